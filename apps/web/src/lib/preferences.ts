/**
 * What a person chooses for this device. Read by public/first-paint.js before the application exists: keep keys and
 * defaults alike.
 */
export type Preferences = {
  language: 'vi' | 'en';
  theme: 'light' | 'dark' | 'auto';
  density: 'comfortable' | 'compact';
  /** Bare letters as shortcuts; some people must be able to switch them off (WCAG 2.1.4). */
  singleKeys: 'on' | 'off';
};

const ALLOWED: { [K in keyof Preferences]: readonly [Preferences[K], ...Preferences[K][]] } = {
  language: ['vi', 'en'],
  theme: ['auto', 'light', 'dark'],
  density: ['comfortable', 'compact'],
  singleKeys: ['on', 'off'],
};

const listeners = new Set<() => void>();
const storageKey = (name: keyof Preferences) => `caunoi.${name}`;

/** The first allowed value is the default. Storage may be blocked; then the choice lasts as long as the page. */
const memory = new Map<string, string>();

export const readPreference = <K extends keyof Preferences>(name: K): Preferences[K] => {
  const allowed: readonly string[] = ALLOWED[name];
  let stored: string | null | undefined = memory.get(name);
  try {
    stored = localStorage.getItem(storageKey(name)) ?? stored;
  } catch {
    // Blocked storage: fall through to what was chosen on this page.
  }
  const value = stored && allowed.includes(stored) ? stored : allowed[0];
  return value as Preferences[K]; // one of ALLOWED[name]
};

export const writePreference = <K extends keyof Preferences>(name: K, value: Preferences[K]): void => {
  memory.set(name, value);
  try {
    localStorage.setItem(storageKey(name), value);
  } catch {
    // Kept in memory.
  }
  for (const listener of listeners) listener();
};

export const subscribePreferences = (listener: () => void): (() => void) => {
  listeners.add(listener);
  // Another tab changed it.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
};
