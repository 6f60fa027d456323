import type { Catalog } from '../catalog/catalog.ts';

/**
 * Whether the fictional parks are shown: as `SAMPLES` in the environment says, or else as
 * `portal.yaml` does; shown when neither does. A misspelt `SAMPLES` stops the build, so that nobody
 * publishes samples by a slip of the pen.
 */
export function samplesShown(
  setting: 'show' | 'hide' | null,
  environment: string | undefined,
): boolean {
  if (environment === undefined || environment === '') return setting !== 'hide';
  if (environment === 'show' || environment === 'hide') return environment === 'show';
  throw new Error(`SAMPLES=${environment}: show or hide is expected`);
}

/** The catalog as if there were no fictional parks. */
export function withoutSamples(catalog: Catalog): Catalog {
  return { ...catalog, parks: catalog.parks.filter(({ sample }) => !sample) };
}
