import { expect, it } from 'vitest';
import { redactPacket, redactTaken } from '../../../lib/domain/escalation/redacted';
import { scrubber } from '../../../lib/domain/redact/scrub';
import { artifact, packet } from '../../builders/packet';

const scrub = scrubber(['Ana Petrović']);
const secret = 'ana@acme.example';

it('every text of a packet is redacted but the chosen contacts, once and again the same', () => {
  const words = {
    ...packet().words,
    title: secret,
    steps: [secret],
    quotes: [{ text: `Ana Petrović wrote from ${secret}` }],
    links: [`https://a.example/?u=${secret}`],
    contacts: [{ name: 'Ana Petrović', email: secret }],
  };
  const once = redactPacket(packet({ words, source: { kind: 'zendesk.ticket', id: '1', space: 's', title: secret } }), scrub);
  const { contacts, ...rest } = once.words;
  expect(contacts).toEqual(words.contacts);
  expect(JSON.stringify([rest, once.source])).not.toMatch(/acme\.example|Petrović/);
  expect(once.removed).toEqual([
    { rule: 'email', count: 5 },
    { rule: 'name', count: 1 },
  ]);
  expect(redactPacket(once, scrub)).toEqual(once);
});

it('where evidence was taken, and its name, are redacted as well', () => {
  const taken = { url: `https://a.example/?token=abcdef123456`, title: secret, at: '', viewport: { width: 1, height: 1 }, zoom: 1, dpr: 1 };
  const done = redactTaken(artifact({ name: `${secret}.png`, taken, removed: [{ rule: 'card', count: 1 }] }), scrub);
  expect(JSON.stringify({ ...done, bytes: undefined })).not.toMatch(/acme\.example|abcdef/);
  expect(done.removed).toContainEqual({ rule: 'card', count: 1 });
});
