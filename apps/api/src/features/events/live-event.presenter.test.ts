import { expect, it } from 'vitest';
import { presentLiveEvent } from './live-event.presenter.ts';

const somebody = {
  userId: '01a2000c-0000-7000-8000-000000000000',
  username: 'x',
  name: 'X',
  roles: [],
  mustChangePassword: false,
};

it('has everybody read again after a publication moved deadlines, and tells nobody of the publication itself', () => {
  const subject = 'ministry:MoIT';
  expect(presentLiveEvent(somebody, { type: 'deadlines.moved', subject })).toEqual({ event: 'resync', data: {} });
  expect(presentLiveEvent(somebody, { type: 'reference.changed', subject })).toBeNull();
});

it('tells the asking side that its question moved, and nothing of advice, notes, parts and receipts', () => {
  const unitId = 'commune:21034';
  const asker = {
    ...somebody,
    roles: [
      {
        role: 'commune_staff' as const,
        unitKind: 'commune' as const,
        unitId,
        communeCode: '21034',
        provinceCode: '51',
        ministryCode: null,
      },
    ],
  };
  const place = {
    communeCode: '21034',
    provinceCode: '51',
    ministryCode: 'MoIT',
    postUnitId: 'post:MoIT:51',
    ownerUnitId: 'department:TTTN',
    involvedUnitIds: ['department:TTTN'],
    consultedUnitIds: ['department:HC'],
    loggedById: null,
    partOfId: null,
  };
  const event = { type: 'ticket.changed', place, ticketId: '1', code: 'BCT', version: 2, dossierId: null } as const;
  const told = (kind: string) => presentLiveEvent(asker, { ...event, kind, internal: true, actorId: 'x' });
  for (const kind of [
    'consulted',
    'advised',
    'consultation_ended',
    'noted',
    'part_answered',
    'part_returned',
    'answer_read',
    'grouped',
  ])
    expect(told(kind), kind).toBeNull();
  expect(told('answer_submitted')).toMatchObject({ data: { kind: 'updated', actorId: null } });
});
