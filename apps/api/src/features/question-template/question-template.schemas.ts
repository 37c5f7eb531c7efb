import { Type } from 'typebox';

export const TemplateContent = {
  description: 'An Excel workbook, always as a download.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};
