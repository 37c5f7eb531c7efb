import { Problem } from '../../core/problem-schema.ts';
import { sendDocument } from '../../core/send-document.ts';
import type { Feature } from '../../feature.ts';
import { listQuestionFiles } from './question-files.queries.ts';
import { PackContent, PackParams, PackQuery, QuestionFiles } from './reply-packs.schemas.ts';
import { writeOriginal, writePack } from './write-pack.service.ts';

export const replyPackRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/dossiers/:id/reply-pack',
    {
      config: { access: 'dossier:read' },
      schema: {
        operationId: 'downloadReplyPack',
        summary: 'All sent answers of a dossier in one document, as far as the caller sees its tickets',
        description:
          "In the order and numbering of the sender's file; questions without an answer are marked with who has them and when they are due.",
        params: PackParams,
        querystring: PackQuery,
        response: { 200: PackContent, '4xx': Problem, '5xx': Problem },
      },
    },
    async ({ actor, id: requestId, params, query: { format, file } }, reply) => {
      const caller = { actor, requestId };
      return sendDocument(
        reply,
        format === 'original'
          ? await writeOriginal(ctx, caller, params.id, file)
          : await writePack(ctx, caller, params.id, format),
      );
    },
  );
  app.get(
    '/api/dossiers/:id/question-files',
    {
      config: { access: 'dossier:read' },
      schema: {
        operationId: 'listQuestionFiles',
        summary: "The files that a dossier's questions came in, newest first, as far as the caller may read them whole",
        params: PackParams,
        response: { 200: QuestionFiles, '4xx': Problem },
      },
    },
    ({ actor, params }) => listQuestionFiles(ctx, actor, params.id),
  );
};
