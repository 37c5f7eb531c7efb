import { useEffect, useRef, useState } from 'react';
import { createStore, useStore } from './store.ts';
import { type UploadedFile, uploadFile } from './upload-file.ts';

export type Upload = {
  /** Its idempotency key too. */
  key: string;
  file: File;
  /** Share of one. */
  sent: number;
  error: Error | null;
};

/** Files on their way, one after the other: a weak line carries one well and three badly. */
export const useUploads = (onDone: (file: UploadedFile) => void) => {
  const [uploads] = useState(() => createStore<readonly Upload[]>([]));
  const cancels = useRef(new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());

  const patch = (key: string, change: Partial<Upload>) =>
    uploads.update((all) => all.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  const drop = (key: string) => uploads.update((all) => all.filter((upload) => upload.key !== key));

  const send = async ({ key, file }: Upload) => {
    const cancel = cancels.current.get(key);
    if (!cancel || cancel.signal.aborted) return;
    try {
      const done = await uploadFile(file, { key, onProgress: (sent) => patch(key, { sent }), signal: cancel.signal });
      drop(key);
      onDone(done);
    } catch (error) {
      if (!cancel.signal.aborted) patch(key, { error: error as Error });
    }
  };
  const queue = (upload: Upload) => {
    cancels.current.set(upload.key, new AbortController());
    line.current = line.current.then(() => send(upload));
  };

  const add = (files: readonly File[]) => {
    const added = files.map((file): Upload => ({ key: crypto.randomUUID(), file, sent: 0, error: null }));
    uploads.update((all) => [...all, ...added]);
    added.forEach(queue);
  };
  const retry = (upload: Upload) => {
    patch(upload.key, { error: null, sent: 0 });
    queue(upload);
  };
  const cancel = (key: string) => {
    cancels.current.get(key)?.abort();
    drop(key);
  };

  useEffect(() => {
    const running = cancels.current;
    return () => {
      for (const each of running.values()) each.abort();
    };
  }, []);

  return { uploads: useStore(uploads), add, retry, cancel };
};
