import { useTranslation } from 'react-i18next';
import { usePreference } from '../../lib/use-preference.ts';
import { may, useUser } from '../../session/use-session.ts';
import { DensityChoice, LanguageChoice, ThemeChoice } from '../../shell/preference-choices.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { MailPreferences } from './mail-preferences.tsx';
import { OwnAbsences } from './own-absences.tsx';
import styles from './settings-page.module.css';

export const Page = () => {
  const { t } = useTranslation(['shell', 'common', 'session']);
  const user = useUser();
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');
  return (
    <div className={styles.page}>
      <PageHeader title={t('settings.title')} />
      {user.mustChangePassword && (
        <p className={styles.must} role="status">
          {t('session:change.must')}
        </p>
      )}
      <section className={styles.card} aria-labelledby="this-device">
        <h2 id="this-device">{t('settings.where')}</h2>
        <dl>
          <div className={styles.row}>
            <dt>{t('me.language')}</dt>
            <dd>
              <LanguageChoice />
            </dd>
          </div>
          <div className={styles.row}>
            <dt>{t('me.theme')}</dt>
            <dd>
              <ThemeChoice />
            </dd>
          </div>
          <div className={styles.row}>
            <dt>{t('me.density')}</dt>
            <dd>
              <DensityChoice />
            </dd>
          </div>
          <div className={styles.row}>
            <dt>
              {t('settings.singleKeys')}
              <p>{t('settings.singleKeysHint')}</p>
            </dt>
            <dd>
              <SegmentedControl
                full
                label={t('settings.singleKeys')}
                options={[
                  { value: 'on', label: t('settings.on') },
                  { value: 'off', label: t('settings.off') },
                ]}
                value={singleKeys}
                onChange={setSingleKeys}
              />
            </dd>
          </div>
        </dl>
      </section>
      <dl className={styles.card}>
        <div className={styles.row}>
          <dt>{t('settings.username')}</dt>
          <dd>{user.username}</dd>
        </div>
        <div className={styles.row}>
          <dt>{t('settings.roles')}</dt>
          <dd>
            {user.roles.map((held) => (
              <div key={held.role + held.unit.id}>
                {t(`common:role.${held.role}`)}, {held.unit.name}
              </div>
            ))}
          </dd>
        </div>
      </dl>
      {/* Until the password is their own, the server answers nothing else. */}
      {!user.mustChangePassword && <MailPreferences />}
      {!user.mustChangePassword && may(user, 'absence:own') && <OwnAbsences />}
      <section className={styles.card} aria-labelledby="change-password">
        <h2 id="change-password">{t('session:change.title')}</h2>
        <ChangePasswordForm />
      </section>
    </div>
  );
};
