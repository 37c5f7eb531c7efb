import { useEffect, useState } from 'react';

/**
 * Gives focus back to what had it when the overlay was drawn first. Ours leave the page at once when they close, too
 * early for Mantine's own way of doing this.
 */
export const useReturnFocus = (): void => {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
};
