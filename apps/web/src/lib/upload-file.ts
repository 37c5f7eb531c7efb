import { refreshSession } from '../session/refresh.ts';
import { getAccessToken } from './access-token.ts';
import { ApiProblem, noAnswer, problemFrom } from './api-problem.ts';

/** As the API: a larger file is refused before anything is sent. */
export const FILE_BYTES = 20 * 1024 * 1024;
export const MOST_FILES = 10;
export const ACCEPTED = '.pdf,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg,.webp,.heic,.txt,.csv';

/** An upload as a draft keeps it until it hangs on something. */
export type UploadedFile = { id: string; name: string; byteSize: number; createdAt: string };

/** An upload that hangs on nothing is kept a day by the server. */
const KEPT_MS = 24 * 3_600_000;

/** The files that the server still has. */
export const keptFiles = (files: readonly UploadedFile[], now: number): readonly UploadedFile[] =>
  files.filter(({ createdAt }) => now - Date.parse(createdAt) < KEPT_MS);

type UploadOptions = {
  /** The same for every try of the same file, so that a lost answer leaves no second copy. */
  key: string;
  /** Share of one that has been sent. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** XMLHttpRequest, because `fetch` does not tell how much has been sent. */
const post = (url: string, file: File, { key, onProgress, signal }: UploadOptions): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file);
    request.open('POST', url);
    request.setRequestHeader('Authorization', `Bearer ${getAccessToken() ?? ''}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'vi');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(new Response(request.responseText || null, { status: request.status }));
    request.onerror = () => reject(noAnswer('network', undefined));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });

/** Sends one file to a route that takes files. Throws ApiProblem, or the signal's reason when it was cancelled. */
export const sendFile = async (url: string, file: File, options: UploadOptions): Promise<Response> => {
  let response = await post(url, file, options);
  if (response.status === 401 && (await refreshSession())) response = await post(url, file, options);
  if (response.ok) return response;
  // The proxy in front refuses what is too large with a page of its own.
  if (response.status === 413) throw new ApiProblem({ status: 413, code: 'payload-too-large', title: '', detail: '' });
  throw await problemFrom(response);
};

/** Uploads one file that hangs on nothing yet. */
export const uploadFile = async (file: File, options: UploadOptions): Promise<UploadedFile> =>
  (await sendFile('/api/attachments', file, options)).json() as Promise<UploadedFile>; // the answer of `uploadAttachment`
