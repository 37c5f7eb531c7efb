import { describe, expect, it } from 'vitest';
import type { Routing, Ticket } from '../ticket.queries.ts';
import { isOtherwise, preselected } from './hand-over.ts';

const department = (code: string) => ({ code, name: `Cục ${code}`, shortName: code });
const ranked: Routing['ranked'] = [
  { department: department('A'), ministry: 'MoIT', field: null, confidence: 0.8, reasons: [] },
];
const ticket = (facts: Partial<Pick<Ticket, 'department' | 'departmentConfirmed'>>) => ({
  ministry: { code: 'MoIT', name: 'Bộ Công Thương', shortName: 'BCT' },
  department: department('A'),
  departmentConfirmed: false,
  routing: {
    outcome: 'routed' as const,
    department: null,
    confidence: 0.8,
    reasons: [],
    ranked,
    otherMinistryHint: null,
  },
  ...facts,
});

describe('preselected', () => {
  it('takes a sure suggestion, what a person decided instead, and nothing once nobody is responsible', () => {
    expect(preselected(ticket({}), 0.6)).toBe('A');
    expect(preselected(ticket({}), 0.9)).toBe('');
    expect(preselected(ticket({ department: department('B'), departmentConfirmed: true }), 0.6)).toBe('B');
    expect(preselected(ticket({ department: null }), 0.6)).toBe('');
  });
});

describe('isOtherwise', () => {
  it('asks why only when another department is chosen than stands there', () => {
    expect(isOtherwise('B', ticket({}))).toBe(true);
    expect(isOtherwise('A', ticket({}))).toBe(false);
    expect(isOtherwise('', ticket({}))).toBe(false);
    expect(isOtherwise('provincial_department:MoIT:51', ticket({}))).toBe(false);
    expect(isOtherwise('A', ticket({ department: null }))).toBe(true);
  });
});
