import { describe, expect, it } from 'vitest';
import { places, sources } from './sources';

/** A decision by the name of a vendor: `host === 'gmail'`, `startsWith('zendesk:')`, `kind !== 'salesforce.case'`. */
const BY_NAME = /(?:[!=]==\s*|(?:startsWith|endsWith|includes)\()['"`](?:salesforce|zendesk|gmail)\b/;

/** What a vendor does is its connector's or its adapter's to say. */
const OWN = /^lib\/(?:connectors|hosts)\//;

/**
 * Where a vendor is known by its name all the same. A further product or system is thought of in each of these, or its contract says
 * it instead: `records`, `capabilities` and `account` of a `Connector`, the methods of a `HostAdapter`.
 */
const KNOWN: readonly string[] = [
  'components/escalation/packet/FromTicket.tsx',
  'components/escalation/packet/TicketFiles.tsx',
  'components/escalation/packet/Words.tsx',
  'components/panel/outreach/HowToInsert.tsx',
  'lib/domain/fold/same-account.ts',
  'lib/domain/host/host-check.ts',
  'lib/domain/host/place-of-origin.ts',
  'lib/domain/match/addable.ts',
  'lib/domain/match/clues.ts',
  'lib/domain/match/organization-clues.ts',
  'lib/domain/match/proof.ts',
  'lib/domain/match/record-clues.ts',
  'lib/domain/match/thread-clue.ts',
  'lib/domain/outreach/inserted.ts',
  'lib/domain/outreach/situation.ts',
  'lib/domain/record.ts',
  'lib/domain/touchpoint/from-page.ts',
  'lib/store/records/grouping.ts',
  'lib/worker/connections/commented.ts',
  'lib/worker/escalations/deliver.ts',
  'lib/worker/escalations/host-version.ts',
  'lib/worker/escalations/start.ts',
  'lib/worker/escalations/thread-files.ts',
  'lib/worker/escalations/ticket-file.ts',
  'lib/worker/escalations/ticket.ts',
  'lib/worker/escalations/view.ts',
  'lib/worker/host-check/host-check.ts',
  'lib/worker/insertion/awaiting.ts',
  'lib/worker/insertion/compose.ts',
  'lib/worker/insertion/insert.ts',
  'lib/worker/insertion/sentences.ts',
  'lib/worker/outreach/log.ts',
  'lib/worker/outreach/read.ts',
  'lib/worker/outreach/runs.ts',
  'lib/worker/page-list/lookup-rows.ts',
  'lib/worker/records/person-where.ts',
  'lib/worker/records/where.ts',
  'lib/worker/settings/settings.ts',
  'lib/worker/touchpoints/answers.ts',
  'lib/worker/touchpoints/note.ts',
  'lib/worker/touchpoints/target.ts',
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
