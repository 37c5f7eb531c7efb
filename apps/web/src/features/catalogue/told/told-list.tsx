import { IconAlertCircle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import styles from '../draft/draft.module.css';
import { MarkIcon } from '../mark-badge.tsx';
import type { Shown } from '../shown.ts';
import { differences, linesOf, type Told } from './told.ts';
import { useToldWords } from './use-told-words.ts';

type ToldListProps = {
  told: readonly Told[];
  shown: Shown;
  label: string;
  /** Takes a change back; absent where nothing can be taken back. */
  onRemove?: (key: string) => void;
  /** What is wrong with a change, in the server's words. */
  faultOf?: (key: string) => readonly string[];
};

/** Changes one by one; the terms that a field gets are one line. */
export const ToldList = ({ told, shown, label, onRemove, faultOf }: ToldListProps) => (
  <ul className={styles.rows} aria-label={label}>
    {linesOf(told).map((line) =>
      'terms' in line ? (
        <TermsLine key={line.key} field={line.field} terms={line.terms} {...{ shown, onRemove, faultOf }} />
      ) : (
        <ToldLine key={line.key} told={line.told} {...{ shown, onRemove, faultOf }} />
      ),
    )}
  </ul>
);

type LineProps = Pick<ToldListProps, 'shown' | 'onRemove' | 'faultOf'>;

const Faults = ({ faults }: { faults: readonly string[] }) =>
  faults.map((fault) => (
    <p key={fault} className={styles.fault} role="alert">
      <IconAlertCircle size={14} aria-hidden="true" />
      {fault}
    </p>
  ));

const ToldLine = ({ told, shown, onRemove, faultOf }: LineProps & { told: Told }) => {
  const { t } = useTranslation('catalogue');
  const words = useToldWords(shown);
  const title = words.title(told);
  const place = words.place(told);
  return (
    <li className={styles.row}>
      <span className={styles.icon} data-op={told.op}>
        <MarkIcon op={told.op} />
      </span>
      <div className={styles.words}>
        <b>{title}</b>
        {place && <small>{place}</small>}
        {differences(told).map((word) => (
          <small key={word}>
            {words.word(word)}: <del>{words.value(word, told.before ?? {})}</del> →{' '}
            <ins>{words.value(word, told.after)}</ins>
          </small>
        ))}
      </div>
      {onRemove && (
        <IconButton
          size="sm"
          icon={<IconX size={16} aria-hidden="true" />}
          label={t('draft.remove', { change: title })}
          onClick={() => onRemove(told.key)}
        />
      )}
      <Faults faults={faultOf?.(told.key) ?? []} />
    </li>
  );
};

const TermsLine = ({
  field,
  terms,
  shown,
  onRemove,
  faultOf,
}: LineProps & { field: string; terms: readonly Told[] }) => {
  const { t } = useTranslation('catalogue');
  const words = useToldWords(shown);
  const [first] = terms;
  return (
    <li className={styles.row}>
      <span className={styles.icon} data-op="add">
        <MarkIcon op="add" />
      </span>
      <div className={styles.words}>
        <b>{t('does.addTerms', { count: terms.length, field: words.field(field) })}</b>
        {first && <small>{words.department(first.department)}</small>}
        <ul className={styles.chips}>
          {terms.map((term) => (
            <li key={term.key} className={styles.chip} data-wrong={(faultOf?.(term.key).length ?? 0) > 0 || undefined}>
              {term.label}
              {onRemove && (
                <button
                  type="button"
                  aria-label={t('draft.remove', { change: words.title(term) })}
                  onClick={() => onRemove(term.key)}
                >
                  <IconX size={13} aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      <Faults faults={terms.flatMap(({ key }) => faultOf?.(key) ?? [])} />
    </li>
  );
};
