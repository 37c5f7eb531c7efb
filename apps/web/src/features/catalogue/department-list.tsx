import { IconCalendarDue, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { SelectField } from '../../ui/field/select-field.tsx';
import styles from './catalogue-page.module.css';
import { outsideKey } from './catalogue-search.ts';
import type { Ministry, OtherMinistry } from './shown.ts';
import { type Sifted, summaryOf } from './sift.ts';
import { isPast } from './standing.ts';
import { useEntryWords } from './use-entry-words.ts';

type DepartmentListProps = {
  groups: readonly { ministry: Ministry; departments: readonly Sifted[] }[];
  outside: readonly { ministry: OtherMinistry; hits: number }[];
  /** Key of what is shown at the right. */
  chosen: string;
  day: string;
  sought: boolean;
  onChoose: (key: string) => void;
};

/** Departments by ministry, then ministries outside; with a search only those in which it was found. */
export const DepartmentList = (props: DepartmentListProps) =>
  useMedia(MEDIA.phone) ? <DepartmentSelect {...props} /> : <DepartmentNav {...props} />;

const useCounts = () => {
  const { t } = useTranslation('catalogue');
  return {
    found: (hits: number) => t('found', { count: hits }),
    terms: (count: number) => t('terms', { count }),
    fields: (count: number) => t('fields', { count }),
  };
};

const DepartmentNav = ({ groups, outside, chosen, day, sought, onChoose }: DepartmentListProps) => {
  const { t } = useTranslation('catalogue');
  const counts = useCounts();
  return (
    <nav className={styles.list} aria-label={t('list')}>
      {groups.map(
        ({ ministry, departments }) =>
          departments.length > 0 && (
            <section key={ministry.code} aria-labelledby={`of-${ministry.code}`}>
              <h2 id={`of-${ministry.code}`}>
                {ministry.shortName}
                <small>{t('departments', { count: departments.length })}</small>
              </h2>
              {departments.map((sifted) => (
                <DepartmentRow
                  key={sifted.department.code}
                  sifted={sifted}
                  current={sifted.department.code === chosen}
                  day={day}
                  sought={sought}
                  onChoose={() => onChoose(sifted.department.code)}
                />
              ))}
            </section>
          ),
      )}
      {outside.length > 0 && (
        <section aria-labelledby="of-outside">
          <h2 id="of-outside">
            {t('outside')}
            <small>{t('ministries', { count: outside.length })}</small>
          </h2>
          {outside.map(({ ministry, hits }) => (
            <button
              key={ministry.name}
              type="button"
              aria-current={outsideKey(ministry.name) === chosen || undefined}
              onClick={() => onChoose(outsideKey(ministry.name))}
            >
              <span className={styles.name}>{ministry.name}</span>
              <small>{sought ? counts.found(hits) : counts.terms(ministry.terms.length)}</small>
              {ministry.mark && <Drafted count={1} />}
            </button>
          ))}
        </section>
      )}
    </nav>
  );
};

type DepartmentRowProps = {
  sifted: Sifted;
  current: boolean;
  day: string;
  sought: boolean;
  onChoose: () => void;
};

const DepartmentRow = ({ sifted: { department, hits }, current, day, sought, onChoose }: DepartmentRowProps) => {
  const counts = useCounts();
  const words = useEntryWords();
  const { fields, terms, turn, drafted } = summaryOf(department, day);
  const own = words.shortPeriod(department, day);
  const row = useRef<HTMLButtonElement>(null);
  // Led to from elsewhere it may lie below the fold of the list.
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <button
      ref={row}
      type="button"
      aria-current={current || undefined}
      onClick={onChoose}
      data-past={isPast(department, day) || undefined}
    >
      <span className={styles.name}>{department.shortName}</span>
      <small>{sought ? counts.found(hits) : `${counts.fields(fields)} · ${counts.terms(terms)}`}</small>
      {drafted > 0 && <Drafted count={drafted} />}
      {(own ?? turn) && (
        <small className={styles.turn}>
          <IconCalendarDue size={13} aria-hidden="true" />
          {own ?? (turn && words.turn(turn))}
        </small>
      )}
    </button>
  );
};

const Drafted = ({ count }: { count: number }) => {
  const { t } = useTranslation('catalogue');
  return (
    <small className={styles.drafted}>
      <IconPencil size={13} aria-hidden="true" />
      {t('draft.count', { count })}
    </small>
  );
};

const DepartmentSelect = ({ groups, outside, chosen, sought, onChoose }: DepartmentListProps) => {
  const { t } = useTranslation('catalogue');
  const counts = useCounts();
  const said = (name: string, hits: number) => (sought ? `${name} · ${counts.found(hits)}` : name);
  return (
    <div className={styles.choose}>
      <SelectField
        label={t('list')}
        options={[
          ...groups.flatMap(({ departments }) =>
            departments.map(({ department: { code, shortName }, hits }) => ({
              value: code,
              label: said(shortName, hits),
            })),
          ),
          ...outside.map(({ ministry: { name }, hits }) => ({ value: outsideKey(name), label: said(name, hits) })),
        ]}
        value={chosen}
        onChange={(key) => key && onChoose(key)}
      />
    </div>
  );
};
