import { IconBuildingBank, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import styles from './department.module.css';
import { EntryDialog } from './edit/entry-dialog.tsx';
import { useEditing } from './editing.ts';
import { finderOf } from './find-text.ts';
import { MarkBadge } from './mark-badge.tsx';
import { MarkedText } from './marked-text.tsx';
import type { OtherMinistry } from './shown.ts';
import { useEntryWords } from './use-entry-words.ts';

const byWords = new Intl.Collator('vi', { numeric: true }).compare;

/** A ministry outside the system: nothing is routed to it, its words say "not ours". */
export const OutsideView = ({ ministry }: { ministry: OtherMinistry }) => {
  const { t } = useTranslation('catalogue');
  const { day, mayEdit, q } = useEditing();
  const words = useEntryWords();
  const [edits, setEdits] = useState(false);
  const period = words.shortPeriod(ministry, day);
  const finds = finderOf(q);
  const found = ministry.terms.filter((term) => finds(term));
  // Sought by its name, it is shown whole.
  const terms = (found.length > 0 ? found : ministry.terms).toSorted(byWords);
  return (
    <section className={styles.view} aria-labelledby="outside-name">
      <div className={styles.head}>
        <div className={styles.title}>
          <h2 id="outside-name">
            <MarkedText text={ministry.name} />
          </h2>
          <p>
            <IconBuildingBank size={15} aria-hidden="true" />
            {t('outsideHint')}
            {period && <span>{period}</span>}
            <MarkBadge mark={ministry.mark} />
          </p>
        </div>
        {mayEdit && (
          <Button icon={<IconPencil size={16} aria-hidden="true" />} onClick={() => setEdits(true)}>
            {t('edit.other_ministry')}
          </Button>
        )}
      </div>
      <div className={styles.panel}>
        <ul className={styles.chips} aria-label={t('termsOf', { field: ministry.name })}>
          {terms.map((term) => (
            <li key={term}>
              <span className={styles.chip}>
                <MarkedText text={term} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      {edits && (
        <EntryDialog
          kind="other_ministry"
          found={{ kind: 'other_ministry', entry: ministry }}
          onClose={() => setEdits(false)}
        />
      )}
    </section>
  );
};
