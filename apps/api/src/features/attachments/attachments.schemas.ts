import { type Static, Type } from 'typebox';
import { Instant } from '../../core/ticket/clock-schemas.ts';

/** An upload that hangs on nothing yet. `contentType` is what the content is, whatever the name says; `name` was cleaned. */
export const UploadedAttachment = Type.Object({
  id: Type.String(),
  name: Type.String(),
  contentType: Type.String(),
  byteSize: Type.Integer(),
  createdAt: Instant,
});
export type UploadedAttachment = Static<typeof UploadedAttachment>;

export const AttachmentParams = Type.Object({ id: Type.String({ maxLength: 60 }) });

/** The body as the contract shows it; one file in whatever field. */
export const UploadBody = Type.Object({
  file: Type.String({ format: 'binary', description: 'one file, at most 20 MB' }),
});

export const FileContent = {
  description: 'The file, always as a download.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};
