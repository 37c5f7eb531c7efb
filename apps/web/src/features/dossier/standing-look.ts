import {
  IconAlertTriangle,
  IconCircleCheck,
  IconPencil,
  IconPlayerPause,
  type IconProps,
  IconTrashX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Standing } from './standing.ts';

/** A shape for each standing: colour alone would not tell them apart. */
export const STANDING_ICON: Record<Standing, ComponentType<IconProps>> = {
  overdue: IconAlertTriangle,
  working: IconPencil,
  waiting: IconPlayerPause,
  done: IconCircleCheck,
  withdrawn: IconTrashX,
};
