import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import styles from './calendars.module.css';
import type { CalendarSummary } from './calendars.queries.ts';

type CalendarChoiceProps = {
  label: string;
  calendars: readonly CalendarSummary[];
  chosen: string;
  year: number;
  onChoose: (key: string) => void;
  onYear: (year: number) => void;
};

/** Which calendar, and which year of it. */
export const CalendarChoice = ({ label, calendars, chosen, year, onChoose, onYear }: CalendarChoiceProps) => {
  const { t } = useTranslation('calendars');
  return (
    <>
      <SelectField
        className={styles.choice}
        label={label}
        options={calendars.map(({ key, name, counts, kind }) => ({
          value: key,
          label:
            kind === 'province' && counts.closures > 0 ? t('choice.closures', { name, count: counts.closures }) : name,
        }))}
        value={chosen}
        onChange={(key) => key && onChoose(key)}
      />
      <fieldset className={styles.years}>
        <legend className="visually-hidden">{t('year.choose')}</legend>
        <IconButton
          icon={<IconChevronLeft size={18} aria-hidden="true" />}
          label={t('year.previous', { year: year - 1 })}
          onClick={() => onYear(year - 1)}
        />
        <output>{year}</output>
        <IconButton
          icon={<IconChevronRight size={18} aria-hidden="true" />}
          label={t('year.next', { year: year + 1 })}
          onClick={() => onYear(year + 1)}
        />
      </fieldset>
    </>
  );
};
