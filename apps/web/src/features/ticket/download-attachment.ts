import { authorizedFetch } from '../../lib/api.ts';
import type { Attachment } from './ticket.queries.ts';

/** A large file over a weak line; the limit is on the wait for its beginning. */
const TIMEOUT_MS = 60_000;

export const downloadAttachment = ({ id, name }: Pick<Attachment, 'id' | 'name'>): Promise<void> =>
  downloadFile(`/api/attachments/${id}`, name);

/** Fetches with the session's token and hands the file to the browser as a download. Throws ApiProblem. */
export const downloadFile = async (address: string, name: string): Promise<void> => {
  const response = await authorizedFetch(new Request(address), TIMEOUT_MS);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it over by the next task at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};
