import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { fieldsQuery } from './draft.queries.ts';
import type { DraftRow } from './standing.ts';

type FieldSelectProps = {
  row: DraftRow;
  onChange: (field: string | null) => void;
  className?: string;
};

/**
 * The field of a question: what the person chose, else what its text speaks for. All choices are drawn when the list is
 * about to open: sixty of them in each of a thousand rows would weigh on every scroll.
 */
export const FieldSelect = ({ row: { question, index }, onChange, className }: FieldSelectProps) => {
  const { t } = useTranslation('drafts');
  const [armed, setArmed] = useState(false);
  const { data: fields = [] } = useQuery(fieldsQuery);
  const { field, routing } = question;
  const name = field && (fields.find(({ id }) => id === field.id)?.name ?? field.name);
  const options = armed
    ? fields.map(({ id, name: label }) => ({ value: id, label }))
    : field
      ? [{ value: field.id, label: name ?? field.id }]
      : [];
  return (
    <SelectField
      label={t('field.label', { number: index })}
      hideLabel
      className={className}
      options={options}
      value={field?.id ?? null}
      emptyText={routing.field ? t('field.suggested', { field: routing.field.name }) : t('field.none')}
      data-suggested={!field || undefined}
      onPointerDown={() => setArmed(true)}
      onFocus={() => setArmed(true)}
      onChange={onChange}
    />
  );
};
