import { IconBuildingBank, IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import { Drawer } from '../../../ui/dialog/dialog.tsx';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Highlight } from '../../../ui/highlight/highlight.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { provincesQuery, type Routing, routeQuery } from '../catalogue.queries.ts';
import type { CatalogueDrafting } from '../draft/use-catalogue-draft.ts';
import styles from './try.module.css';

type TryDrawerProps = { drafting: CatalogueDrafting; onClose: () => void };

const WAIT_MS = 400;
/** Fewer letters say nothing about a department. */
const ENOUGH = 8;
/** Less likely ones would only distract. */
const WORTH_NAMING = 0.05;
const LONGEST = 20_000;

/** Where a question goes, and which of its words say so. */
const TryDrawer = ({ drafting, onClose }: TryDrawerProps) => {
  const { t } = useTranslation('catalogue');
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [province, setProvince] = useState<string | null>(null);
  const provinces = useQuery(provincesQuery);
  const rested = useDebounced(text.trim(), WAIT_MS);
  const asks = rested.length >= ENOUGH;
  const now = useQuery({ ...routeQuery({ text: rested, province, channel: null }), enabled: asks });
  return (
    <Drawer opened onClose={onClose} title={t('try.title')} width={560}>
      <div className={styles.try}>
        <TextArea
          label={t('try.text')}
          rows={4}
          autoFocus
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ComboboxField
          label={t('try.province')}
          clearable
          placeholder={t('any.province')}
          options={(provinces.data?.items ?? []).map(({ code, fullName }) => ({ value: code, label: fullName }))}
          value={province}
          onChange={setProvince}
        />
        <div aria-live="polite" aria-busy={now.isFetching || undefined} className={styles.answers}>
          {!asks && <p className={styles.hint}>{t('try.hint')}</p>}
          {asks && now.isPending && <SkeletonRows rows={2} />}
          {asks && now.error && <p className={styles.hint}>{problemText(now.error).detail}</p>}
          {asks && now.data && <RoutedTo title={t('try.now')} text={rested} routing={now.data} />}
          {drafting.changes.length > 0 && <p className={styles.hint}>{t('try.draftHint')}</p>}
        </div>
      </div>
    </Drawer>
  );
};

type RoutedToProps = { title: string; text: string; routing: Routing };

/** The suggestion with the words of the question that speak for it. */
export const RoutedTo = ({ title, text, routing }: RoutedToProps) => {
  const { t } = useTranslation('catalogue');
  const [first, ...others] = routing.ranked;
  const decided = routing.outcome !== 'abstained' && first !== undefined;
  const likely = others.filter(({ confidence }) => confidence >= WORTH_NAMING).slice(0, 2);
  const reasons = first?.reasons ?? [];
  const ranges = reasons.flatMap((reason) =>
    'start' in reason && reason.start !== undefined && reason.end !== undefined
      ? [[reason.start, reason.end] as const]
      : [],
  );
  const rules = reasons.flatMap((reason) => (reason.kind === 'rule' ? [reason] : []));
  return (
    <section className={styles.routed} aria-label={title}>
      <h3>{title}</h3>
      {decided ? (
        <>
          <p className={styles.first}>
            <b>{first.department.name}</b>
            <Confidence value={first.confidence} />
          </p>
          {first.field && <p className={styles.hint}>{first.field.name}</p>}
          {rules.map(({ label }) => (
            <p key={label} className={styles.rule}>
              {t('try.byRule', { name: label })}
            </p>
          ))}
        </>
      ) : (
        <p className={styles.none}>
          {routing.otherMinistryHint ? (
            <IconBuildingBank size={18} aria-hidden="true" />
          ) : (
            <IconHelpCircle size={18} aria-hidden="true" />
          )}
          {routing.otherMinistryHint ? t('try.outside', { ministry: routing.otherMinistryHint }) : t('try.nobody')}
        </p>
      )}
      {ranges.length > 0 && (
        <p className={styles.text}>
          <Highlight text={text} ranges={ranges} />
        </p>
      )}
      {decided && likely.length > 0 && (
        <ul className={styles.others} aria-label={t('try.others')}>
          {likely.map(({ department, confidence }) => (
            <li key={department.code}>
              {department.shortName}
              <Confidence value={confidence} withWords={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

export default TryDrawer;
