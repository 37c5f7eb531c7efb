import { type Actor, hasRole, rolesOf } from '../actor.ts';
import { AppError } from '../app-error.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';

export type Asker = {
  communeCode: string;
  provinceCode: string;
  requesterName: string;
  /** The hotline operator who asks for somebody else, and goes on seeing the ticket. */
  loggedById?: string;
};

/**
 * Which commune asks. Commune staff ask for their own; the deployed official and the Sở for communes of their province, the hotline
 * for any. All that is wrong with the commune is one validation error, so that nobody learns of units they do not deal with.
 */
export function resolveAsker(
  reference: ReferenceSnapshot,
  actor: Actor,
  wanted: string | undefined,
  pointer = '/commune',
): Asker {
  const own = rolesOf(actor, 'commune_staff').flatMap(({ communeCode }) => communeCode ?? []);
  const communeCode = wanted ?? own[0];
  if (communeCode === undefined) throw wrongCommune(pointer, 'required', '');
  const commune = reference.unit(`commune:${communeCode}`);
  const provinceCode = commune?.provinceCode;
  const mayAsk =
    own.includes(communeCode) ||
    actor.roles.some(
      ({ role, provinceCode: of }) =>
        role === 'hotline_operator' ||
        ((role === 'deployed_official' || role === 'provincial_officer') && of === provinceCode),
    );
  if (!commune || !provinceCode || !mayAsk) throw wrongCommune(pointer, 'unknown', communeCode);
  const requesterName = own.includes(communeCode) ? actor.name : `UBND ${commune.nameVi}`;
  const byHotline = !own.includes(communeCode) && hasRole(actor, 'hotline_operator');
  return { communeCode, provinceCode, requesterName, ...(byHotline && { loggedById: actor.userId }) };
}

const wrongCommune = (pointer: string, code: string, value: string) =>
  new AppError('validation-failed', {
    params: { count: 1 },
    errors: [{ pointer, code, params: { value } }],
  });
