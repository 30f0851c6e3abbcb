import { describe, expect, test } from 'vitest';
import { redact } from '../../src/text/redact.ts';
import { GIVEN_AWAY, HARMLESS } from './personal-set.ts';

describe('whoever a text gives away, beside an office or a part, in a byline, by number or address', () => {
  test.each(GIVEN_AWAY)('%s', (text, secrets) =>
    expect(redact(text).text).toBe(
      secrets.reduce((done, secret) => done.replace(secret, '■'.repeat(secret.length)), text),
    ),
  );
});

describe('what only looks alike', () => {
  test.each(HARMLESS)('stays: %s', (text) => expect(redact(text).text).toBe(text));
});
