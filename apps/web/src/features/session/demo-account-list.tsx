import { IconChevronRight } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { signIn } from '../../session/sign-in.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import styles from './demo-accounts.module.css';
import type { DemoAccount } from './demo-accounts.queries.ts';

type DemoAccountListProps = { accounts: readonly DemoAccount[]; onSignedIn: () => void };

/** One click becomes this person. */
export const DemoAccountList = ({ accounts, onSignedIn }: DemoAccountListProps) => {
  const { t } = useTranslation(['session', 'common']);
  const problemText = useProblemText();
  const login = useMutation({
    mutationFn: ({ username, password }: DemoAccount) => signIn(username, password),
    onSuccess: onSignedIn,
    onError: (error) => showToast({ tone: 'late', message: problemText(error).detail }),
  });
  return (
    <ul className={styles.accounts}>
      {accounts.map((account) => {
        const { username, name, role, unit } = account;
        const roleName = t(`common:role.${role}`);
        const busy = login.isPending && login.variables === account;
        return (
          <li key={username}>
            <button
              type="button"
              className={styles.account}
              aria-busy={busy || undefined}
              onClick={() => !login.isPending && login.mutate(account)}
            >
              <Avatar name={name} id={username} size="lg" decorative />
              <span className={styles.words}>
                <b>{name}</b>
                <span>
                  <span className={styles.role}>{roleName}</span>
                  {unit.name}
                </span>
              </span>
              <IconChevronRight size={16} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
};
