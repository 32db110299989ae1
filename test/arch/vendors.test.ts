import { describe, expect, it } from 'vitest';
import { places, sources } from './sources';

/** A decision by the name of a vendor: `host === 'gmail'`, `startsWith('zendesk:')`, `kind !== 'salesforce.case'`. */
const BY_NAME = /(?:[!=]==\s*|(?:startsWith|endsWith|includes)\()['"`](?:salesforce|zendesk|gmail)\b/;

/** What a vendor does is its connector's or its adapter's to say. */
const OWN = /^lib\/(?:connectors|hosts)\//;

/**
 * Where a vendor is known by its name all the same. A further product or system is thought of in each of these, or its contract says
 * it instead: `records`, `capabilities`, `keepsTouchpoints`, `standardFields` and `escalatesTo` of a `Connector`, the methods of a `HostAdapter`, `talkIn` of a record.
 */
const KNOWN: readonly string[] = [
  'lib/domain/fold/same-account.ts',
  'lib/domain/host/host-check.ts',
  'lib/domain/host/place-of-origin.ts',
  'lib/domain/match/addable.ts',
  'lib/domain/match/clues.ts',
  'lib/domain/match/organization-clues.ts',
  'lib/domain/match/proof.ts',
  'lib/domain/match/record-clues.ts',
  'lib/domain/outreach/situation.ts',
  'lib/domain/source/precedence.ts',
  'lib/domain/touchpoint/from-page.ts',
  'lib/worker/escalations/thread-files.ts',
  'lib/worker/host-check/host-check.ts',
  'lib/worker/insertion/compose.ts',
  'lib/worker/insertion/insert.ts',
  'lib/worker/insertion/sentences.ts',
];

const filesOf = (found: readonly string[]) => [...new Set(found.map((place) => place.replace(/:\d+$/, '')))].sort();

describe('a vendor', () => {
  const others = sources.filter(({ path }) => !OWN.test(path));

  it('is decided on by its name in these files alone', () => {
    expect(others.length).toBeGreaterThan(500);
    expect(filesOf(places(BY_NAME, others))).toEqual([...KNOWN].sort());
  });

  it.each(["if (host === 'gmail') return;", "kind.startsWith('zendesk.')", 'id.startsWith(`salesforce:`)'])('%s would be found', (code) => {
    expect(places(BY_NAME, [{ path: 'lib/worker/x.ts', text: code, code, imports: [], packages: [] }])).toHaveLength(1);
  });
});
