/** The colours of the pictures, sixteen at most: paper, and three inks in four strengths each. Those of src/styles/tokens.css on light paper. */

const PAPER = '#fdfcf9';
export const INKS = { ink: '#1d2327', accent: '#0b5d66', quiet: '#646e77' } as const;
export type Ink = keyof typeof INKS;

/** Strengths of an ink, full one included. */
export const STEPS = 4;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const mix = (colour: string, share: number): string => {
  const [paper, ink] = [channels(PAPER), channels(colour)];
  const mixed = paper.map((value, index) => Math.round(value + ((ink[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

export const PALETTE: readonly string[] = [
  PAPER,
  ...Object.values(INKS).flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mix(ink, (step + 1) / STEPS))),
];

/** Entry of the palette for an ink at full strength; a strength `s` of 1 to `STEPS` is `s - STEPS` from it. */
export const entryOf = (ink: Ink): number => (Object.keys(INKS).indexOf(ink) + 1) * STEPS;
