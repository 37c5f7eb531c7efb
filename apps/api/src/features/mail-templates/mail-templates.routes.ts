import type { FastifyReply } from 'fastify';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { previewMail } from './mail-preview.presenter.ts';
import { listMailTemplates } from './mail-templates.queries.ts';
import {
  MailPreview,
  MailTemplate,
  MailTemplateParams,
  MailTemplates,
  WriteMailTemplate,
} from './mail-templates.schemas.ts';
import { writeMailTemplate } from './write-mail-template.service.ts';

const tagged = (reply: FastifyReply, template: MailTemplate): MailTemplate => {
  reply.header('etag', `"${template.version}"`);
  return template;
};

export const mailTemplateRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/mail-templates',
    {
      config: { access: 'mail-template:manage' },
      schema: {
        operationId: 'listMailTemplates',
        summary:
          "The wording of every mail in both languages: the product's, the own one, and the variables it may name",
        response: { 200: MailTemplates, '4xx': Problem },
      },
    },
    async () => ({ items: await listMailTemplates(ctx.db) }),
  );

  app.put(
    '/api/mail-templates/:kind/:locale',
    {
      config: { access: 'mail-template:manage', ifMatch: true },
      schema: {
        operationId: 'updateMailTemplate',
        summary:
          'The own wording of a mail; If-Match "0" for the first one. An unknown variable is named with those allowed',
        params: MailTemplateParams,
        body: WriteMailTemplate,
        response: { 200: MailTemplate, '4xx': Problem },
      },
    },
    async ({ actor, params, version, body, id }, reply) =>
      tagged(reply, await writeMailTemplate(ctx, actor, params, version, body, id)),
  );

  app.delete(
    '/api/mail-templates/:kind/:locale',
    {
      config: { access: 'mail-template:manage', ifMatch: true },
      schema: {
        operationId: 'resetMailTemplate',
        summary: "Back to the product's wording",
        params: MailTemplateParams,
        response: { 200: MailTemplate, '4xx': Problem },
      },
    },
    async ({ actor, params, version, id }, reply) =>
      tagged(reply, await writeMailTemplate(ctx, actor, params, version, null, id)),
  );

  app.post(
    '/api/mail-templates/:kind/:locale/preview',
    {
      config: { access: 'mail-template:manage' },
      schema: {
        operationId: 'previewMailTemplate',
        summary: 'The mail that this wording would give, with example values; nothing is stored',
        params: MailTemplateParams,
        body: WriteMailTemplate,
        response: { 200: MailPreview, '4xx': Problem },
      },
    },
    async ({ params, body }) => previewMail(params, body, ctx.config.publicUrl),
  );
};
