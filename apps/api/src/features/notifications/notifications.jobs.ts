import type { JobHandlers } from '../../core/job-handlers.ts';
import { notifyPeople } from './notify-people.service.ts';

export const notificationJobs: Pick<JobHandlers, 'notify-people'> = {
  'notify-people': (ctx, { events }) => notifyPeople(ctx, events),
};
