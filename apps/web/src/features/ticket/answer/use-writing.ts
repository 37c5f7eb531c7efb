import { useEffect, useRef } from 'react';
import { serverNow } from '../../../lib/server-clock.ts';
import { keptFiles, type UploadedFile } from '../../../lib/upload-file.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { useUploads } from '../../../lib/use-uploads.ts';

/** A text with files in the making, kept on this device. `empty` is a constant of its module. */
export const useWriting = <T extends { body: string; files: readonly UploadedFile[] }>(key: string, empty: T) => {
  const draft = useDraft<T>(key, empty);
  const { value, setValue } = draft;
  // An upload ends long after the rendering that began it: what was typed meanwhile must not be undone.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const uploading = useUploads((file) => setValue({ ...latest.current, files: [...latest.current.files, file] }));
  const change = (patch: Partial<T>) => setValue({ ...value, ...patch });

  /** False when files that the server has thrown away had to go first: then look, and send again. */
  const keepFiles = (): boolean => {
    const files = keptFiles(value.files, serverNow());
    if (files.length === value.files.length) return true;
    setValue({ ...value, files });
    return false;
  };
  return { ...draft, change, uploading, keepFiles, isUploading: uploading.uploads.some(({ error }) => !error) };
};

export type Writing<T extends { body: string; files: readonly UploadedFile[] }> = ReturnType<typeof useWriting<T>>;
