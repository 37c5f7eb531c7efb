import { useEffect, useEffectEvent, useState } from 'react';

type PageDrop = { onFile: (file: File) => void; onText: (text: string) => void };

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, input:not([type=file])'));

/** The whole page takes a file that is dropped, and a file, cells or text that are pasted. True while something is held over it. */
export const usePageDrop = ({ onFile, onText }: PageDrop): boolean => {
  const [over, setOver] = useState(false);
  const takeFile = useEffectEvent(onFile);
  const takeText = useEffectEvent(onText);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      clearTimeout(leaving);
      setOver(true);
      // `dragover` comes every 350 ms at least; when it ceases, nothing is held any more.
      leaving = setTimeout(() => setOver(false), 500);
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      clearTimeout(leaving);
      setOver(false);
      if (!file) return;
      event.preventDefault();
      takeFile(file);
    };
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // Copied cells come as a picture too: their text is what is meant.
      if (text.trim()) takeText(text);
      else if (file) takeFile(file);
      else return;
      event.preventDefault();
    };
    addEventListener('dragover', drag);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      clearTimeout(leaving);
      removeEventListener('dragover', drag);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, []);
  return over;
};
