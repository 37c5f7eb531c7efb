import { useTranslation } from 'react-i18next';
import { currentLanguage, setLanguage } from '../i18n/i18n.ts';
import { usePreference } from '../lib/use-preference.ts';
import { SegmentedControl } from '../ui/segmented/segmented-control.tsx';

/** Names of languages stay in their own language. */
const LANGUAGE_OPTIONS = [
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'en', label: 'English' },
] as const;

export const LanguageChoice = () => {
  const { t } = useTranslation('shell');
  return (
    <SegmentedControl
      full
      label={t('me.language')}
      options={LANGUAGE_OPTIONS}
      value={currentLanguage()}
      onChange={(language) => setLanguage(language)}
    />
  );
};

export const ThemeChoice = () => {
  const { t } = useTranslation('shell');
  const [theme, setTheme] = usePreference('theme');
  return (
    <SegmentedControl
      full
      label={t('me.theme')}
      options={[
        { value: 'light', label: t('me.light') },
        { value: 'dark', label: t('me.dark') },
        { value: 'auto', label: t('me.auto') },
      ]}
      value={theme}
      onChange={setTheme}
    />
  );
};

export const DensityChoice = () => {
  const { t } = useTranslation('shell');
  const [density, setDensity] = usePreference('density');
  return (
    <SegmentedControl
      full
      label={t('me.density')}
      options={[
        { value: 'comfortable', label: t('me.comfortable') },
        { value: 'compact', label: t('me.compact') },
      ]}
      value={density}
      onChange={setDensity}
    />
  );
};
