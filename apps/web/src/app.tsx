import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './lib/query-client.ts';
import { router } from './router.tsx';
import { ToastRegion } from './ui/toast/toast-region.tsx';
import { TooltipLayer } from './ui/tooltip/tooltip-layer.tsx';

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
    <ToastRegion />
    <TooltipLayer />
  </QueryClientProvider>
);
