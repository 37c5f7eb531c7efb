import type { Ctx } from '../../context.ts';
import { type Actor, rolesOf } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { AppError } from '../../core/app-error.ts';
import { DocumentWorkFailed, RETRY_SECONDS } from '../../core/documents/document-pool.ts';
import { unitName } from '../../core/ticket/ticket.presenter.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every field of the catalogue in force, once, ministry by ministry. */
async function listFields({ db, clock }: Pick<Ctx, 'db' | 'clock'>): Promise<string[]> {
  const today = new Date(localDay(clock.now()));
  const fields = await db.field.findMany({
    where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
    select: { nameVi: true, unit: { select: { ministryCode: true } } },
    orderBy: { nameVi: 'asc' },
  });
  const ofMinistry = Map.groupBy(fields, ({ unit }) => unit.ministryCode ?? '');
  // The ministry of industry and trade began it: its fields come first.
  const names = [...ofMinistry]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .flatMap(([, list]) => list.map(({ nameVi }) => nameVi));
  return [...new Set(names)];
}

/** The workbook that communes fill in, with the caller's own commune when they work in one. */
export async function writeQuestionTemplate(ctx: Ctx, actor: Actor) {
  const reference = await ctx.reference.current();
  const commune = rolesOf(actor, 'commune_staff').find(({ communeCode }) => communeCode !== null);
  const template = {
    commune: commune ? unitName(reference, `commune:${commune.communeCode}`) : null,
    province: commune ? unitName(reference, `province:${commune.provinceCode}`) : null,
    fields: await listFields(ctx),
  };
  const bytes = await ctx.documents.run('writeTemplate', template).catch((error: unknown) => {
    if (error instanceof DocumentWorkFailed && error.reason === 'queue')
      throw new AppError('too-busy', { params: { seconds: RETRY_SECONDS } });
    throw error;
  });
  return { name: 'Mẫu tổng hợp câu hỏi.xlsx', contentType: EXCEL, bytes };
}
