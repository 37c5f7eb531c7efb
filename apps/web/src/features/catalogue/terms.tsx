import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './department.module.css';
import { AddTerms } from './edit/add-terms.tsx';
import { EntryDialog } from './edit/entry-dialog.tsx';
import { useEditing } from './editing.ts';
import { Lapsed } from './lapsed.tsx';
import { MarkIcon } from './mark-badge.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Department, Field, Term } from './shown.ts';
import type { Parted } from './sift.ts';
import { useEntryWords } from './use-entry-words.ts';

type TermsProps = { field: Field; department: Department; terms: Parted<Term>; editable: boolean };

/** The words by which questions of a field are known. */
export const Terms = ({ field, department, terms, editable }: TermsProps) => {
  const { t } = useTranslation('catalogue');
  const { ministry } = useEditing();
  const [edited, setEdited] = useState<Term | null>(null);
  const list = (entries: readonly Term[], label: string) => (
    <ul className={styles.chips} aria-label={label}>
      {entries.map((term) => (
        <li key={term.id}>
          <TermChip term={term} onEdit={editable ? () => setEdited(term) : undefined} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {terms.now.length > 0 && list(terms.now, t('termsOf', { field: field.nameVi }))}
      {terms.now.length === 0 && terms.past.length === 0 && !editable && (
        <p className={styles.none}>{t('none.term')}</p>
      )}
      {editable && <AddTerms field={field} />}
      <Lapsed what={t('lapsed.terms', { count: terms.past.length })} count={terms.past.length}>
        {list(terms.past, t('lapsedTermsOf', { field: field.nameVi }))}
      </Lapsed>
      {edited && ministry && (
        <EntryDialog
          kind="term"
          found={{ kind: 'term', entry: edited, ministry, department, field }}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
};

const TermChip = ({ term, onEdit }: { term: Term; onEdit?: () => void }) => {
  const { t } = useTranslation('catalogue');
  const { day } = useEditing();
  const words = useEntryWords();
  const period = words.shortPeriod(term, day);
  const inside = (
    <>
      {term.mark && <MarkIcon op={term.mark.op} />}
      <span>
        <MarkedText text={term.term} />
      </span>
      {period && <small>{period}</small>}
      {term.mark && <span className="visually-hidden">{t(`op.${term.mark.op}`)}</span>}
    </>
  );
  const look = { className: styles.chip, 'data-op': term.mark?.op };
  return onEdit ? (
    <button type="button" {...look} aria-description={t('edit.term')} onClick={onEdit}>
      {inside}
    </button>
  ) : (
    <span {...look}>{inside}</span>
  );
};
