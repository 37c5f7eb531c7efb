import type { CountdownState } from '@caunoi/sla/duration-text';

/** One working day is an arch of eight stones. */
const STONES = 8;
const STONE_DEGREES = 180 / STONES;
/** From this width the two fallen stones of an overdue arch fit under it. */
const FALLEN_FROM = 88;
/** Below this width a glyph would be a blot; the text beside it says the state. */
const GLYPH_FROM = 40;

export type Glyph = 'hourglass' | 'exclamation' | 'pause' | 'check' | 'moon';
export type Stone = { kind: 'live' | 'spent' | 'late' | 'fallen'; path: string; transform?: string };
export type Arch = {
  width: number;
  height: number;
  stones: Stone[];
  deck: string;
  glyph: { name: Glyph; transform: string } | null;
};

const GLYPHS: Partial<Record<CountdownState, Glyph>> = {
  lasthour: 'hourglass',
  overdue: 'exclamation',
  paused: 'pause',
  ok: 'check',
  oklate: 'check',
  off: 'moon',
};

const round = (n: number): number => Number(n.toFixed(2));

const polar = (cx: number, cy: number, radius: number, degrees: number): [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [cx + radius * Math.cos(angle), cy - radius * Math.sin(angle)];
};

type Frame = { cx: number; cy: number; inner: number; outer: number; gap: number };

const frameOf = (width: number): Frame => {
  const outer = width / 2 - 1;
  const inner = outer - width * 0.155;
  const gap = (Math.max(1.4, width * 0.018) / ((inner + outer) / 2)) * (180 / Math.PI);
  return { cx: width / 2, cy: outer + 1, inner, outer, gap };
};

/** Ring segment between two angles; 180° is the left pier (received), 0° the right one (due). */
const segment = ({ cx, cy, inner, outer }: Frame, from: number, to: number): string => {
  const at = (radius: number, degrees: number) => polar(cx, cy, radius, degrees).map(round).join(' ');
  const [ro, ri] = [round(outer), round(inner)];
  return `M${at(outer, from)}A${ro} ${ro} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${ri} ${ri} 0 0 0 ${at(inner, from)}Z`;
};

const fallenStone = (frame: Frame, width: number, from: number, to: number, left: boolean): Stone => {
  const { cx, cy, inner, outer } = frame;
  const [mx, my] = polar(cx, cy, (inner + outer) / 2, (from + to) / 2);
  const [x, y] = left ? [cx - width * 0.075, cy - width * 0.035] : [cx + width * 0.08, cy - width * 0.005];
  const turn = `rotate(${left ? -38 : 47} ${round(mx)} ${round(my)})`;
  return {
    kind: 'fallen',
    path: segment(frame, from, to),
    transform: `translate(${round(x - mx)} ${round(y - my)}) ${turn}`,
  };
};

const stoneAt = (frame: Frame, width: number, state: CountdownState, used: number, index: number): Stone[] => {
  const from = 180 - index * STONE_DEGREES - frame.gap / 2;
  const to = 180 - (index + 1) * STONE_DEGREES + frame.gap / 2;
  const whole = (kind: Stone['kind']): Stone[] => [{ kind, path: segment(frame, from, to) }];
  if (state === 'ok') return whole('live');
  if (state === 'oklate') return whole(index >= 6 ? 'late' : 'live');
  if (state === 'overdue') {
    if (index !== 3 && index !== 4) return whole('live');
    return width >= FALLEN_FROM ? [fallenStone(frame, width, from, to, index === 3)] : [];
  }
  if (index + 1 <= used) return whole('spent');
  if (index >= used) return whole('live');
  const split = from + (to - from) * (used - index);
  return [
    { kind: 'spent', path: segment(frame, from, split) },
    { kind: 'live', path: segment(frame, split, to) },
  ];
};

/** The drawing for a width in pixels. `remaining` and `budget` are working minutes; more than the budget is a full arch. */
export const archOf = (width: number, state: CountdownState, remaining: number, budget = 480): Arch => {
  const frame = frameOf(width);
  const { cx, cy } = frame;
  const used = Math.min(STONES, Math.max(0, ((budget - remaining) / budget) * STONES));
  const deckY = round(cy + width * 0.025);
  const name = width >= GLYPH_FROM ? GLYPHS[state] : undefined;
  const size = width * 0.3;
  // Fallen stones lie where the glyph would stand, so it moves up into the gap that they left.
  const glyphY = state === 'overdue' && width >= FALLEN_FROM ? cy - width * 0.44 : cy - size * 1.02;
  return {
    width,
    height: Math.ceil(cy + Math.max(3, width * 0.05)),
    stones: Array.from({ length: STONES }, (_, index) => stoneAt(frame, width, state, used, index)).flat(),
    deck:
      state === 'overdue'
        ? `M0 ${deckY}H${round(width * 0.36)}M${round(width * 0.64)} ${deckY}H${width}`
        : `M0 ${deckY}H${width}`,
    glyph: name
      ? { name, transform: `translate(${round(cx - size / 2)} ${round(glyphY)}) scale(${round(size / 24)})` }
      : null,
  };
};
