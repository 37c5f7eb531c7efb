import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { OneTimePassword } from '../forms/one-time-password.tsx';
import { useResetPassword, useSetAccountOpen } from '../people.mutations.ts';
import type { Person } from '../people.queries.ts';
import styles from './person.module.css';

type Act = 'disable' | 'enable' | 'reset';

/** What concerns the account itself. Each act asks first: it ends somebody's work at once. */
export const AccountActions = ({ person }: { person: Person }) => {
  const { t } = useTranslation(['people', 'common']);
  const [asked, setAsked] = useState<Act | null>(null);
  const { disable, enable, resetPassword } = person.can;
  if (!disable && !enable && !resetPassword) return null;
  return (
    <section className={styles.section} aria-labelledby="account">
      <h3 id="account">{t('person.account')}</h3>
      <div className={styles.buttons}>
        {resetPassword && (
          <Button icon={<IconKey size={16} aria-hidden="true" />} onClick={() => setAsked('reset')}>
            {t('person.reset')}
          </Button>
        )}
        {disable && (
          <Button kind="late" icon={<IconLock size={16} aria-hidden="true" />} onClick={() => setAsked('disable')}>
            {t('person.disable')}
          </Button>
        )}
        {enable && (
          <Button icon={<IconLockOpen size={16} aria-hidden="true" />} onClick={() => setAsked('enable')}>
            {t('person.enable')}
          </Button>
        )}
      </div>
      {asked === 'reset' && <ResetDialog person={person} onClose={() => setAsked(null)} />}
      {(asked === 'disable' || asked === 'enable') && (
        <OpenDialog act={asked} person={person} onClose={() => setAsked(null)} />
      )}
    </section>
  );
};

const ResetDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation(['people', 'common']);
  const reset = useResetPassword(person);
  if (reset.data) {
    return (
      <Dialog opened onClose={onClose} title={t('password.title')}>
        <OneTimePassword issued={reset.data} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('confirm.resetTitle', { name: person.name })}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" busy={reset.isPending} onClick={() => reset.mutate()}>
            {t('person.reset')}
          </Button>
        </>
      }
    >
      <p>{t('confirm.resetBody')}</p>
      <FormProblem error={reset.error} shown={[]} />
    </Dialog>
  );
};

type OpenDialogProps = { act: 'disable' | 'enable'; person: Person; onClose: () => void };

const OpenDialog = ({ act, person, onClose }: OpenDialogProps) => {
  const { t } = useTranslation(['people', 'common']);
  const change = useSetAccountOpen(person);
  const run = () =>
    change.mutate(act === 'enable', {
      onSuccess: ({ name }) => {
        showToast({ tone: 'ok', message: t(`confirm.${act}d`, { name }) });
        onClose();
      },
    });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`confirm.${act}Title`, { name: person.name })}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind={act === 'disable' ? 'late' : 'primary'} busy={change.isPending} onClick={run}>
            {t(`person.${act}`)}
          </Button>
        </>
      }
    >
      <p>{t(`confirm.${act}Body`)}</p>
      <FormProblem error={change.error} shown={[]} />
    </Dialog>
  );
};
