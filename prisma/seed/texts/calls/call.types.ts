import type { CitationText, DepartmentCode } from '../text.types.ts';

type CallFacts = {
  key: string;
  /** Commune code of `communeStaff`; the caller is one of its staff. */
  commune: string;
  callerName: string;
  /** The last digits are masked: no number of the demo world can be rung. */
  callerPhone: string;
  department: DepartmentCode;
  /** As an operator types it while listening. */
  question: string;
  internalNote: string;
};

export type CallText =
  | (CallFacts & { outcome: 'ticketed' })
  | (CallFacts & { outcome: 'answered'; spokenAnswer: string; citations: CitationText[] });
