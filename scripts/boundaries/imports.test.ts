import { expect, it } from 'vitest';
import { readImports } from './imports.ts';

const specifiers = (source: string): string[] => readImports('file.tsx', source).map(({ specifier }) => specifier);

it.each([
  ['plain', "import a from './a.ts';"],
  ['type-only', "import type { A } from './a.ts';"],
  ['side effect', "import './a.ts';"],
  ['with attributes', "import a from './a.ts' with { type: 'json' };"],
  ['re-export', "export { a } from './a.ts';"],
  ['type re-export', "export type { A } from './a.ts';"],
  ['star re-export', "export * from './a.ts';"],
  ['named star re-export', "export * as a from './a.ts';"],
  ['dynamic', "const a = () => import('./a.ts');"],
  ['dynamic, template literal', 'const a = import(`./a.ts`);'],
  ['dynamic, inside JSX', "const a = <p>{import('./a.ts')}</p>;"],
  ['inside a type', "type A = import('./a.ts').A;"],
  ['inside a type argument', "let a: Map<string, typeof import('./a.ts')>;"],
])('sees a %s import', (_kind, source) => {
  expect(specifiers(source)).toEqual(['./a.ts']);
});

it('is not fooled by text that looks like an import', () => {
  expect(specifiers(`// import './a.ts'\nconst a = "import './b.ts'"; export { a }; const b = import(a);`)).toEqual([]);
});

it('tells the line', () => {
  expect(readImports('a.ts', "\n\nimport {\n  a,\n} from './a.ts';\n")).toEqual([{ specifier: './a.ts', line: 5 }]);
});

it('fails on a file that it cannot read', () => {
  expect(() => readImports('a.ts', 'import {')).toThrow(/a\.ts/);
});
