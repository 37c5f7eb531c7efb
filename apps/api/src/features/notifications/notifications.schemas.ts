import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

/** A dossier that came in; `count` of its questions are for the unit of who reads this. */
const DossierNews = Type.Object({
  id: Type.String(),
  code: Type.String(),
  title: Type.String(),
  count: Type.Integer(),
});

/** What is kept with a notification: who did it, and for which unit. */
export const NotificationData = Type.Object({
  actorName: Nullable(Type.String()),
  unitName: Nullable(Type.String()),
  dossier: Nullable(DossierNews),
});
export type NotificationData = Static<typeof NotificationData>;

/**
 * Something that concerns the caller. `kind` is that of the ticket's event (`submitted`, `handed_over`, `answered` …), or
 * `dossier_submitted`, which has a dossier and no ticket.
 */
export const Notification = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  ticket: Nullable(Type.Object({ id: Type.String(), code: Type.String(), subject: Type.String() })),
  dossier: Nullable(DossierNews),
  data: Type.Pick(NotificationData, ['actorName', 'unitName']),
  createdAt: Instant,
  readAt: Nullable(Instant),
});
export type Notification = Static<typeof Notification>;

export const ListNotifications = Type.Object({ ...PageQuery }, { additionalProperties: false });

export const UnreadCount = Type.Object({ unread: Type.Integer() });

/** Without `ids` all of the caller's are read. */
export const ReadNotifications = Type.Object(
  { ids: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 200 })) },
  { additionalProperties: false },
);
