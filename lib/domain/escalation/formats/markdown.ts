import type { PacketDocument, Part } from '../document';

/** A text of anybody's as it stands in Markdown without becoming any: no heading, link, picture, mention, table, tag or line of its own. */
export function markdownText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\\`*_{}[\]()<>#+|!~@$^&=-]/g, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^(\s{0,40}\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/^[ \t]+/gm, '');
}

const oneLine = (text: string): string => markdownText(text).replace(/\n+/g, ' ').trim();
const lines = (text: string): string => markdownText(text).replace(/\n/g, '  \n');

export function toMarkdown({ title, sections }: PacketDocument): string {
  const parts = sections.map(({ heading, parts: all }) => `## ${oneLine(heading)}\n\n${all.map(partOf).join('\n\n')}`);
  return `# ${oneLine(title)}\n\n${parts.join('\n\n')}\n`;
}

function partOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return lines(part.text);
    case 'list':
      return part.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'steps':
      return part.items.map((item, n) => `${n + 1}. ${oneLine(item)}`).join('\n');
    case 'facts':
      return part.facts.map(([name, value]) => `- **${oneLine(name)}:** ${oneLine(value)}`).join('\n');
    case 'quote':
      return `${markdownText(part.text)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}\n>\n> — ${oneLine(part.by)}`;
    case 'links':
      return part.links.map((link) => `- <${linkText(link)}>`).join('\n');
  }
}

/** As the browser writes it, without a letter that could end the brackets around it. */
const linkText = (link: string): string => new URL(link).href.replace(/[<>()[\]\s\\`]/g, encodeURIComponent);
