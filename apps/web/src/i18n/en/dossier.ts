import type { Messages } from '../messages.ts';
import type { dossier as source } from '../vi/dossier.ts';

export const dossier: Messages<typeof source> = {
  title: 'Dossiers',
};
