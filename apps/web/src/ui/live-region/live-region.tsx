import { useStore } from '../../lib/store.ts';
import { announced } from './announcer.ts';

/** Mounted once by the shell. */
export const LiveRegion = () => (
  <div className="visually-hidden" aria-live="polite" aria-atomic="true">
    {useStore(announced)}
  </div>
);
