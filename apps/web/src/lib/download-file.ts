import { authorizedFetch } from './api.ts';

/** A large file over a weak line, or a document that is made first; the limit is on the wait for its beginning. */
const TIMEOUT_MS = 60_000;

/** Fetches with the session's token and hands the file to the browser as a download. Throws ApiProblem. */
export const downloadFile = async (path: string, name: string): Promise<void> => {
  const response = await authorizedFetch(new Request(path), TIMEOUT_MS);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save it; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
