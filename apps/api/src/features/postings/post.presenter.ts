import type { Post, Posting, Substitution } from './postings.schemas.ts';

type Term = { id: string; userId: string; name: string; validFrom: string; validTo: string | null };
export type PostingRow = Term & { decisionNumber: string };
export type SubstitutionRow = Term & { reason: string };

/** A post with everybody who ever held it or stood in, newest first. */
export type PostRow = {
  id: string;
  name: string;
  ministryCode: string;
  ministryName: string;
  ministryShortName: string;
  provinceCode: string;
  provinceName: string;
  postings: PostingRow[];
  substitutions: SubstitutionRow[];
  openTickets: number;
};

const termOf = ({ id, userId, name, validFrom, validTo }: Term) => ({
  id,
  person: { id: userId, name },
  validFrom,
  validTo,
});

export const presentPosting = (row: PostingRow): Posting => ({ ...termOf(row), decisionNumber: row.decisionNumber });
export const presentSubstitution = (row: SubstitutionRow): Substitution => ({ ...termOf(row), reason: row.reason });

/** `today` is the day in Vietnam. */
export function presentPost(row: PostRow, today: string): Post {
  const inForce = ({ validFrom, validTo }: Term) => validFrom <= today && (validTo === null || validTo >= today);
  const holder = row.postings.find(inForce);
  const next = row.postings.findLast(({ validFrom }) => validFrom > today);
  const substitute = row.substitutions.find(inForce);
  return {
    id: row.id,
    name: row.name,
    ministry: { code: row.ministryCode, name: row.ministryName, shortName: row.ministryShortName },
    province: { code: row.provinceCode, name: row.provinceName },
    holder: holder ? presentPosting(holder) : null,
    next: next ? presentPosting(next) : null,
    substitute: substitute ? presentSubstitution(substitute) : null,
    vacant: holder === undefined,
    openTickets: row.openTickets,
  };
}
