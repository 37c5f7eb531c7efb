import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { ANSWER_LENGTH } from '../legal-basis/legal-basis.ts';
import type { BulkFieldsProps } from './bulk-fields.tsx';
import styles from './local-edits.module.css';

/** The same answer in other words for some communes; each begins as a copy of the common text. */
export const LocalEdits = ({ tickets, input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('reuse');
  const edits = input.edits ?? {};
  const change = (id: string, text: string | null) => {
    const { [id]: _, ...others } = edits;
    onInput({ edits: text === null ? others : { ...others, [id]: text } });
  };
  const count = tickets.filter(({ id }) => edits[id] !== undefined).length;
  return (
    <section className={styles.edits} aria-label={t('edits.title')}>
      <h3>{t('edits.title')}</h3>
      <p className={styles.hint}>
        {t('edits.hint')} {count > 0 && `${t('edits.count', { count })}.`}
      </p>
      <ul>
        {tickets.map(({ id, code, commune, province }) => {
          const own = edits[id];
          const Icon = own === undefined ? IconPencil : IconArrowBackUp;
          const label = t(own === undefined ? 'edits.edit' : 'edits.drop');
          return (
            <li key={id}>
              <p className={styles.line}>
                <span>
                  <b>{commune.name}</b>, {province.name} <small>{code}</small>
                </span>
                <Button
                  kind="link"
                  size="sm"
                  icon={<Icon size={14} aria-hidden="true" />}
                  aria-label={`${label} ${code}`}
                  onClick={() => change(id, own === undefined ? input.text : null)}
                >
                  {label}
                </Button>
              </p>
              {own !== undefined && (
                <TextArea
                  label={t('edits.label', { commune: commune.name, code })}
                  hideLabel
                  rows={5}
                  maxLength={ANSWER_LENGTH}
                  value={own}
                  onChange={(event) => change(id, event.currentTarget.value)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
