import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

export type Relationship = {
  id: string;
  /** The last word of the type's address, the same in the transitional and the strict standard: "worksheet", "styles". */
  type: string;
  /** The part that it points to, from the root of the package. */
  target: string;
};

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

const resolve = (from: string, target: string): string => {
  const path: string[] = [];
  for (const piece of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '' && piece !== '.') path.push(piece);
  }
  return path.join('/');
};

/** What a part points to inside the package; links that lead outside are left out. `part` is '' for the package itself. */
export const readRelationships = async (pkg: Package, part: string): Promise<readonly Relationship[]> => {
  const name = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
  if (!pkg.has(name)) return [];
  const found: Relationship[] = [];
  await readXml(pkg.read(name), name, {
    open: (tag, { Id, Type, Target, TargetMode }) => {
      if (tag !== 'Relationship' || TargetMode === 'External' || Target === undefined) return;
      found.push({
        id: Id ?? '',
        type: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1),
        target: resolve(part, Target.replaceAll('\\', '/')),
      });
    },
  });
  return found;
};
