/** The colours of the pictures, sixteen at most: paper, and three inks in four strengths each. Those of src/styles/tokens.css on light paper. */

import { LIGHT } from '../../grammar/palette.ts';

const PAPER = LIGHT.paper;
export const INKS = { ink: LIGHT.ink, accent: LIGHT.accent, quiet: LIGHT.ink3 } as const;
export type Ink = keyof typeof INKS;

/** Strengths of an ink, full one included. */
export const STEPS = 4;

/** @param colour as the palette of the site writes it, `rgb(r, g, b)` */
const channels = (colour: string): number[] => (colour.match(/\d+/g) ?? []).map(Number);
const hex = (rgb: readonly number[]): string => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const mix = (colour: string, share: number): string => {
  const [paper, ink] = [channels(PAPER), channels(colour)];
  const mixed = paper.map((value, index) => Math.round(value + ((ink[index] ?? 0) - value) * share));
  return hex(mixed);
};

export const PALETTE: readonly string[] = [
  hex(channels(PAPER)),
  ...Object.values(INKS).flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mix(ink, (step + 1) / STEPS))),
];

/** Entry of the palette for an ink at full strength; a strength `s` of 1 to `STEPS` is `s - STEPS` from it. */
export const entryOf = (ink: Ink): number => (Object.keys(INKS).indexOf(ink) + 1) * STEPS;
