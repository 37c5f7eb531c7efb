import { Bell } from '../features/notifications/bell.tsx';

/** The place of the notifications in the header. */
export const BellSlot = () => <Bell />;
