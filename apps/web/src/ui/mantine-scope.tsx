import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '../theme/mantine.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from '../lib/color-scheme.ts';
import { theme } from '../theme/mantine-theme.ts';

/**
 * Goes around every use of a Mantine component, in a chunk that loads on demand: the provider and its variables weigh
 * 12 kB, which the first page does without. The component's own CSS is imported beside it
 * ('@mantine/core/styles/Menu.layer.css').
 */
export const MantineScope = ({ children }: { children: ReactNode }) => (
  <MantineProvider
    theme={theme}
    forceColorScheme={useColorScheme()}
    // The page's attributes are ours (lib/color-scheme.ts).
    getRootElement={() => undefined}
    // Both would write inline <style> elements, which the content security policy refuses.
    withCssVariables={false}
    withGlobalClasses={false}
  >
    {children}
  </MantineProvider>
);
