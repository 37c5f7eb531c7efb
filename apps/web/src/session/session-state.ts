import { createStore } from '../lib/store.ts';

export type Role =
  | 'commune_staff'
  | 'provincial_officer'
  | 'deployed_official'
  | 'department_officer'
  | 'department_head'
  | 'hotline_operator'
  | 'personnel_officer'
  | 'leader'
  | 'admin';

/** One role at one unit. A person may hold several; a substitute holds the post's. */
export type HeldRole = {
  role: Role;
  unit: { id: string; kind: string; name: string; shortName: string };
  ministryCode: string | null;
  provinceCode: string | null;
  communeCode: string | null;
};

/** `Me` of the API, with the roles spelled out. */
export type SessionUser = {
  id: string;
  username: string;
  name: string;
  /** "Chuyên viên chính" */
  title: string;
  roles: readonly HeldRole[];
  /** What the roles may ever do ("ticket:create"); whether on this ticket is in its `can`. */
  permissions: readonly string[];
  mustChangePassword: boolean;
  demo: boolean;
};

export type SessionState =
  | { status: 'unknown' }
  /** `ended`: there was a session, and it is over without the person having logged out. */
  | { status: 'anonymous'; ended: boolean }
  | { status: 'signed-in'; user: SessionUser };

export const sessionState = createStore<SessionState>({ status: 'unknown' });

/** Work that outlives its page asks before it sends: somebody else may be signed in at this device by then. */
export const isSignedIn = (userId: string): boolean => {
  const session = sessionState.get();
  return session.status === 'signed-in' && session.user.id === userId;
};
