import { type Static, Type } from 'typebox';
import { NullableInput } from '../../core/nullable-input.ts';
import { Nullable } from '../../core/ticket/clock-schemas.ts';
import { PersonRef } from '../../core/ticket/ticket-schemas.ts';

/** A calendar day in Vietnam, inclusive at both ends of a period. */
const Day = Type.String({ format: 'date' });
const LastDay = Nullable(Day);

export const Posting = Type.Object({
  id: Type.String(),
  person: PersonRef,
  validFrom: Day,
  validTo: LastDay,
  decisionNumber: Type.String(),
});
export type Posting = Static<typeof Posting>;

export const Substitution = Type.Object({
  id: Type.String(),
  person: PersonRef,
  validFrom: Day,
  validTo: LastDay,
  reason: Type.String(),
});
export type Substitution = Static<typeof Substitution>;

/** A post: ministry × province. `holder` and `substitute` are today's, `next` the holder who follows; `openTickets` it owns now. */
export const Post = Type.Object({
  id: Type.String({ examples: ['post:MoIT:51'] }),
  name: Type.String(),
  ministry: Type.Object({ code: Type.String(), name: Type.String(), shortName: Type.String() }),
  province: Type.Object({ code: Type.String(), name: Type.String() }),
  holder: Nullable(Posting),
  next: Nullable(Posting),
  substitute: Nullable(Substitution),
  vacant: Type.Boolean(),
  openTickets: Type.Integer(),
});
export type Post = Static<typeof Post>;
export const Posts = Type.Object({ items: Type.Array(Post) });

/** The post with all its holders and substitutes, newest first. */
export const PostDetail = Type.Object({
  ...Post.properties,
  postings: Type.Array(Posting),
  substitutions: Type.Array(Substitution),
});
export type PostDetail = Static<typeof PostDetail>;

export const ListPosts = Type.Object(
  {
    province: Type.Optional(Type.String({ maxLength: 2 })),
    ministry: Type.Optional(Type.String({ maxLength: 10 })),
    vacant: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type ListPosts = Static<typeof ListPosts>;

const UserId = Type.String({ format: 'uuid' });
const PostId = Type.String({ maxLength: 80 });
export const PostParams = Type.Object({ id: PostId });
export const PostingParams = Type.Object({ id: PostId, postingId: Type.String({ format: 'uuid' }) });

/** With `endPrevious` the holder at `validFrom` ends the day before; without it an overlap is `posting-overlaps` (409). */
export const CreatePosting = Type.Object(
  {
    userId: UserId,
    validFrom: Day,
    validTo: Type.Optional(NullableInput(Day)),
    decisionNumber: Type.String({ minLength: 1, maxLength: 60, examples: ['2172/QĐ-BCT'] }),
    endPrevious: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type CreatePosting = Static<typeof CreatePosting>;

/** The last day. A posting that has not begun is cancelled by a day before its first. */
export const EndPosting = Type.Object({ validTo: Day }, { additionalProperties: false });
export type EndPosting = Static<typeof EndPosting>;

/** Takes the place of whoever was the substitute in that period. */
export const NameSubstitute = Type.Object(
  {
    userId: UserId,
    validFrom: Day,
    validTo: Type.Optional(NullableInput(Day)),
    reason: Type.String({ minLength: 1, maxLength: 300 }),
  },
  { additionalProperties: false },
);
export type NameSubstitute = Static<typeof NameSubstitute>;
