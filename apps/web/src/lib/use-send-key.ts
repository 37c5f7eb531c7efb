import { useEffect, useEffectEvent } from 'react';

/**
 * Ctrl+Enter sends this form. Caught before anything else: the page below has a text of its own, which must not go out
 * while a dialog is open over it.
 */
export const useSendKey = (send: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) send();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
};
