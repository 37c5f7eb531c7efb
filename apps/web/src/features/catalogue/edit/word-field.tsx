import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { CHANNELS, type Kind, LEVELS, provincesQuery } from '../catalogue.queries.ts';
import { useEditing } from '../editing.ts';
import { isPast } from '../standing.ts';
import type { Word } from './entry-form.ts';

type WordFieldProps = {
  kind: Kind;
  word: Word;
  isNew: boolean;
  first: boolean;
  /** Empty: none, or anywhere. */
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

const OPTIONAL: readonly Word[] = ['nameEn', 'title', 'code'];

/** The field in which one of an entry's words is written or chosen. */
export const WordField = ({ kind, word, isNew, first, value, problem, onChange }: WordFieldProps) => {
  const { t } = useTranslation('catalogue');
  const label = t(`word.${kind}.${word}` as 'word.term.term'); // kinds and words are paired in WORDS
  const shared = { label, problem, optional: OPTIONAL.includes(word) };
  const chosen = { ...shared, value: value || null, onChange: (next: string | null) => onChange(next ?? '') };
  if (word === 'level')
    return <SelectField {...chosen} options={LEVELS.map((each) => ({ value: each, label: t(`level.${each}`) }))} />;
  if (word === 'channel')
    return (
      <SelectField
        {...chosen}
        emptyText={t('any.channel')}
        options={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
      />
    );
  if (word === 'province') return <ProvinceField {...chosen} />;
  if (word === 'department')
    return <DepartmentField {...chosen} hint={kind === 'field' && !isNew ? t('edit.moveHint') : undefined} />;
  if (word === 'field') return <FieldField {...chosen} />;
  if (word === 'terms')
    return (
      <TextArea
        {...shared}
        hint={t('add.termsHint')}
        rows={6}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextField
      {...shared}
      autoFocus={first}
      readOnly={kind === 'other_ministry' && word === 'name' && !isNew}
      hint={word === 'citation' ? t('edit.citationHint') : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

type ChoiceProps = {
  label: string;
  problem: string | undefined;
  hint?: string;
  value: string | null;
  onChange: (value: string | null) => void;
};

const ProvinceField = (props: ChoiceProps) => {
  const { t } = useTranslation('catalogue');
  const { data } = useQuery(provincesQuery);
  return (
    <ComboboxField
      {...props}
      clearable
      placeholder={t('any.province')}
      options={(data?.items ?? []).map(({ code, fullName }) => ({ value: code, label: fullName }))}
    />
  );
};

const DepartmentField = (props: ChoiceProps) => {
  const { drafting, ministry } = useEditing();
  const { today } = drafting.shown;
  const departments = (ministry?.departments ?? []).filter((one) => !isPast(one, today));
  return (
    <ComboboxField {...props} options={departments.map(({ code, shortName }) => ({ value: code, label: shortName }))} />
  );
};

const FieldField = (props: ChoiceProps) => {
  const { t } = useTranslation('catalogue');
  const { drafting, ministry } = useEditing();
  const { today } = drafting.shown;
  const options = (ministry?.departments ?? []).flatMap(({ shortName, fields }) =>
    fields
      .filter((field) => !isPast(field, today))
      .map(({ id, nameVi }) => ({ value: id, label: `${nameVi} · ${shortName}` })),
  );
  return <ComboboxField {...props} clearable placeholder={t('any.field')} options={options} />;
};
