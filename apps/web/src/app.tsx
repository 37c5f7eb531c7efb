import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './lib/query-client.ts';
import { usePreference } from './lib/use-preference.ts';
import { router } from './router.tsx';
import { theme } from './theme/mantine-theme.ts';
import { ToastRegion } from './ui/toast/toast-region.tsx';
import { TooltipLayer } from './ui/tooltip/tooltip-layer.tsx';

// The key that public/first-paint.js reads.
const colorScheme = localStorageColorSchemeManager({ key: 'caunoi.theme' });

const useDensityAttribute = () => {
  const [density] = usePreference('density');
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
};

export const App = () => {
  useDensityAttribute();
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorScheme}
      // Both would write inline <style> elements, which the content security policy refuses.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <ToastRegion />
        <TooltipLayer />
      </QueryClientProvider>
    </MantineProvider>
  );
};
