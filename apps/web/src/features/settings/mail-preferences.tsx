import { IconBell, IconMail, IconMailOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/api-problem.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type Choice, preferencesQuery, useUpdatePreferences } from './settings.queries.ts';
import styles from './settings-page.module.css';

const CATEGORIES = ['deadlines', 'tickets'] as const;
const MAILING = ['each', 'digest', 'off'] as const;
const SHOWN = ['/quietFrom', '/quietTo'];

/** What is mailed, and when not. */
export const MailPreferences = () => {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  const { data, error, refetch } = useQuery(preferencesQuery);
  return (
    <section className={styles.card} aria-labelledby="mail-preferences">
      <h2 id="mail-preferences">{t('mail.title')}</h2>
      {!data && !error && <SkeletonRows rows={3} />}
      {!data && error && (
        <ErrorState small requestId={problemText(error).requestId} onRetry={refetch}>
          {problemText(error).detail}
        </ErrorState>
      )}
      {data && (
        <>
          <p className={styles.fact}>
            {data.email ? <IconMail size={16} aria-hidden="true" /> : <IconMailOff size={16} aria-hidden="true" />}
            <span>
              {data.email ? (
                <>
                  {t('mail.to')} <b>{data.email}</b>
                </>
              ) : (
                <b>{t('mail.noAddress')}</b>
              )}
              <small>{t('mail.addressHint')}</small>
            </span>
          </p>
          <p className={styles.fact}>
            <IconBell size={16} aria-hidden="true" />
            <BellFact />
          </p>
          <PreferencesForm current={data} />
        </>
      )}
    </section>
  );
};

const BellFact = () => {
  const { t } = useTranslation('settings');
  const answers = may(useUser(), 'ticket:answer');
  return <span>{t(answers ? 'mail.bellDuty' : 'mail.bell')}</span>;
};

const PreferencesForm = ({ current }: { current: Choice & { version: number } }) => {
  const { t } = useTranslation(['settings', 'common']);
  const update = useUpdatePreferences();
  // Only what was touched: what somebody else changes meanwhile shows.
  const [touched, setTouched] = useState<Partial<Choice>>({});
  const { deadlines, tickets, quietFrom, quietTo } = { ...current, ...touched };
  const body = { deadlines, tickets, quietFrom, quietTo };
  const changed = (Object.keys(body) as (keyof Choice)[]).some((name) => body[name] !== current[name]); // keys of body
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (update.isPending) return;
    update.mutate(
      { version: current.version, body },
      {
        onSuccess: () => {
          setTouched({});
          showToast({ tone: 'ok', message: t('mail.saved') });
        },
      },
    );
  };
  const time = (name: 'quietFrom' | 'quietTo') => ({
    type: 'time',
    required: true,
    value: body[name],
    problem: problemAt(update.error, `/${name}`),
    onChange: (event: { target: { value: string } }) => setTouched({ ...touched, [name]: event.target.value }),
  });
  return (
    <form onSubmit={submit}>
      {CATEGORIES.map((category) => (
        <div key={category} className={styles.row}>
          <div>
            <b>{t(`mail.${category}.name`)}</b>
            <p>{t(`mail.${category}.hint`)}</p>
          </div>
          <SegmentedControl
            full
            label={t(`mail.${category}.name`)}
            options={MAILING.map((value) => ({ value, label: t(`mail.how.${value}`) }))}
            value={body[category]}
            onChange={(value) => setTouched({ ...touched, [category]: value })}
          />
        </div>
      ))}
      <div className={styles.row}>
        <div>
          <b>{t('mail.quiet')}</b>
          <p>{t('mail.quietHint')}</p>
        </div>
        <div className={styles.pair}>
          <TextField {...time('quietFrom')} label={t('mail.quietFrom')} />
          <TextField {...time('quietTo')} label={t('mail.quietTo')} />
        </div>
      </div>
      <FormProblem error={update.error} shown={SHOWN} />
      <div className={styles.submit}>
        <Button type="submit" kind="light" busy={update.isPending} disabled={!changed}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
};
