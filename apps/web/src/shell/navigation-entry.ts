import { IconFolders, type IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { paths } from '../paths.ts';
import type { Role } from '../session/session-state.ts';

export type NavigationEntry = {
  name:
    | 'communeHome'
    | 'newQuestion'
    | 'queue'
    | 'hotline'
    | 'calls'
    | 'dossiers'
    | 'people'
    | 'posts'
    | 'calendars'
    | 'closures'
    | 'policies'
    | 'duty'
    | 'catalogue'
    | 'routingReport'
    | 'mailTemplates'
    | 'deadLetters'
    | 'answerConflicts';
  path: string;
  icon: ComponentType<IconProps>;
  roles: readonly Role[];
  /** Second key after G; a code of the keyboard, because input methods rewrite letters. */
  code?: string;
};

/** For both sides. */
export const DOSSIERS = { name: 'dossiers', path: paths.dossiers, icon: IconFolders, code: 'KeyO' } as const;
