import { Type } from 'typebox';

/** RFC 9457. Clients switch on `code`; `errors` has every wrong place at once. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    requestId: Type.String(),
    errors: Type.Optional(
      Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), detail: Type.String() })),
    ),
  },
  { additionalProperties: true, 'x-name': 'Problem' },
);
