import { documentOf } from '@/lib/domain/escalation/document';
import { safeFileName } from '@/lib/domain/escalation/file-name';
import { toFragment, toHtml } from '@/lib/domain/escalation/formats/html';
import { toJson } from '@/lib/domain/escalation/formats/json';
import { toMarkdown } from '@/lib/domain/escalation/formats/markdown';
import { toPlain } from '@/lib/domain/escalation/formats/plain';
import { toZip, type ZipFile } from '@/lib/domain/escalation/formats/zip';
import type { PacketForm, PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** The packet in one form. What is read is redacted already; the store keeps nothing else. */
export async function packetFileAs(form: Exclude<PacketForm, 'copy' | 'mail'>, view: PacketView): Promise<{ name: string; blob: Blob }> {
  const { packet, evidence } = view;
  const head = await send('escalation.leave', { packetId: packet.id, form });
  const doc = documentOf(packet, evidence, head);
  const stem = safeFileName(doc.title).slice(0, 60);
  const file = (content: BlobPart, type: string) => ({ name: `${stem}.${form}`, blob: new Blob([content], { type }) });
  if (form === 'md') return file(toMarkdown(doc), 'text/markdown');
  if (form === 'json') return file(toJson(packet, evidence, head), 'application/json');
  const files = await Promise.all(
    evidence.map(async ({ id, name, kind }) => ({ name, kind, data: (await send('escalation.bytes', { artifactId: id })).data })),
  );
  const html = toHtml(
    doc,
    files.flatMap(({ name, kind, data }) => (kind === 'image' ? [{ name, base64: data }] : [])),
  );
  if (form === 'html') return file(html, 'text/html');
  const zipped: ZipFile[] = [
    { name: 'packet.md', bytes: bytesOf(toMarkdown(doc)) },
    { name: 'packet.html', bytes: bytesOf(html) },
    { name: 'packet.json', bytes: bytesOf(toJson(packet, evidence, head)) },
    ...files.map(({ name, data }) => ({ name, bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) })),
  ];
  return file(toZip(zipped), 'application/zip');
}

export async function copyPacket({ packet, evidence }: PacketView): Promise<void> {
  const doc = documentOf(packet, evidence, await send('escalation.leave', { packetId: packet.id, form: 'copy' }));
  const rich = new Blob([toFragment(doc)], { type: 'text/html' });
  const plain = new Blob([toPlain(doc)], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
}

/** Letters of a mail's text that its address holds for certain. */
const MOST = 4_000;

/** Gmail's own window for a new mail; it is the person who sends it. */
export function mailLink({ packet, evidence }: PacketView): string {
  const doc = documentOf(packet, evidence);
  const query = new URLSearchParams({ view: 'cm', fs: '1', tf: '1', su: doc.title.slice(0, 200), body: toPlain(doc, MOST) });
  return `https://mail.google.com/mail/?${query}`;
}
