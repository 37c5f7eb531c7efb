import type { FieldError } from '../core/app-error.ts';

/** The pattern of a text that must say something. */
export const NOT_BLANK = '\\S';

/** The part of an ajv error that we read. */
export type AjvError = { keyword: string; instancePath: string; params: Record<string, unknown> };

const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

/** One ajv error as a place and a code; the words are in the problem list. */
export function fieldErrorOf({ keyword, instancePath, params }: AjvError, context = ''): FieldError {
  const at = (name: unknown) => `${context}${instancePath}/${String(name)}`;
  switch (keyword) {
    case 'required':
      return { pointer: at(params.missingProperty), code: 'required' };
    case 'additionalProperties':
      return {
        pointer: at(params.additionalProperty),
        code: keyword,
        params: { name: text(params.additionalProperty) },
      };
    case 'enum':
      return { pointer: context + instancePath, code: keyword, params: { allowed: text(params.allowedValues) } };
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
      return { pointer: context + instancePath, code: keyword, params: { limit: text(params.limit) } };
    case 'type':
    case 'format':
      return {
        pointer: context + instancePath,
        code: keyword,
        params: { type: text(params.type), format: text(params.format) },
      };
    case 'pattern':
      return { pointer: context + instancePath, code: params.pattern === NOT_BLANK ? 'blank' : keyword };
    default:
      return { pointer: context + instancePath, code: 'invalid' };
  }
}
