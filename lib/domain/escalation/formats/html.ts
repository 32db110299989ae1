import { language, say } from '../../../words/say';
import type { PacketDocument, Part } from '../document';

/** A picture inside the file. */
export interface Picture {
  name: string;
  /** `image/png` alone: every picture was drawn anew by us. */
  base64: string;
}

export const htmlText = (text: string): string => text.replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}' +
  'h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.75rem}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}dt{font-weight:600}' +
  'dd{margin:0}blockquote{border-left:3px solid #888;margin:.5rem 0;padding-left:1rem;white-space:pre-wrap}p{white-space:pre-wrap}' +
  'figure{margin:1rem 0}img{max-width:100%;border:1px solid #888}';

/** One file that needs nothing, runs nothing and asks nobody. */
export function toHtml(document: PacketDocument, pictures: readonly Picture[] = []): string {
  const title = htmlText(document.title);
  const shown = pictures.map(
    ({ name, base64 }) =>
      `<figure><img src="data:image/png;base64,${base64.replace(/[^A-Za-z0-9+/=]/g, '')}" alt="${htmlText(name)}"><figcaption>${htmlText(name)}</figcaption></figure>`,
  );
  const images = shown.length > 0 ? `<h2>${htmlText(say('packet.pictures'))}</h2>${shown.join('')}` : '';
  return (
    `<!doctype html><html lang="${htmlText(language())}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
    `<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body>${toFragment(document)}${images}</body></html>`
  );
}

/** What is copied as rich text: the elements named here and no others. */
export function toFragment({ title, sections }: PacketDocument): string {
  return `<h1>${htmlText(title)}</h1>${sections.map(({ heading, parts }) => `<h2>${htmlText(heading)}</h2>${parts.map(partOf).join('')}`).join('')}`;
}

const each = (tag: 'ul' | 'ol', items: readonly string[]) =>
  `<${tag}>${items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</${tag}>`;

function partOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `<p>${htmlText(part.text)}</p>`;
    case 'list':
      return each('ul', part.items);
    case 'steps':
      return each('ol', part.items);
    case 'facts':
      return `<dl>${part.facts.map(([name, value]) => `<dt>${htmlText(name)}</dt><dd>${htmlText(value)}</dd>`).join('')}</dl>`;
    case 'quote':
      return `<blockquote>${htmlText(part.text)}<br>— ${htmlText(part.by)}</blockquote>`;
    case 'links':
      return `<ul>${part.links.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul>`;
  }
}

/** The host stands before the address, so that no address can look like another's. */
function anchor(link: string): string {
  const { host, href } = new URL(link);
  return `${htmlText(host)}: <a href="${htmlText(href)}" rel="noreferrer noopener">${htmlText(href)}</a>`;
}
