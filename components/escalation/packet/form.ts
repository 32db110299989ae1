import type { PacketContact, PacketWords, Quote } from '@/lib/domain/escalation/packet';

/** The words as they stand in fields: lists are lines of a text. */
export interface PacketForm extends Omit<PacketWords, 'steps' | 'quotes' | 'contacts' | 'tried' | 'links'> {
  steps: string;
  quotes: string;
  contacts: string;
  tried: string;
  links: string;
}

const contactLine = ({ name, role, email }: PacketContact) => [name, role, email].filter(Boolean).join(', ');
/** A line between two quotations is empty. */
const quoteText = (quotes: readonly Quote[]) => quotes.map(({ text }) => text).join('\n\n');

export const formOf = ({ steps, quotes, contacts, tried, links, ...words }: PacketWords): PacketForm => ({
  ...words,
  steps: steps.join('\n'),
  quotes: quoteText(quotes),
  contacts: contacts.map(contactLine).join('\n'),
  tried: tried.join('\n'),
  links: links.join('\n'),
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 50);

export function wordsOf({ steps, quotes, contacts, tried, links, ...words }: PacketForm, before: readonly Quote[]): PacketWords {
  return {
    ...words,
    steps: linesOf(steps),
    quotes: quotesOf(quotes, before),
    contacts: linesOf(contacts).slice(0, 20).map(contactOf),
    tried: linesOf(tried),
    links: linesOf(links),
  };
}

/** What is left as it was keeps who said it, and when, however many paragraphs it has; the rest is one quotation a paragraph. */
const quotesOf = (text: string, before: readonly Quote[]): Quote[] => quotesIn(`\n\n${text}\n\n`, before).slice(0, 20);

function quotesIn(text: string, before: readonly Quote[], n = 0): Quote[] {
  const known = before[n];
  if (!known) {
    const parts = text.split(/\n\s*\n/).map((part) => part.trim());
    return parts.filter(Boolean).map((part) => before.find((quote) => quote.text === part) ?? { text: part });
  }
  const at = text.indexOf(`\n\n${known.text}\n\n`);
  if (at < 0) return quotesIn(text, before, n + 1);
  const after = at + 2 + known.text.length;
  return [...quotesIn(text.slice(0, at + 2), before, n + 1), known, ...quotesIn(text.slice(after), before, n + 1)];
}

function contactOf(line: string): PacketContact {
  const parts = line.split(',').map((part) => part.trim());
  const email = parts.find((part, n) => n > 0 && part.includes('@'));
  const [name = '', ...rest] = parts.filter((part) => part !== email && part !== '');
  return { name, ...(rest.length > 0 && { role: rest.join(', ') }), ...(email && { email }) };
}
