import { describe, expect, test } from 'vitest';
import { type CallDraft, callBody, changeCall, missingFields, NO_CALL } from './call-draft.ts';

const AT = Date.parse('2026-11-19T03:24:00.000Z');
const TRA_BONG = { code: '21115', name: 'Xã Trà Bồng', province: 'Quảng Ngãi' };
const full: CallDraft = {
  ...NO_CALL,
  startedAt: '2026-11-19T03:24:00.000Z',
  commune: TRA_BONG,
  callerName: ' Hồ Thị Lan ',
  callerPhone: '0255 386 111',
  question: ' cap lai giay chung nhan gas o dau ',
};

describe('a call in the making', () => {
  test('begins with the first change, and only then', () => {
    const begun = changeCall(NO_CALL, { question: 'c' }, AT);
    expect(begun.startedAt).toBe('2026-11-19T03:24:00.000Z');
    expect(changeCall(begun, { question: 'ca' }, AT + 5_000).startedAt).toBe(begun.startedAt);
  });

  test('forgets the chosen ticket with its commune', () => {
    const about = { id: 't', code: 'BCT-2026-000200', subject: 'Thuốc lá' };
    const chosen = changeCall(full, { about }, AT);
    expect(changeCall(chosen, { commune: { ...TRA_BONG, code: '21124' } }, AT).about).toBeNull();
    expect(changeCall(chosen, { commune: TRA_BONG }, AT).about).toEqual(about);
    expect(changeCall(chosen, { note: 'gấp' }, AT).about).toEqual(about);
  });

  test('names what is missing in the order of the page', () => {
    expect(missingFields(NO_CALL)).toEqual(['commune', 'callerName', 'callerPhone', 'question']);
    expect(missingFields({ ...full, callerName: '  ' })).toEqual(['callerName']);
    expect(missingFields(full)).toEqual([]);
  });

  test('is sent trimmed, without what is empty', () => {
    expect(callBody(full, 'ticketed')).toEqual({
      commune: '21115',
      callerName: 'Hồ Thị Lan',
      callerPhone: '0255 386 111',
      question: 'cap lai giay chung nhan gas o dau',
      startedAt: '2026-11-19T03:24:00.000Z',
      outcome: 'ticketed',
    });
  });

  test('a reply names its ticket and has no subject of its own', () => {
    const about = { id: 't1', code: 'BCT-2026-000200', subject: 'Thuốc lá' };
    const body = callBody({ ...full, about, subject: 'Khác' }, 'replied');
    expect(body).toMatchObject({ ticketId: 't1', outcome: 'replied' });
    expect(body).not.toHaveProperty('subject');
    expect(() => callBody(full, 'replied')).toThrow('not complete');
  });
});
