import { newId } from '../../apps/api/src/core/ids.ts';
import type { Tx } from '../../apps/api/src/db/client.ts';
import type { Role } from '../../apps/api/src/db/generated/enums.ts';

export type NewPerson = {
  username: string;
  name: string;
  role: Role;
  unitId: string;
  title?: string;
  phone?: string;
  email?: string;
  passwordHash?: string;
  demo?: boolean;
  /** First and last day of the role or posting, ISO dates. */
  from?: string;
  to?: string | null;
  /** A deployed official is posted by a decision, not assigned a role. */
  decisionNumber?: string;
};

export type Person = {
  id: string;
  username: string;
  name: string;
  role: Role;
  unitId: string;
};

/** Long before any test's or demo's now. */
const SINCE = '2025-08-25';
export const DECISION_NUMBER = '2172/QĐ-BCT';
/** Not a hash of any password: nobody signs in with it. */
const NO_PASSWORD = '!';

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** People with a role at a unit each; a deployed official is posted to the post instead. */
export async function createPeople(tx: Tx, people: readonly NewPerson[]): Promise<Person[]> {
  const created = people.map((person) => ({ ...person, id: newId() }));
  const term = ({ from, to }: NewPerson) => ({ validFrom: dateOf(from ?? SINCE), validTo: to ? dateOf(to) : null });
  await tx.user.createMany({
    data: created.map(({ id, username, name, title, phone, email, passwordHash, demo }) => ({
      id,
      username,
      name,
      title,
      phone,
      email,
      demo,
      passwordHash: passwordHash ?? NO_PASSWORD,
    })),
  });
  await tx.roleAssignment.createMany({
    data: created
      .filter(({ role }) => role !== 'deployed_official')
      .map((person) => ({ id: newId(), userId: person.id, role: person.role, unitId: person.unitId, ...term(person) })),
  });
  await tx.posting.createMany({
    data: created
      .filter(({ role }) => role === 'deployed_official')
      .map((person) => ({
        id: newId(),
        userId: person.id,
        postUnitId: person.unitId,
        decisionNumber: person.decisionNumber ?? DECISION_NUMBER,
        ...term(person),
      })),
  });
  return created.map(({ id, username, name, role, unitId }) => ({ id, username, name, role, unitId }));
}

export type NewSubstitute = { postUnitId: string; reason: string; from?: string };

/** Gives a person the official's rights at a post, beside whatever else they are. */
export const addSubstitution = async (
  tx: Tx,
  userId: string,
  { postUnitId, reason, from }: NewSubstitute,
): Promise<void> => {
  await tx.substitution.create({ data: { id: newId(), postUnitId, userId, reason, validFrom: dateOf(from ?? SINCE) } });
};

/** A person who is nothing but a post's substitute. */
export async function createSubstitute(
  tx: Tx,
  person: Omit<NewPerson, 'role' | 'unitId'>,
  substitution: NewSubstitute,
): Promise<Pick<Person, 'id' | 'username'>> {
  const id = newId();
  const { username, name, title, phone, email, demo, passwordHash = NO_PASSWORD } = person;
  await tx.user.create({ data: { id, username, name, title, phone, email, demo, passwordHash } });
  await addSubstitution(tx, id, substitution);
  return { id, username };
}
