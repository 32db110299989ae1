import { withoutUnseen } from '../redact/log';
import { addUp, type Scrub } from '../redact/scrub';
import { mapTexts } from '../text/map-texts';
import type { Artifact, Packet, PacketWords, Removal } from './packet';

/**
 * A packet as it may be kept and sent: every text a person wrote or a page gave goes through the rules. Names and addresses of the
 * people to be spoken with stay where they were chosen, among the contacts.
 */
export function redactPacket(packet: Packet, scrub: Scrub): Packet {
  const clean = cleaner(scrub);
  const { contacts, ...rest } = packet.words;
  const words: PacketWords = { ...clean(rest), contacts };
  const source = packet.source && { ...packet.source, ...(packet.source.title !== undefined && { title: clean(packet.source.title) }) };
  const environment = clean(packet.environment);
  return { ...packet, words, environment, ...(source && { source }), removed: marksIn([words, environment, source]) };
}

/** The same for what is said about a piece of evidence: where it was taken, and what its file is called. */
export function redactTaken(artifact: Artifact, scrub: Scrub): Artifact {
  const clean = cleaner(scrub);
  const { taken, name, removed } = artifact;
  const said = { name: clean(name), ...(taken && { taken: { ...taken, url: clean(taken.url), title: clean(taken.title) } }) };
  return { ...artifact, ...said, removed: addUp([...removed, ...marksIn(said)]) };
}

const cleaner =
  (scrub: Scrub) =>
  <T>(value: T): T =>
    mapTexts(value, (text) => scrub(withoutUnseen(text)).text);

/** What was taken out, counted where it stood: what is redacted twice counts once. */
function marksIn(value: unknown): Removal[] {
  const marks = [...JSON.stringify(value ?? '').matchAll(/\[removed:([a-z-]{1,20})\]/g)];
  return addUp(marks.map(([, rule = '']) => ({ rule, count: 1 })));
}
