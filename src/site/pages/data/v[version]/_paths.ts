import type { Release } from '../../../../engine/catalog/release.ts';
import { portal } from '../../../portal.ts';
import { timelineOf, type Step } from '../../../../engine/releases/timeline.ts';

export interface StepProps {
  [name: string]: unknown;
  readonly step: Step;
}

/** Every release with what it changed. */
export const stepPaths = (): { params: { version: string }; props: StepProps }[] =>
  timelineOf(portal).steps.map((step) => ({
    params: { version: step.release.version },
    props: { step },
  }));

/** Every release but the first, which changed nothing. */
export function laterStepPaths(): ReturnType<typeof stepPaths> {
  return stepPaths().slice(1);
}

export interface FrozenProps {
  [name: string]: unknown;
  readonly file: Release['files'][number];
}

/** Every frozen file under the address of every release that has it. */
export const frozenPaths = (): {
  params: { version: string; dataset: string };
  props: FrozenProps;
}[] =>
  portal.catalog.releases.flatMap(({ version, files }) =>
    files.map((file) => ({ params: { version, dataset: file.dataset }, props: { file } })),
  );
