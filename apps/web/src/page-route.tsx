import type { ComponentType } from 'react';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { loadNamespaces } from './i18n/i18n.ts';
import type { Namespace } from './i18n/namespaces.ts';
import { paths } from './paths.ts';
import type { Role } from './session/session-state.ts';
import { findUser } from './session/sign-in.ts';
import { hasRole } from './session/use-session.ts';
import { PageError } from './shell/page-error.tsx';
import { PageLoading } from './shell/page-loading.tsx';

type PageModule = {
  Page: ComponentType;
  /** Guarantees the page's data: `({ params }) => queryClient.ensureQueryData(…)`. */
  loader?: (args: LoaderFunctionArgs) => unknown;
};

type PageOptions = {
  /** Words that the page needs beside `common` and `shell`. */
  words?: readonly Namespace[];
  /** Who has a use for it; everybody when absent. The server decides what they see. */
  roles?: readonly Role[];
};

/**
 * Code that a loader fetches. Not React Router's `lazy`: when that fails, the router draws nothing at all; a failed
 * loader shows the route's error, and "try again" fetches once more.
 */
const deferred = (module: () => Promise<PageModule>, words: readonly Namespace[]) => {
  let loaded: PageModule | undefined;
  let loading: Promise<PageModule> | undefined;
  const fetchBoth = async () => {
    [loaded] = await Promise.all([module(), loadNamespaces(...words)]);
    return loaded;
  };
  return {
    /** Once: another component would unmount what is shown. A failure is forgotten, so that it can be tried again. */
    load: (): Promise<PageModule> => {
      loading ??= fetchBoth().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    // biome-ignore lint/correctness/noComponentHookFactories: made once a route, at module level
    Page: () => loaded && <loaded.Page />,
  };
};

/** A page inside the shell, as its own chunk. */
export const page = (path: string, module: () => Promise<PageModule>, options: PageOptions = {}): RouteObject => {
  const { words = [], roles } = options;
  const { load, Page } = deferred(module, words);
  return {
    path,
    Component: Page,
    errorElement: <PageError />,
    loader: async (args) => {
      const [{ loader }, user] = await Promise.all([load(), findUser()]);
      // Without a user the shell's own loader is already leading to the login page.
      if (!user) return null;
      if (user.mustChangePassword && path !== paths.settings) throw redirect(paths.settings);
      if (roles && !hasRole(user, ...roles)) throw new Response(null, { status: 403 });
      return loader?.(args) ?? null;
    },
  };
};

/** What has no shell around it: a page for anybody, or the shell itself. */
export const openPage = (
  route: RouteObject,
  module: () => Promise<PageModule>,
  words: readonly Namespace[] = [],
): RouteObject => {
  const { load, Page } = deferred(module, words);
  return {
    ...route,
    Component: Page,
    HydrateFallback: PageLoading,
    errorElement: <PageError whole />,
    loader: async (args) => {
      const { loader } = await load();
      return loader?.(args) ?? null;
    },
  } as RouteObject; // the union of index and layout routes does not survive the spread
};
