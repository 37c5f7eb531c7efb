import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api-problem.ts';
import styles from '../calendars.module.css';
import type { Publication } from '../calendars.mutations.ts';
import { writtenDate } from '../year/day-text.ts';
import { WEEKDAYS } from '../year/resolved-day.ts';

/** What the server refused, each fault with the day that it is about. Nothing for other errors. */
export const FaultList = ({ error, publication }: { error: unknown; publication: Publication }) => {
  const { t } = useTranslation('calendars');
  if (!isProblem(error, 'validation-failed')) return null;
  const placeOf = (pointer: string): string => {
    const [, part, index] = pointer.replace(/^\/body/, '').split('/');
    if (part === 'days' && index) return writtenDate(publication.days[Number(index)]?.date ?? '');
    const weekday = WEEKDAYS.find((day) => day === index);
    return part === 'weekly' && weekday ? t(`weekday.${weekday}`) : t('publish.whole');
  };
  return (
    <div className={styles.faults} role="alert">
      <p>{error.detail}</p>
      <ul>
        {error.errors.map(({ pointer, detail }) => (
          <li key={`${pointer} ${detail}`}>
            {placeOf(pointer)}: {detail}
          </li>
        ))}
      </ul>
    </div>
  );
};
