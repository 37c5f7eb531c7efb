import { createContext } from 'react';

/** Paths of the pages that the router knows; the shell offers only those. */
export const KnownPagesContext = createContext<ReadonlySet<string>>(new Set());
