import type { Ctx } from '../../context.ts';
import { runTraining } from './run-training.ts';

/** Before anybody decided anything the router learns from the catalogue: some seconds, once in the life of an installation. */
export async function trainFirstModel(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference' | 'log'>,
  say: (line: string) => void,
): Promise<void> {
  if ((await ctx.db.routingModel.count()) > 0) return;
  say('Training the router on the catalogue …');
  await runTraining(ctx, { gently: false });
}
