import type { Point } from '../plane.ts';

/**
 * Two lakes for the reader's bearings: Ysyk-Köl and Soñ-Köl, drawn by hand through the places of
 * towns and capes on their shores. Sketches, not measured shorelines; see `regions.provenance.md`.
 */
export const LAKES: readonly (readonly Point[])[] = [
  [
    [76.17, 42.44],
    [76.32, 42.53],
    [76.62, 42.59],
    [76.92, 42.62],
    [77.1, 42.65],
    [77.3, 42.7],
    [77.55, 42.74],
    [77.85, 42.76],
    [78.15, 42.75],
    [78.33, 42.68],
    [78.38, 42.58],
    [78.2, 42.5],
    [78.0, 42.4],
    [77.8, 42.26],
    [77.55, 42.17],
    [77.2, 42.13],
    [76.95, 42.15],
    [76.72, 42.24],
    [76.45, 42.31],
    [76.28, 42.35],
  ],
  [
    [74.97, 41.82],
    [75.03, 41.87],
    [75.15, 41.9],
    [75.28, 41.88],
    [75.31, 41.83],
    [75.22, 41.78],
    [75.1, 41.76],
    [75.0, 41.78],
  ],
];
