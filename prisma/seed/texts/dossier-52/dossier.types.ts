import { ministryOf } from '../compose.ts';
import type { AnswerText, DepartmentCode, MinistryCode } from '../text.types.ts';

/** One row of the dossier, in the order of the commune's letter. Rows without an answer are still open in the demo world. */
export type DossierQuestionText = {
  field: string;
  ministry: MinistryCode;
  department: DepartmentCode;
  subject: string;
  body: string;
  answer?: AnswerText;
};

export const inField = (
  field: string,
  department: DepartmentCode,
  questions: Omit<DossierQuestionText, 'field' | 'ministry' | 'department'>[],
): DossierQuestionText[] =>
  questions.map((question) => ({ field, ministry: ministryOf(department), department, ...question }));
