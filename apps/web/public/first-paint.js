// Runs before the first paint, so that a dark page does not flash white. A file, because the content security policy
// allows no inline script. Keys and defaults: src/lib/preferences.ts.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = read('caunoi.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.setAttribute('data-density', read('caunoi.density') === 'compact' ? 'compact' : 'comfortable');
  root.lang = read('caunoi.language') === 'en' ? 'en' : 'vi';
})();
