import { type Actor, hasRole } from '../../core/actor.ts';
import { rolesWith } from '../../core/permissions.ts';
import type { Person } from './people.schemas.ts';

type UnitOfRow = { id: string; kind: string; nameVi: string; shortName: string };
type Term = { id: string; validFrom: Date; validTo: Date | null };

/** A person with all they ever held, as the database has it; never with the password's hash. */
export type PersonRow = {
  id: string;
  username: string;
  name: string;
  title: string;
  phone: string | null;
  email: string | null;
  locale: string;
  demo: boolean;
  mustChangePassword: boolean;
  disabledAt: Date | null;
  createdAt: Date;
  version: number;
  assignments: (Term & { role: Person['assignments'][number]['role']; unit: UnitOfRow })[];
  postings: (Term & { decisionNumber: string; post: UnitOfRow })[];
  substitutions: (Term & { reason: string; post: UnitOfRow })[];
};

const day = (date: Date): string => date.toISOString().slice(0, 10);
const unitRef = ({ id, kind, nameVi, shortName }: UnitOfRow) => ({ id, kind, name: nameVi, shortName });
const term = ({ id, validFrom, validTo }: Term) => ({
  id,
  validFrom: day(validFrom),
  validTo: validTo ? day(validTo) : null,
});

/** `today` is the day in Vietnam that decides which roles are in force. */
export function presentPerson(row: PersonRow, actor: Actor, today: string): Person {
  const inForce = ({ validFrom, validTo }: Term) => day(validFrom) <= today && (!validTo || day(validTo) >= today);
  const official = 'deployed_official' as const;
  const manages = hasRole(actor, ...rolesWith('people:manage'));
  const disabled = row.disabledAt !== null;
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    title: row.title,
    status: disabled ? 'disabled' : 'active',
    mustChangePassword: row.mustChangePassword,
    demo: row.demo,
    phone: row.phone,
    email: row.email,
    locale: row.locale,
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString() ?? null,
    version: row.version,
    roles: [
      ...row.assignments
        .filter(inForce)
        .map(({ role, unit }) => ({ role, unit: unitRef(unit), via: 'assignment' as const })),
      ...row.postings
        .filter(inForce)
        .map(({ post }) => ({ role: official, unit: unitRef(post), via: 'posting' as const })),
      ...row.substitutions
        .filter(inForce)
        .map(({ post }) => ({ role: official, unit: unitRef(post), via: 'substitution' as const })),
    ],
    assignments: row.assignments.map((one) => ({ ...term(one), role: one.role, unit: unitRef(one.unit) })),
    postings: row.postings.map((one) => ({
      ...term(one),
      post: unitRef(one.post),
      decisionNumber: one.decisionNumber,
    })),
    substitutions: row.substitutions.map((one) => ({ ...term(one), post: unitRef(one.post), reason: one.reason })),
    can: {
      update: manages,
      disable: manages && !disabled && row.id !== actor.userId,
      enable: manages && disabled,
      resetPassword: manages,
    },
  };
}
