import type { Rung } from '@caunoi/sla/steps';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../db/generated/enums.ts';
import { type ChainFacts, type Held, peopleToTell } from './people-chain.ts';

const POST = 'post:MoIT:51';
const DEPARTMENT = 'department:TTTN';
const held = (userId: string, unitId: string, role: Role, more: Partial<Held> = {}): Held => ({
  userId,
  unitId,
  role,
  by: 'role',
  ministryCode: 'MoIT',
  absent: false,
  ...more,
});
const PEOPLE = [
  held('official', POST, 'deployed_official'),
  held('substitute', POST, 'deployed_official', { by: 'substitution' }),
  held('officer', DEPARTMENT, 'department_officer'),
  held('colleague', DEPARTMENT, 'department_officer'),
  held('duty', DEPARTMENT, 'department_officer', { by: 'duty' }),
  held('head', DEPARTMENT, 'department_head'),
  held('deputy', DEPARTMENT, 'department_head'),
  held('personnel', 'personnel:MoIT', 'personnel_officer'),
  held('personnel of MAE', 'personnel:MAE', 'personnel_officer', { ministryCode: 'MAE' }),
  held('leader', 'leadership:MoIT', 'leader'),
  held('leader of MAE', 'leadership:MAE', 'leader', { ministryCode: 'MAE' }),
  held('admin', 'administration', 'admin', { ministryCode: null }),
];
const away = (...gone: string[]) => PEOPLE.map((one) => (gone.includes(one.userId) ? { ...one, absent: true } : one));
const left = (...gone: string[]) => PEOPLE.filter(({ userId }) => !gone.includes(userId));

const atPost: ChainFacts = {
  clock: 'answer',
  unitId: POST,
  unitKind: 'post',
  ministryCode: 'MoIT',
  ownerUserId: 'official',
};
const atDepartment: ChainFacts = { ...atPost, unitId: DEPARTMENT, unitKind: 'department', ownerUserId: 'officer' };
const untaken = { ownerUserId: null };

describe('peopleToTell', () => {
  it.each<[string, Rung[], ChainFacts, Held[], string[]]>([
    ['the owner', ['owner'], atDepartment, PEOPLE, ['officer']],
    ['the holder of a post that nobody took it at', ['owner'], { ...atPost, ...untaken }, PEOPLE, ['official']],
    ['the substitute when the owner is away', ['owner'], atPost, away('official'), ['substitute']],
    [
      'the holder when the substitute who took it is away',
      ['owner'],
      { ...atPost, ownerUserId: 'substitute' },
      away('substitute'),
      ['official'],
    ],
    ['the substitute when the holder has left', ['owner'], atPost, left('official'), ['substitute']],
    ['the duty officer of a department when the owner is away', ['owner'], atDepartment, away('officer'), ['duty']],
    ['the duty officer when nobody took it', ['owner'], { ...atDepartment, ...untaken }, PEOPLE, ['duty']],
    ['the head when nobody has the duty', ['owner'], { ...atDepartment, ...untaken }, left('duty'), ['head', 'deputy']],
    ['the deputy when the head is away', ['head'], atDepartment, away('head'), ['deputy']],
    [
      'the heads of a text that waits for them',
      ['owner'],
      { ...atDepartment, clock: 'review' },
      PEOPLE,
      ['head', 'deputy'],
    ],
    ['the personnel department for a post, which has no head', ['head'], atPost, PEOPLE, ['personnel']],
    ['its own ministry’s personnel', ['personnel'], { ...atPost, ministryCode: 'MAE' }, PEOPLE, ['personnel of MAE']],
    ['the leadership when the personnel are away', ['personnel'], atPost, away('personnel'), ['leader']],
    ['the leadership', ['leadership'], atPost, PEOPLE, ['leader']],
    ['the administrators at last', ['owner'], atPost, [PEOPLE.at(-1) ?? held('', '', 'admin')], ['admin']],
    ['two rungs', ['owner', 'head'], atDepartment, PEOPLE, ['officer', 'head', 'deputy']],
    ['one person on two rungs once', ['owner', 'duty_officer'], atDepartment, away('officer'), ['duty']],
    ['both climb', ['personnel', 'leadership'], atPost, away('personnel'), ['leader']],
    ['the owner when everybody is away', ['head'], atPost, away(...PEOPLE.map(({ userId }) => userId)), ['official']],
    ['nobody where there is nobody', ['owner'], atPost, [], []],
  ])('%s', (_, tell, facts, people, expected) => {
    const told = peopleToTell(tell, facts, people);
    expect(told.map(({ userId }) => userId)).toEqual(expected);
    expect(told.every(({ userId, administers }) => administers === (userId === 'admin'))).toBe(true);
  });
});
