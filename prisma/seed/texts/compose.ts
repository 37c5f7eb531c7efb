import {
  type CitationText,
  type DepartmentCode,
  departmentCodes,
  type MinistryCode,
  type PersonText,
  type QuestionText,
} from './text.types.ts';

export const lines = (...paragraphs: string[]): string => paragraphs.join('\n');

export const cite = (document: string, article: string | null = null): CitationText => ({ document, article });

export const ministryOf = (department: DepartmentCode): MinistryCode =>
  (departmentCodes.MAE as readonly string[]).includes(department) ? 'MAE' : 'MoIT';

/** Questions of one department and field, so that the data files repeat neither. */
export const questionsOf = (
  department: DepartmentCode,
  field: string,
  questions: Omit<QuestionText, 'department' | 'ministry' | 'field'>[],
): QuestionText[] =>
  questions.map((question) => ({ ...question, department, ministry: ministryOf(department), field }));

export const man = (name: string, title: string): PersonText => ({ name, gender: 'male', title });
export const woman = (name: string, title: string): PersonText => ({ name, gender: 'female', title });
