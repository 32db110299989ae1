import { describe, expect, it } from 'vitest';
import { zendesk } from '../../lib/connectors/zendesk';
import type { Enclosed } from '../../lib/domain/escalation/delivery';
import { documentOf } from '../../lib/domain/escalation/document';
import { evidenceName } from '../../lib/domain/escalation/file-name';
import { toPlain } from '../../lib/domain/escalation/formats/plain';
import { redactPacket } from '../../lib/domain/escalation/redacted';
import type { EscalationPart } from '../../lib/domain/outbox/operation';
import { scrubber } from '../../lib/domain/redact/scrub';
import { packet } from '../builders/packet';
import { HOSTILE } from '../fixtures/hostile/texts';
import { standinsForFile } from '../standins/per-file';
import type { Standins } from '../standins/server';
import { bearer, openOrg } from './salesforce/org';
import { standinFetch } from './standin-fetch';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const TICKET = 41233;
const part = (kind: 'open' | 'note' | 'file' | 'link'): EscalationPart =>
  ({ kind: `escalation.${kind}`, packetId: 'p', deliveryId: 'd', ...(kind === 'file' && { artifactId: 'e' }) }) as EscalationPart;

/** A packet of nothing but this text, as it leaves. */
function leaving(text: string, n: number): Enclosed {
  const words = { ...packet().words, title: text, happens: text, steps: [text], ask: text, quotes: [{ text, by: text }] };
  const clean = redactPacket(packet({ words }), scrubber());
  return { title: clean.words.title, text: toPlain(documentOf(clean, [])), ref: `Sidelight h${n}`, severity: '1', tags: [], uploads: [] };
}
const fileOf = (text: string) => ({ name: evidenceName(text, []), mime: 'text/plain', bytes: new Blob(['x'], { type: 'text/plain' }) });
const sent = (method: string) => JSON.parse(standins.requests.filter((one) => one.method === method).at(-1)?.body ?? '{}');

/** What an escape stands before begins nothing. */
function checkComment(comment: { body: string; public: boolean; html_body?: string }): void {
  expect(Object.keys(comment).filter((key) => !['body', 'public', 'uploads'].includes(key))).toEqual([]);
  expect(comment.public).toBe(false);
  for (const line of comment.body.split('\n')) {
    const bare = line.replace(/\\[\\`*<>[\]|~&_#+=.)-]/g, 'x');
    expect(bare, line).not.toMatch(/[`*<>[\]|]|~~|&#?\w+;|\{\{|\{%|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(bare, line).not.toMatch(/^(?:#| {4}|\t|[-+=]{3,}\s*$)/);
  }
}

describe('every hostile text that is delivered', () => {
  it('is a private text in Zendesk: no markup, no placeholder of its own, and files with safe names', async () => {
    const acme = standins.zendesk('acme');
    acme.settings.updatesPerTicket = standins.settings.zendeskCallsLeft = 100_000;
    const connection = zendesk.open(
      { host: 'acme.zendesk.com', signIn: 'oauth' },
      { auth: bearer(acme.token()), fetch: standinFetch(standins.port) },
    );
    const write = async (kind: Parameters<typeof part>[0], key: string, enclosed: Enclosed) =>
      expect(await connection.write(part(kind), key, undefined, enclosed)).toMatchObject({ ok: true });
    for (const [n, text] of HOSTILE.entries()) {
      const whole = leaving(text, n);
      await write('open', `k${n}`, whole);
      const { ticket } = sent('POST');
      checkComment(ticket.comment);
      expect(ticket.subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\{\{|\{%/u);
      await write('note', `n${n}`, { ...whole, recordId: String(TICKET), mention: { id: '27419000100002', name: text } });
      checkComment(sent('PUT').ticket.comment);
      await write('file', `f${n}`, { ...whole, file: fileOf(text) });
      const { path } = standins.requests.filter(({ method }) => method === 'POST').at(-1) ?? { path: '' };
      expect(path).toMatch(/^\/api\/v2\/uploads\.json\?filename=[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$/);
    }
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
    expect(acme.tickets().length).toBeGreaterThanOrEqual(HOSTILE.length);
  }, 60_000);

  it('is a plain text in Salesforce: fields of text alone, and files with safe names', async () => {
    const org = openOrg(standins);
    for (const [n, text] of HOSTILE.entries()) {
      const whole = leaving(text, n);
      const made = await org.write(part('open'), `k${n}`, undefined, whole);
      expect(made).toMatchObject({ ok: true });
      const fields = sent('POST');
      expect(Object.keys(fields).sort()).toEqual(['Description', 'Priority', 'Subject']);
      expect(fields.Description.endsWith(`\n\n${whole.ref}`)).toBe(true);
      expect(JSON.stringify(fields)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      const id = made.ok ? made.value.id : '';
      const attached = await org.write(part('file'), `f${n}`, undefined, { ...whole, title: text, recordId: id, file: fileOf(text) });
      expect(attached).toMatchObject({ ok: true });
      const file = sent('POST');
      for (const name of [file.Title, file.PathOnClient]) expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$/);
      expect(file.FirstPublishLocationId).toBe(id);
    }
    expect(standins.salesforce('acme').rows('ContentVersion').length).toBeGreaterThanOrEqual(HOSTILE.length);
  }, 60_000);
});
