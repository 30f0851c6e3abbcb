import { describe, expect, it } from 'vitest';
import { isOurHost } from '../../../src/cli/serve/is-our-host.ts';

const ours = (header: string | undefined, listening?: string) => isOurHost(header, listening, 'desk');

describe('isOurHost', () => {
  it.each([
    undefined,
    'localhost',
    'localhost:4321',
    'LOCALHOST:80',
    'localhost.:80',
    'kb.localhost',
    '127.0.0.1:4321',
    '127.9.9.9',
    '[::1]:4321',
    '[::1]',
  ])('this machine: %s is', (header) => {
    expect(ours(header)).toBe(true);
    expect(ours(header, '192.168.1.5')).toBe(true);
  });

  it.each([
    '',
    'evil.example',
    'evil.example:4321',
    'localhost.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    '127.evil.example',
    '192.168.1.5',
    'desk',
    '[::2]',
    '[::1]evil.example',
    '::1.evil.example',
    '0.0.0.0',
  ])('this machine alone: %s is not', (header) => {
    expect(ours(header)).toBe(false);
  });

  it('knows the address that was asked for', () => {
    expect(ours('192.168.1.5:4321', '192.168.1.5')).toBe(true);
    expect(ours('kb.county.example:80', 'KB.county.example')).toBe(true);
    expect(ours('[fe80::1]:80', 'fe80::1')).toBe(true);
    expect(ours('192.168.1.6:4321', '192.168.1.5')).toBe(false);
    expect(ours('evil.example', '192.168.1.5')).toBe(false);
  });

  it.each(['0.0.0.0', '::', '0:0:0:0:0:0:0:0'])(
    'on %s takes any number and this machine’s name, no other name',
    (listening) => {
      expect(
        ['192.168.1.5:80', '[fe80::1]:80', 'desk:4321', 'DESK.local'].filter((header) => !ours(header, listening)),
      ).toEqual([]);
      expect(
        ['evil.example', 'desk.evil.example', '1.2.3.4.evil.example'].filter((header) => ours(header, listening)),
      ).toEqual([]);
    },
  );
});
