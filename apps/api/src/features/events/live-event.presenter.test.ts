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
