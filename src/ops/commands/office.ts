import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice worked by `office.bas`: to try the guides as an editor would, and for their pictures. */

/** One step of `office.bas`: `['type', 'B3', '4,6']`. */
export type Step = readonly [name: string, ...rest: string[]];

/** How the editor’s machine writes numbers and dates. */
export type OfficeLocale = 'ru-RU' | 'en-GB';

/** Those of the programs that this machine does not have. */
export function missingPrograms(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(':');
  return programs.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
}

/** The screen of a window, in pixels; without one LibreOffice works unseen. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** Works through the steps and closes LibreOffice; throws if it did not come to the last of them. */
export function workInOffice(steps: readonly Step[], locale: OfficeLocale, screen?: Screen): void {
  const profile = profileWith(steps, locale);
  const program =
    screen === undefined
      ? ['soffice', '--headless']
      : ['xvfb-run', '-a', '-s', `-screen 0 ${screen.width}x${screen.height}x24`, 'soffice'];
  const [command = '', ...before] = program;
  try {
    const { stderr } = spawnSync(command, [...before, ...officeArguments(profile)], {
      env: { ...process.env, ACHYK_STEPS: join(profile, 'steps') },
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (!existsSync(join(profile, 'done'))) {
      throw new Error(`LibreOffice did not finish its steps. ${stderr}`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const officeArguments = (profile: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(profile).href}`,
  '--norestore',
  '--nologo',
  '--nofirststartwizard',
  'macro:///Standard.Office.Run',
];

/** A profile of LibreOffice that knows `office.bas` and nothing of this machine’s own settings. */
function profileWith(steps: readonly Step[], locale: OfficeLocale): string {
  const profile = mkdtempSync(join(tmpdir(), 'achyk-office-'));
  const library = join(profile, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  const macro = readFileSync(join(import.meta.dirname, 'office.bas'), 'utf8');
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Office" script:language="StarBasic">${escape(macro)}</script:module>`;
  const files = {
    'user/basic/Standard/Office.xba': module,
    'user/basic/script.xlc': LIBRARIES,
    'user/basic/dialog.xlc': LIBRARIES,
    'user/basic/Standard/script.xlb': libraryOf('<library:element library:name="Office"/>'),
    'user/basic/Standard/dialog.xlb': libraryOf(''),
    'user/registrymodifications.xcu': settings(locale),
    steps: [...steps, ['done', join(profile, 'done')]].map((step) => step.join('\t')).join('\n'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(profile, name), text);
  return profile;
}

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>`;

const libraryOf = (elements: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`;

/** The locale, and no red waves under words that LibreOffice has no dictionary for. */
function settings(locale: OfficeLocale): string {
  const item = (path: string, name: string, value: string): string =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
    item('Setup/L10N', 'ooSetupSystemLocale', locale),
    // Otherwise a first start puts LibreOffice’s own empty macros in the place of ours.
    item('Setup/Office', 'ooSetupInstCompleted', 'true'),
    item('Office.Common/Misc', 'FirstRun', 'false'),
    item('Office.Common/Misc', 'ShowTipOfTheDay', 'false'),
    item('Office.Common/Misc', 'UseLocking', 'false'),
    item('Office.Linguistic/SpellChecking', 'IsSpellAuto', 'false'),
  ].join('')}</oor:items>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
