import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import styles from './department.module.css';
import { EntryDialog } from './edit/entry-dialog.tsx';
import { useEditing } from './editing.ts';
import { Lapsed } from './lapsed.tsx';
import { MarkBadge } from './mark-badge.tsx';
import { MarkedText } from './marked-text.tsx';
import { Period } from './period.tsx';
import type { Department, LegalText } from './shown.ts';
import type { Parted } from './sift.ts';
import { isPast } from './standing.ts';

type LegalTextsProps = { texts: Parted<LegalText>; department: Department };

/** The decrees, circulars and laws that a department answers for. */
export const LegalTexts = ({ texts, department }: LegalTextsProps) => {
  const { t } = useTranslation('catalogue');
  const { day, mayEdit, ministry } = useEditing();
  const [edited, setEdited] = useState<LegalText | null>(null);
  const rows = (entries: readonly LegalText[], label: string) => (
    <ul className={styles.rows} aria-label={label}>
      {entries.map((text) => (
        <li key={text.id} className={styles.row} data-past={isPast(text, day) || undefined}>
          <div className={styles.rowWords}>
            <b>
              <MarkedText text={text.citation} />
            </b>
            {text.title && (
              <span>
                <MarkedText text={text.title} />
              </span>
            )}
          </div>
          <div className={styles.rowFacts}>
            <MarkBadge mark={text.mark} />
            <Period entry={text} />
          </div>
          {mayEdit && !isPast(text, day) && (
            <IconButton
              size="sm"
              icon={<IconPencil size={16} aria-hidden="true" />}
              label={t('editEntry', { entry: text.citation })}
              onClick={() => setEdited(text)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {texts.now.length === 0 && texts.past.length === 0 && <EmptyState small title={t('none.legal_text')} />}
      {texts.now.length > 0 && rows(texts.now, t('half.texts'))}
      <Lapsed what={t('lapsed.texts', { count: texts.past.length })} count={texts.past.length}>
        {rows(texts.past, t('lapsed.texts', { count: texts.past.length }))}
      </Lapsed>
      {edited && ministry && (
        <EntryDialog
          kind="legal_text"
          found={{ kind: 'legal_text', entry: edited, ministry, department }}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
};
