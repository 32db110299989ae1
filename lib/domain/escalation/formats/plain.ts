import { say } from '../../../words/say';
import type { PacketDocument, Part } from '../document';

/** As ticket systems take it: text and nothing but text. `most`: letters that the system keeps. */
export function toPlain({ title, sections }: PacketDocument, most = 60_000): string {
  const text = [title, ...sections.map(({ heading, parts }) => [heading.toUpperCase(), ...parts.map(partOf)].join('\n'))].join('\n\n');
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function partOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'steps':
      return part.items.map((item, n) => `${n + 1}. ${item}`).join('\n');
    case 'facts':
      return part.facts.map(([name, value]) => say('packet.fact', { name, value })).join('\n');
    case 'quote':
      return `${part.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}\n  (${part.by})`;
    case 'links':
      return part.links.map((link) => `- ${link}`).join('\n');
  }
}
