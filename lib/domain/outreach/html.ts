import type { Rich, Span } from './insert';
import { safeLink } from './link';

/** Written for the clipboard alone: every element is named here, and everything else is text. It never goes into a page. */
export function clipboardHtml(blocks: Rich): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return `<p>${inline(block.spans)}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

function inline(spans: readonly Span[]): string {
  return spans
    .map(({ text, bold, italic, href }) => {
      const link = href === undefined ? undefined : safeLink(href);
      let out = escaped(text).replaceAll('\n', '<br>');
      if (italic) out = `<i>${out}</i>`;
      if (bold) out = `<b>${out}</b>`;
      return link === undefined ? out : `<a href="${escaped(link)}">${out}</a>`;
    })
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
