import { type Static, Type } from 'typebox';
import { PASSWORD_LENGTH } from '../../core/password.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

// Longer passwords are refused before argon2 spends work on them.
const Password = Type.String({ minLength: 1, maxLength: PASSWORD_LENGTH.max });

export const Login = Type.Object(
  { username: Type.String({ minLength: 1, maxLength: 100 }), password: Password },
  { additionalProperties: false },
);
export type Login = Static<typeof Login>;

export const ChangePassword = Type.Object(
  { current: Password, next: Type.String({ minLength: PASSWORD_LENGTH.min, maxLength: PASSWORD_LENGTH.max }) },
  { additionalProperties: false },
);
export type ChangePassword = Static<typeof ChangePassword>;

export const HeldRole = Type.Object({
  role: Type.String(),
  unit: Type.Object({ id: Type.String(), kind: Type.String(), name: Type.String(), shortName: Type.String() }),
  ministryCode: Nullable(Type.String()),
  provinceCode: Nullable(Type.String()),
  communeCode: Nullable(Type.String()),
});

/** The person who is signed in, with the roles in force today; `permissions` are the keys that routes name in `x-permission`. */
export const Me = Type.Object({
  id: Type.String(),
  username: Type.String(),
  name: Type.String(),
  title: Type.String(),
  locale: Type.String(),
  roles: Type.Array(HeldRole),
  permissions: Type.Array(Type.String()),
  mustChangePassword: Type.Boolean(),
  demo: Type.Boolean(),
});
export type Me = Static<typeof Me>;

/**
 * `accessToken` goes into `Authorization: Bearer …` and ends at `expiresAt`. The refresh token is not here but in the cookie
 * `caunoi_refresh` (httpOnly, SameSite=Strict, path /api/auth, 14 days).
 */
export const SignedIn = Type.Object({ accessToken: Type.String(), expiresAt: Instant, user: Me });
