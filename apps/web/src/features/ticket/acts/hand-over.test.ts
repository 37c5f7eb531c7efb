import { describe, expect, it } from 'vitest';
import type { Routing, Ticket } from '../ticket.queries.ts';
import { handOverBody, provincialUnit, suggestionsFor, surest } from './hand-over.ts';

const ranked = (code: string, confidence: number, ministry = 'MoIT'): Routing['ranked'][number] => ({
  department: { code, name: `Cục ${code}`, shortName: code },
  ministry,
  field: null,
  confidence,
  reasons: [],
});

const ticketWith = (...list: Routing['ranked']): Pick<Ticket, 'routing' | 'ministry'> => ({
  ministry: { code: 'MoIT', name: 'Bộ Công Thương', shortName: 'BCT' },
  routing: {
    outcome: 'suggested',
    department: null,
    confidence: 0,
    reasons: [],
    ranked: list,
    otherMinistryHint: null,
  },
});

describe('suggestionsFor', () => {
  it('names a few of the own ministry that are worth it', () => {
    const list = [ranked('A', 0.7), ranked('X', 0.6, 'MAE'), ranked('B', 0.2), ranked('C', 0.1), ranked('D', 0.06)];
    expect(suggestionsFor(ticketWith(...list)).map(({ department }) => department.code)).toEqual(['A', 'B', 'C']);
    expect(suggestionsFor(ticketWith(ranked('A', 0.04)))).toEqual([]);
  });
});

describe('surest', () => {
  it('chooses nothing that is unsure', () => {
    expect(surest([ranked('A', 0.6)], 0.6)).toBe('A');
    expect(surest([ranked('A', 0.59)], 0.6)).toBe('');
  });
});

describe('handOverBody', () => {
  it('tells a department by its code and the Sở by its unit', () => {
    expect(handOverBody('TTTN', ' ')).toEqual({ department: 'TTTN' });
    const unit = provincialUnit({ ...ticketWith(), province: { code: '51', name: 'Quảng Ngãi' } });
    expect(handOverBody(unit, ' Gấp ')).toEqual({ unit: 'provincial_department:MoIT:51', note: 'Gấp' });
  });
});
