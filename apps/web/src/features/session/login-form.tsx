import { IconAlertCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { signIn } from '../../session/sign-in.ts';
import { Button } from '../../ui/button/button.tsx';
import { PasswordField, TextField } from '../../ui/field/text-field.tsx';
import styles from './login-page.module.css';

export const LoginForm = ({ onSignedIn }: { onSignedIn: () => void }) => {
  const { t } = useTranslation('session');
  const problemText = useProblemText();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const login = useMutation({ mutationFn: () => signIn(username.trim(), password), onSuccess: onSignedIn });

  const missing = (value: string) => (tried && value.trim() === '' ? t('required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password && !login.isPending) login.mutate();
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('username')}
        size="lg"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        problem={missing(username)}
        onChange={(event) => setUsername(event.target.value)}
      />
      <PasswordField
        label={t('password')}
        size="lg"
        name="password"
        autoComplete="current-password"
        value={password}
        problem={missing(password)}
        onChange={(event) => setPassword(event.target.value)}
      />
      {login.isError && (
        <p className={styles.alert} role="alert">
          <IconAlertCircle size={16} aria-hidden="true" />
          {problemText(login.error).detail}
        </p>
      )}
      <Button type="submit" kind="primary" size="touch" full busy={login.isPending}>
        {login.isPending ? t('submitting') : t('submit')}
      </Button>
      <p className={styles.help}>{t('help')}</p>
    </form>
  );
};
