import { answeredCalls } from './calls/answered-calls.ts';
import type { CallText } from './calls/call.types.ts';
import { ticketedCalls } from './calls/ticketed-calls.ts';

export const hotlineCalls: readonly CallText[] = [...answeredCalls, ...ticketedCalls];
