import { type Static, Type } from 'typebox';
import { DossierNews, NotificationData } from '../../core/notify/notification-data.ts';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

/**
 * Something that concerns the caller. `kind` is that of the ticket's event (`submitted`, `handed_over`, `answered` …);
 * `dossier_submitted`, which has a dossier and no ticket; `clock_step`, which has `data.step`; `clarification_due` or `referral_chase`.
 */
export const Notification = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  ticket: Nullable(Type.Object({ id: Type.String(), code: Type.String(), subject: Type.String() })),
  dossier: Nullable(DossierNews),
  data: Type.Omit(NotificationData, ['dossier']),
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
