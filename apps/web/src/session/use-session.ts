import { useStore } from '../lib/store.ts';
import { type Role, type SessionState, type SessionUser, sessionState } from './session-state.ts';

export const useSession = (): SessionState => useStore(sessionState);

/** The person who is signed in. Only below the shell, whose loader has made sure that there is one. */
export const useUser = (): SessionUser => {
  const session = useSession();
  if (session.status !== 'signed-in') throw new Error('useUser outside the signed-in part of the application');
  return session.user;
};

export const hasRole = (user: SessionUser, ...roles: readonly Role[]): boolean =>
  user.roles.some((held) => roles.includes(held.role));

/** A permission of the API ("ticket:create"): may the person ever do this. */
export const may = (user: SessionUser, permission: string): boolean => user.permissions.includes(permission);
