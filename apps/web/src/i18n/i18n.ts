import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readPreference, writePreference } from '../lib/preferences.ts';
import type { Language, Namespace } from './namespaces.ts';

// Each file becomes its own chunk, so a page fetches only its own words in one language.
const files = import.meta.glob<Record<string, object>>(['./vi/*.ts', './en/*.ts']);

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.ts`];
    if (!load) return done(new Error(`No messages for ${language}/${namespace}`), false);
    load().then(
      (module) => done(null, module[namespace]),
      (error: Error) => done(error, true),
    );
  },
};

export const initI18n = (language: Language = readPreference('language')) =>
  i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      // No fallback language: a half-translated screen would hide that a file failed to load.
      fallbackLng: false,
      ns: ['common', 'shell'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });

/** Called by a route's `lazy`, so that the words arrive with the page and nothing suspends twice. */
export const loadNamespaces = (...namespaces: Namespace[]): Promise<void> => i18next.loadNamespaces(namespaces);

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export const setLanguage = async (language: Language): Promise<void> => {
  writePreference('language', language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
