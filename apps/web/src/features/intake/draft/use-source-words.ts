import { useTranslation } from 'react-i18next';
import type { QuestionSource } from './draft-types.ts';

const range = (pair: readonly number[] | undefined): string => {
  const [first, last] = pair ?? [];
  return first === last || last === undefined ? String(first ?? '') : `${first}–${last}`;
};

/** Where in its file a text stands: "Tong hop, dòng 11–12". */
export const useSourceWords = () => {
  const { t } = useTranslation('drafts');
  return ({ kind, sheet, rows, paragraphs, lines }: QuestionSource): string => {
    if (kind === 'rows') return t('source.rows', { sheet: sheet ?? '', rows: range(rows) });
    return kind === 'paragraphs'
      ? t('source.paragraphs', { paragraphs: range(paragraphs) })
      : t('source.lines', { lines: range(lines) });
  };
};
