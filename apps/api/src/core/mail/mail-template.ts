import type { FieldError } from '../app-error.ts';
import { type MailKind, type MailVariable, variablesOf } from './mail-kinds.ts';

/** Plain text with `{{variables}}`. */
export type MailTemplate = { subject: string; body: string };
export type MailVariables = Partial<Record<MailVariable, string>>;

const LONGEST_SUBJECT = 200;
const PLACE = /\{\{([^{}]*)\}\}/g;

/** Everything that is wrong with a template's wording, each with its place. */
export function validateTemplate(kind: MailKind, template: MailTemplate): FieldError[] {
  const errors = [...errorsIn(kind, '/subject', template.subject), ...errorsIn(kind, '/body', template.body)];
  if (/[\r\n]/.test(template.subject)) errors.push({ pointer: '/subject', code: 'one-line' });
  // A digest without its list would say nothing.
  if (kind === 'digest' && template.body.trim() !== '' && !namesIn(template.body).includes('items'))
    errors.push({ pointer: '/body', code: 'missing-variable', params: { name: 'items' } });
  return errors;
}

function errorsIn(kind: MailKind, pointer: string, text: string): FieldError[] {
  if (text.trim() === '') return [{ pointer, code: 'blank' }];
  const allowed: readonly string[] = variablesOf(kind);
  const unknown = [...new Set(namesIn(text))].filter((name) => !allowed.includes(name));
  const errors: FieldError[] = unknown.map((name) => ({
    pointer,
    code: 'unknown-variable',
    params: { name, allowed: allowed.join(', ') },
  }));
  const rest = text.replace(PLACE, '').match(/\{\{|\}\}/);
  if (rest) errors.push({ pointer, code: 'unclosed-variable', params: { near: nearby(text.replace(PLACE, '…')) } });
  return errors;
}

const namesIn = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name = '']) => name.trim());

/** The line around the braces that do not match, so that it can be found. */
const nearby = (text: string): string =>
  (text.split('\n').find((line) => /\{\{|\}\}/.test(line)) ?? '').trim().slice(0, 60);

/**
 * Puts the values in, each once: a value that looks like a variable stays as it is. A line whose variables are all without a value is
 * left out ("Due: {{dueAt}}" of a ticket that has none).
 */
export function fillTemplate({ subject, body }: MailTemplate, values: MailVariables): MailTemplate {
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const kept = lines.filter((line) => {
    const names = namesIn(line);
    return names.length === 0 || names.some((name) => givenValue(values, name) !== '');
  });
  return {
    subject: [...oneLine(fillLine(subject, values))].slice(0, LONGEST_SUBJECT).join(''), // no half of a character: PostgreSQL refuses it
    body: kept
      .map((line) => fillLine(line, values).trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

const fillLine = (line: string, values: MailVariables): string =>
  line.replace(PLACE, (_, name: string) => givenValue(values, name.trim()));

/** A name that validateTemplate would refuse has no value. What people typed stays on its line; the list of a digest is ours. */
const givenValue = (values: MailVariables, name: string): string => {
  const value = values[name as MailVariable] ?? '';
  return name === 'items' ? value : oneLine(value);
};

/** Without control characters and line ends: nothing that people typed can begin a line, or a header, of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
