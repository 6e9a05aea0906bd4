/** Features as lines of a terminal: name, value, weight and what the two make, in columns. */
import type { FeatureLine } from '../search/features.ts';
import type { Page } from './print.ts';
import { harmless } from './style.ts';
import { table } from './table.ts';

export const featureLines = (features: readonly FeatureLine[], { style }: Page): readonly string[] =>
  table(
    ['feature', 'value', 'weight', 'gives'],
    features.map(({ name, value, weight }) => [
      harmless(name),
      fixed(value),
      fixed(weight),
      fixed(value * weight),
    ]),
    style.faint,
  );

export const fixed = (value: number): string => value.toFixed(2);
