import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { departmentsQuery, unitPeopleQuery } from '../../lib/departments.ts';
import { Confidence } from '../../ui/confidence/confidence.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { ComboboxField } from '../../ui/field/combobox-field.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import styles from './bulk.module.css';
import { type BulkInput, suggestedDepartments, type Ticket } from './bulk-act.ts';

export type BulkFieldsProps = {
  tickets: readonly Ticket[];
  input: BulkInput;
  onInput: (patch: Partial<BulkInput>) => void;
};

const NOTE_LENGTH = 4_000;

/** Suggested departments as cards, any other from the list. */
export const HandOverFields = ({ tickets, input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('acts');
  const { data, error, refetch } = useQuery(departmentsQuery);
  const ministry = tickets[0]?.ministry.code;
  const suggested = suggestedDepartments(tickets).slice(0, 3);
  const listed = suggested.some(({ code }) => code === input.department);
  if (error) return <ErrorState small onRetry={refetch} />;
  return (
    <>
      {suggested.length > 0 && (
        <fieldset className={styles.cards}>
          <legend>{t('bulk.suggestion')}</legend>
          {suggested.map(({ code, name, count, confidence }, index) => (
            <label key={code} className={styles.card}>
              <input
                type="radio"
                name="department"
                data-autofocus={input.department === code || (!input.department && index === 0) || undefined}
                checked={input.department === code}
                onChange={() => onInput({ department: code })}
              />
              <span>
                <b>{name}</b>
                {tickets.length > 1 && <small>{t('bulk.suggestedFor', { count })}</small>}
              </span>
              {confidence !== null && <Confidence value={confidence} />}
            </label>
          ))}
        </fieldset>
      )}
      <ComboboxField
        label={t('bulk.department')}
        hint={t('bulk.departmentHint')}
        options={(data?.items ?? [])
          .filter((each) => each.ministry === ministry)
          .map(({ code, name }) => ({ value: code, label: name }))}
        value={listed ? null : input.department}
        onChange={(department) => onInput({ department })}
        clearable
      />
      <TextArea
        label={t('bulk.handOverNote')}
        hint={t('bulk.noteHint')}
        optional
        maxLength={NOTE_LENGTH}
        value={input.text}
        onChange={(event) => onInput({ text: event.currentTarget.value })}
      />
    </>
  );
};

/** People of the unit that holds the tickets; it must be one and the same. */
export const AssignFields = ({ tickets, input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('acts');
  const units = [...new Set(tickets.map(({ owner }) => owner.unit.id))];
  const unit = units[0] ?? '';
  const { data, error, refetch } = useQuery({ ...unitPeopleQuery(unit), enabled: units.length === 1 });
  if (units.length > 1) return <p className={styles.blocked}>{t('bulk.severalUnits')}</p>;
  if (error) return <ErrorState small onRetry={refetch} />;
  if (data?.items.length === 0) return <p className={styles.blocked}>{t('bulk.noPeople')}</p>;
  return (
    <ComboboxField
      label={t('bulk.person')}
      options={(data?.items ?? []).map(({ id, name, title }) => ({
        value: id,
        label: title ? `${name}, ${title}` : name,
      }))}
      value={input.person}
      onChange={(person) => onInput({ person })}
    />
  );
};

export const NoteFields = ({ input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('acts');
  return (
    <TextArea
      label={t('bulk.noteBody')}
      hint={t('bulk.noteHint')}
      maxLength={NOTE_LENGTH}
      rows={4}
      data-autofocus
      value={input.text}
      onChange={(event) => onInput({ text: event.currentTarget.value })}
    />
  );
};
