import type { CorrectionReason } from '../../../apps/api/src/db/generated/enums.ts';
import type { SubmitDossier } from '../../../apps/api/src/features/dossiers/dossiers.schemas.ts';
import type { LogCall } from '../../../apps/api/src/features/hotline/calls.schemas.ts';
import type {
  AcceptAnswer,
  AnswerTicket,
  AskClarification,
  CorrectRoute,
  HandOverTicket,
  ReferTicket,
  SubmitTicket,
} from '../../../apps/api/src/features/tickets/tickets.schemas.ts';

/** One thing that somebody does to a ticket, as its service takes it. */
export type Act =
  | { verb: 'take' | 'approve' }
  | { verb: 'assign'; to: string }
  | { verb: 'answer'; input: AnswerTicket }
  | { verb: 'returnDraft' | 'reopen'; reason: string }
  | { verb: 'return'; reason: string; correction?: CorrectionReason }
  | { verb: 'correctRoute'; input: CorrectRoute }
  | { verb: 'handOver'; input: HandOverTicket }
  | { verb: 'transfer'; ministry: 'MoIT' | 'MAE'; reason: string }
  | { verb: 'refer'; input: ReferTicket }
  | { verb: 'clarify'; input: AskClarification }
  | { verb: 'reply' | 'note'; body: string }
  | { verb: 'withdraw'; reason: string }
  | { verb: 'accept'; input: AcceptAnswer };

/** `by` is a username. */
export type Step = { at: Date; by: string; act: Act };

/** Something that comes in, and what happens to each of its tickets afterwards, in order. */
export type Story = { at: Date; by: string; threads: Step[][] } & (
  | { channel: 'ticket'; input: SubmitTicket }
  | { channel: 'dossier'; input: SubmitDossier }
  | { channel: 'call'; input: LogCall }
);

/** Steps of one ticket by working minutes since it came in. What would happen after now has not happened. */
export type Thread = {
  steps: Step[];
  /** Instant of an `elapsed` that may lie ahead, for what is expected or planned. */
  at: (elapsed: number, by: string, act: Act) => void;
};

export const createThread = (past: (minutes: number) => Date, minutesAgo: number): Thread => {
  const steps: Step[] = [];
  return {
    steps,
    at: (elapsed, by, act) => {
      if (elapsed < minutesAgo) steps.push({ at: past(minutesAgo - elapsed), by, act });
    },
  };
};
