import { Type } from 'typebox';
import { Nullable } from '../../core/ticket/clock-schemas.ts';

export const DemoAccounts = Type.Object({
  items: Type.Array(
    Type.Object({
      username: Type.String(),
      password: Type.String(),
      role: Type.String(),
      name: Type.String(),
      title: Type.String(),
      unit: Type.Object({ id: Type.String(), kind: Type.String(), name: Type.String() }),
      province: Nullable(Type.Object({ code: Type.String(), name: Type.String() })),
      ministry: Nullable(Type.String()),
    }),
  ),
});
