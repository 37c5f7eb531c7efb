import type { CountdownState } from '@caunoi/sla/duration-text';
import { useId } from 'react';
import { archOf, type Glyph, type Stone } from './arch-geometry.ts';
import styles from './countdown.module.css';

/** Tabler's outlines (MIT), inline because a row draws its glyph inside the arch's own SVG. */
const GLYPH_PATHS: Record<Glyph, { filled: boolean; d: string }> = {
  hourglass: {
    filled: true,
    d: 'M17 2a2 2 0 0 1 1.995 1.85l.005 .15v2a6.996 6.996 0 0 1 -3.393 6a6.994 6.994 0 0 1 3.388 5.728l.005 .272v2a2 2 0 0 1 -1.85 1.995l-.15 .005h-10a2 2 0 0 1 -1.995 -1.85l-.005 -.15v-2a6.996 6.996 0 0 1 3.393 -6a6.994 6.994 0 0 1 -3.388 -5.728l-.005 -.272v-2a2 2 0 0 1 1.85 -1.995l.15 -.005h10z',
  },
  exclamation: { filled: false, d: 'M12 19v.01M12 15v-10' },
  pause: {
    filled: true,
    d: 'M9 4h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h2a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2zM17 4h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h2a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2z',
  },
  check: { filled: false, d: 'M5 12l5 5l10 -10' },
  moon: {
    filled: true,
    d: 'M12 1.992a10 10 0 1 0 9.236 13.838c.341 -.82 -.476 -1.644 -1.298 -1.31a6.5 6.5 0 0 1 -6.864 -10.787l.077 -.08c.551 -.63 .113 -1.653 -.758 -1.653h-.266l-.068 -.006l-.06 -.002z',
  },
};

type ArchProps = {
  state: CountdownState;
  /** Working minutes left. */
  remaining: number;
  /** Working minutes of a full arch. */
  budget?: number;
  /** Pixels. 28 chip, 40–48 row, 88 preview, 132–168 ticket. */
  width: number;
};

/** The bridge alone, decorative: the words stand beside it. */
export const Arch = ({ state, remaining, budget, width }: ArchProps) => {
  const hatch = useId();
  const arch = archOf(width, state, remaining, budget);
  const glyph = arch.glyph && GLYPH_PATHS[arch.glyph.name];
  const fill = (stone: Stone) => (stone.kind === 'late' ? { fill: `url(#${hatch})` } : {});
  return (
    <svg
      className={styles.arch}
      data-state={state}
      width={width}
      height={arch.height}
      viewBox={`0 0 ${width} ${arch.height}`}
      aria-hidden="true"
    >
      {state === 'oklate' && (
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="4" className={styles.hatchBack} />
            <rect width="2" height="4" className={styles.hatchLine} />
          </pattern>
        </defs>
      )}
      {arch.stones.map((stone) => (
        <path
          key={`${stone.kind}${stone.path}`}
          className={styles[stone.kind]}
          d={stone.path}
          transform={stone.transform}
          {...fill(stone)}
        />
      ))}
      <path className={styles.deck} d={arch.deck} />
      {glyph && (
        <path
          className={glyph.filled ? styles.glyphFilled : styles.glyphDrawn}
          d={glyph.d}
          transform={arch.glyph?.transform}
        />
      )}
    </svg>
  );
};
