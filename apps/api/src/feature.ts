import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Ctx } from './context.ts';

const typed = (app: FastifyInstance) => app.withTypeProvider<TypeBoxTypeProvider>();

/** A plugin that knows the context; its routes are typed by their schemas. */
export type Feature = (app: ReturnType<typeof typed>, options: { ctx: Ctx }) => Promise<void>;
