/** Where a Firefox may be. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const STANDARD = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The extended support release first; `undefined` where there is none. */
export const firefoxProgram = (): string | undefined =>
  [
    ...['firefox-esr', 'firefox'].flatMap((name) =>
      (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
    ...STANDARD,
  ].find((program) => existsSync(program));
