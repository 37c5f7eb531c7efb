import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { readImports } from './imports.ts';
import { brokenRules, type Target } from './rules.ts';

export interface Report {
  modules: number;
  imports: number;
  problems: string[];
}

/** The folders that must hold modules: an empty one means that the check looks in the wrong place, not that all is well. */
export const SOURCE_ROOTS = [
  'apps/api/src',
  'apps/web/src',
  'packages/sla/src',
  'packages/routing/src',
  'packages/documents/src',
  'packages/api-client/src',
];

const IGNORED = ['node_modules', 'dist', 'generated'];
const EXTENSIONS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Reads every module under `sourceRoots` of `root` and reports each import that architecture.md forbids. */
export const checkBoundaries = (root: string, sourceRoots: string[] = SOURCE_ROOTS): Report => {
  const report: Report = { modules: 0, imports: 0, problems: [] };
  for (const sourceRoot of sourceRoots) {
    const files = globSync(`${sourceRoot}/**/*.{ts,tsx}`, {
      cwd: root,
      exclude: (name) => IGNORED.includes(path.basename(name)),
    });
    if (files.length === 0) report.problems.push(`${sourceRoot}: no modules found`);
    for (const file of files.map(withSlashes).sort()) {
      report.modules += 1;
      for (const { specifier, line } of readImports(file, readFileSync(path.join(root, file), 'utf8'))) {
        report.imports += 1;
        const target = resolveTarget(root, file, specifier);
        const broken = target ? brokenRules(file, target) : ['the import leads to no file'];
        report.problems.push(...broken.map((says) => `${file}:${line} imports ${specifier}: ${says}`));
      }
    }
  }
  if (report.imports === 0) report.problems.push('no imports found');
  return report;
};

const resolveTarget = (root: string, from: string, specifier: string): Target | undefined => {
  if (isBuiltin(specifier)) return { kind: 'builtin', name: specifier };
  const own = /^@caunoi\/([^/]+)\/(.+)$/.exec(specifier);
  if (own)
    return resolveFile(
      root,
      own[2] === 'openapi.json' ? `packages/${own[1]}/openapi.json` : `packages/${own[1]}/src/${own[2]}`,
    );
  if (!specifier.startsWith('.')) return { kind: 'package', name: specifier };
  return resolveFile(root, withSlashes(path.join(path.dirname(from), specifier)));
};

const resolveFile = (root: string, file: string): Target | undefined => {
  const bare = file.replace(/\?.*$/, '');
  // The generated client is not there before `prisma generate`.
  if (bare.includes('/generated/')) return { kind: 'file', path: bare };
  const extension = EXTENSIONS.find((each) => /\.\w+$/.test(bare + each) && existsSync(path.join(root, bare + each)));
  return extension === undefined ? undefined : { kind: 'file', path: bare + extension };
};

const withSlashes = (file: string): string => file.replaceAll(path.sep, '/');
