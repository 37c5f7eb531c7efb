import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { isUuid } from '../core/ids.ts';

const EARLIEST_YEAR = '1900';
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;

/** `2026-02-30` is read as the second of March, so it comes back as another day. */
const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return text >= EARLIEST_YEAR && !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

/** Narrower than those of ajv-formats, which takes what `Date` or PostgreSQL fails on: urn:uuid:…, the year 0000, second 60, zone +07. */
const FORMATS = {
  uuid: isUuid,
  date: isDay,
  'date-time': (text: string): boolean => {
    const [, day = ''] = INSTANT.exec(text) ?? [];
    return isDay(day) && !Number.isNaN(Date.parse(text));
  },
};

/** Bodies are taken as they are; texts of a query and a path become the numbers and flags that their schema says. All errors at once. */
export const validators = fp(async (app: FastifyInstance) => {
  const options = {
    allErrors: true,
    useDefaults: true,
    removeAdditional: false,
    strict: false,
    discriminator: true,
  } as const;
  const strict = new Ajv({ ...options, coerceTypes: false });
  const lenient = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [strict, lenient]) {
    addFormats.default(ajv);
    for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
  }
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : lenient).compile(schema as object),
  ); // TypeBox schemas are JSON Schema
});
