export interface ManifestEntry {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
}

/** Vite's manifest: source module → what it was built into. */
export type Manifest = Record<string, ManifestEntry>;

/**
 * The scripts and styles that a page's first load fetches: those of the app's entry and of the modules that the page
 * loads lazily, each with everything it imports statically. Throws when the manifest lacks a module, since a page
 * that cannot be found would weigh nothing.
 */
export const firstLoadFiles = (manifest: Manifest, lazyModules: string[]): string[] => {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('The manifest has no entry.');
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const entry = manifest[key];
    if (!entry) throw new Error(`The build has no ${key}: was it renamed?`);
    if (/\.(js|css)$/.test(entry.file)) files.add(entry.file);
    for (const file of entry.css ?? []) files.add(file);
    for (const imported of entry.imports ?? []) visit(imported);
  };
  for (const key of [...entries, ...lazyModules]) visit(key);
  return [...files].sort();
};
