import { foldVietnamese } from '@caunoi/routing/fold';
import type { EntryOf } from '../../core/catalogue-entries.ts';
import type { CatalogueDraft } from './catalogue-draft.ts';

/** A readable id that no other field has: `TTTN.xang-dau`. */
export function newFieldId(
  draft: Pick<CatalogueDraft, 'get'>,
  { department, nameVi }: Pick<EntryOf['field'], 'department' | 'nameVi'>,
): string {
  const slug =
    foldVietnamese(nameVi)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'linh-vuc';
  const wanted = `${department}.${slug}`;
  for (let number = 2, id = wanted; ; number += 1, id = `${wanted}-${number}`) if (!draft.get('field', id)) return id;
}
