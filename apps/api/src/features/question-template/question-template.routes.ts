import { Problem } from '../../core/problem-schema.ts';
import { sendDocument } from '../../core/send-document.ts';
import type { Feature } from '../../feature.ts';
import { TemplateContent } from './question-template.schemas.ts';
import { writeQuestionTemplate } from './write-question-template.service.ts';

export const questionTemplateRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/question-template',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'downloadQuestionTemplate',
        summary:
          'An empty workbook for questions, with the lists of fields; commune staff get it with their commune in it',
        response: { 200: TemplateContent, '4xx': Problem, '5xx': Problem },
      },
    },
    async ({ actor }, reply) => sendDocument(reply, await writeQuestionTemplate(ctx, actor)),
  );
};
