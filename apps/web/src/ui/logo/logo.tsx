/** The mark: a five-stone bridge. Decorative; the link around it carries the name. */
export const Logo = ({ width = 34 }: { width?: number }) => (
  <svg width={width} height={(width * 22) / 34} viewBox="0 0 34 22" fill="currentColor" aria-hidden="true">
    <path d="M1.03 16.02A16 16 0 0 1 3.51 8.4L9.24 12.06A9.2 9.2 0 0 0 7.82 16.44ZM4.65 6.82A16 16 0 0 1 11.14 2.11L13.63 8.44A9.2 9.2 0 0 0 9.9 11.15ZM12.99 1.51A16 16 0 0 1 21.01 1.51L19.3 8.09A9.2 9.2 0 0 0 14.7 8.09ZM22.86 2.11A16 16 0 0 1 29.35 6.82L24.1 11.15A9.2 9.2 0 0 0 20.37 8.44ZM30.49 8.4A16 16 0 0 1 32.97 16.02L26.18 16.44A9.2 9.2 0 0 0 24.76 12.06Z" />
    <rect x="0" y="18.5" width="34" height="2.4" rx="1.2" />
  </svg>
);
