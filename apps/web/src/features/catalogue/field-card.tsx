import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/icon-button.tsx';
import styles from './department.module.css';
import { EntryDialog } from './edit/entry-dialog.tsx';
import { useEditing } from './editing.ts';
import { MarkBadge } from './mark-badge.tsx';
import { MarkedText } from './marked-text.tsx';
import { Procedures } from './procedures.tsx';
import type { Department, Field } from './shown.ts';
import { inOrder, part } from './sift.ts';
import { isPast } from './standing.ts';
import { Terms } from './terms.tsx';
import { useEntryWords } from './use-entry-words.ts';

/** A field with its key terms and procedures. */
export const FieldCard = ({ field, department }: { field: Field; department: Department }) => {
  const { t } = useTranslation('catalogue');
  const { day, mayEdit, ministry } = useEditing();
  const words = useEntryWords();
  const [edits, setEdits] = useState(false);
  const terms = part(
    inOrder(field.terms, ({ term }) => term, 'last'),
    day,
  );
  const procedures = part(field.procedures, day);
  const headId = `field-${field.id}`;
  const past = isPast(field, day);
  const period = words.shortPeriod(field, day);
  return (
    <article className={styles.field} aria-labelledby={headId} data-past={past || undefined}>
      <header>
        <div>
          <h3 id={headId}>
            <MarkedText text={field.nameVi} />
          </h3>
          <p className={styles.meta}>
            {field.nameEn && (
              <span lang="en">
                <MarkedText text={field.nameEn} />
              </span>
            )}
            {period && <span>{period}</span>}
            <MarkBadge mark={field.mark} />
          </p>
        </div>
        {mayEdit && !past && (
          <IconButton
            size="sm"
            icon={<IconPencil size={16} aria-hidden="true" />}
            label={t('editEntry', { entry: field.nameVi })}
            onClick={() => setEdits(true)}
          />
        )}
      </header>
      <Terms field={field} department={department} terms={terms} editable={mayEdit && !past} />
      <Procedures field={field} department={department} procedures={procedures} editable={mayEdit && !past} />
      {edits && ministry && (
        <EntryDialog
          kind="field"
          found={{ kind: 'field', entry: field, ministry, department, field }}
          onClose={() => setEdits(false)}
        />
      )}
    </article>
  );
};
