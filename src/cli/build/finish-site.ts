/** The last things that are written into a site: what its host needs, the digests of all files, and the seal. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostingFiles } from '../../hosting/hosting-files.ts';
import { MANIFEST, type FileRecord, writeManifest } from '../../hosting/manifest.ts';
import { listFiles } from '../output/ownership.ts';
import { SEAL, writeSeal } from '../output/seal.ts';
import { writeWorker } from './write-worker.ts';

/**
 * @param site folder of the site, rendered and indexed
 * @param base `/`, or `/kb/`
 */
export function finishSite(site: string, build: string, base: string): void {
  for (const [path, text] of hostingFiles(build, base)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  writeFileSync(join(site, 'sw.js'), writeWorker(build, base, listFiles(site)));
  const files = listFiles(site).map((path) => describe(site, path));
  writeFileSync(join(site, MANIFEST), writeManifest({ build, files }));
  const record = readFileSync(join(site, 'build.json'), 'utf8');
  writeFileSync(join(site, SEAL), writeSeal(build, record, listFiles(site)));
}

function describe(site: string, path: string): FileRecord {
  const bytes = readFileSync(join(site, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('base64url') };
}
