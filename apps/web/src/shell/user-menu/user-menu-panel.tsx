import { IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { signOut } from '../../session/sign-in.ts';
import { useUser } from '../../session/use-session.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { DensityChoice, LanguageChoice, ThemeChoice } from '../preference-choices.tsx';
import styles from './user-menu.module.css';

const UserMenuPanel = ({ close }: { close: () => void }) => {
  const { t } = useTranslation(['shell', 'common']);
  const user = useUser();
  const navigate = useNavigate();
  const held = user.roles[0];
  return (
    <div className={styles.menu}>
      <div className={styles.who}>
        <Avatar name={user.name} size="xl" decorative />
        <p>
          <b>{user.name}</b>
          {held && (
            <>
              {t(`common:role.${held.role}`)}
              <br />
              {held.unit.name}
            </>
          )}
        </p>
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">{t('me.language')}</span>
        <LanguageChoice />
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">{t('me.theme')}</span>
        <ThemeChoice />
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">{t('me.density')}</span>
        <DensityChoice />
      </div>
      <div className={styles.links}>
        <Link to={paths.settings} className={styles.link} onClick={close}>
          <IconSettings size={18} aria-hidden="true" />
          {t('me.settings')}
        </Link>
        <button
          type="button"
          className={styles.link}
          onClick={async () => {
            close();
            await signOut();
            navigate(paths.login);
          }}
        >
          <IconLogout size={18} aria-hidden="true" />
          {t('me.logout')}
        </button>
      </div>
    </div>
  );
};

export default UserMenuPanel;
