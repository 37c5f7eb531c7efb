import type { useTranslation } from 'react-i18next';
import type { AnswerConflict } from './answers.queries.ts';

type Words = ReturnType<typeof useTranslation<'reuse'>>['t'];
type Stands = NonNullable<AnswerConflict['settled']>['stands'];

/** Which answer holds, in words. */
export const standing = (stands: Stands, { answer, other }: AnswerConflict, t: Words): string => {
  if (stands === 'both') return t('conflicts.standsBoth');
  return stands === 'answer'
    ? t('conflicts.standsAnswer', { unit: answer.unit.shortName })
    : t('conflicts.standsOther', { unit: other.unit.shortName });
};
