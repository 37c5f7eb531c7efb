import { type Expression, parseSync, Visitor } from 'oxc-parser';

export interface ImportSite {
  specifier: string;
  line: number;
}

/** Everything a module imports or re-exports: plain, type-only, dynamic, and `import('x').T` inside types. Throws on a syntax error. */
export const readImports = (file: string, source: string): ImportSite[] => {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);

  const found: ImportSite[] = [];
  const add = (from: Expression | null): void => {
    const specifier = from && textOf(from);
    if (specifier) found.push({ specifier, line: source.slice(0, from.start).split('\n').length });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(program);
  return found.sort((a, b) => a.line - b.line);
};

/** The text of a literal; a name that is only known at run time cannot be judged. */
const textOf = (node: Expression): string | undefined => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
};
