import { type Static, Type } from 'typebox';
import { Instant } from '../../core/ticket/clock-schemas.ts';

export const PackParams = Type.Object({ id: Type.String({ maxLength: 60, description: 'id or code of the dossier' }) });

export const PackQuery = Type.Object({
  format: Type.Enum(['docx', 'pdf', 'xlsx', 'original'], {
    description: '`original`: the workbook that the questions came in, with the answers in its column for results',
  }),
  file: Type.Optional(
    Type.String({ format: 'uuid', description: 'of `original`: which workbook; default: the newest one' }),
  ),
});
export type PackQuery = Static<typeof PackQuery>;

export const QuestionFiles = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      byteSize: Type.Integer(),
      createdAt: Instant,
      takesAnswers: Type.Boolean({ description: 'a workbook, which `format=original` gives back with the answers' }),
    }),
  ),
});

export const PackContent = {
  description: 'The document, always as a download.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};
