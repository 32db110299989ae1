import { describe, expect, it } from 'vitest';
import { scrubber } from '../../../lib/domain/redact/scrub';
import { NEAR_MISSES } from '../../fixtures/secrets/near-misses';
import { NAMES, SECRETS } from '../../fixtures/secrets/secrets';

const scrub = scrubber(NAMES);

/** Two kinds of the corpus are beyond any rule and count as missed. More than this must be found, and this much of what is taken out must deserve it. */
const FLOOR = { recall: 0.975, precision: 0.97 };

describe('the corpus of secrets', () => {
  const missed = SECRETS.filter(({ text, secret }) => scrub(text).text.includes(secret));
  const harmed = NEAR_MISSES.filter((text) => scrub(text).text !== text);
  const found = SECRETS.length - missed.length;
  const recall = found / SECRETS.length;
  const precision = found / (found + harmed.length);

  it('is large and of many kinds', () => {
    expect(SECRETS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(SECRETS.map(({ kind }) => kind)).size).toBeGreaterThan(80);
    expect(SECRETS.every(({ text, secret }) => text.includes(secret))).toBe(true);
  });

  it('is found, and what only looks like a secret stays', () => {
    const share = (part: number) => `${(part * 100).toFixed(1)} %`;
    console.info(
      `redaction: ${SECRETS.length} secrets, ${NEAR_MISSES.length} near-misses · recall ${share(recall)} · precision ${share(precision)}`,
    );
    console.info(
      [...missed.map(({ kind, text }) => `missed ${kind}: ${text}`), ...harmed.map((text) => `harmed: ${text} → ${scrub(text).text}`)].join(
        '\n',
      ),
    );
    expect(recall).toBeGreaterThanOrEqual(FLOOR.recall);
    expect(precision).toBeGreaterThanOrEqual(FLOOR.precision);
  });

  it('a rule that is missing is noticed', () => {
    const blind = (text: string) => text;
    expect(SECRETS.filter(({ text, secret }) => blind(text).includes(secret)).length / SECRETS.length).toBeGreaterThan(1 - FLOOR.recall);
  });
});
