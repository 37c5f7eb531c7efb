import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import type { WithPassword } from '../people.mutations.ts';
import styles from './forms.module.css';

/** Shown once: neither the list nor the person's page ever has it again. */
export const OneTimePassword = ({ issued, onDone }: { issued: WithPassword; onDone: () => void }) => {
  const { t } = useTranslation('people');
  const { person, initialPassword } = issued;
  const copy = () =>
    navigator.clipboard.writeText(initialPassword).then(
      () => showToast({ tone: 'ok', message: t('password.copied') }),
      () => showToast({ tone: 'late', message: t('password.copyFailed') }),
    );
  return (
    <div className={styles.password} role="status">
      <p>{t('password.body', { name: person.name })}</p>
      <p className={styles.secret}>
        <span className="visually-hidden">{t('password.label', { username: person.username })}</span>
        <code>{initialPassword}</code>
        <Button icon={<IconCopy size={16} aria-hidden="true" />} onClick={copy}>
          {t('password.copy')}
        </Button>
      </p>
      <div className={styles.actions}>
        <Button kind="primary" onClick={onDone}>
          {t('password.done')}
        </Button>
      </div>
    </div>
  );
};
