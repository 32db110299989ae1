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

/** What is left as it was keeps who said it, and when. */
const quotesOf = (text: string, before: readonly Quote[]): Quote[] =>
  text === quoteText(before)
    ? [...before]
    : text
        .split(/\n\s*\n/)
        .map((part) => part.trim())
        .filter(Boolean)
        .slice(0, 20)
        .map((part) => before.find((quote) => quote.text === part) ?? { text: part });

function contactOf(line: string): PacketContact {
  const parts = line.split(',').map((part) => part.trim());
  const email = parts.find((part, n) => n > 0 && part.includes('@'));
  const [name = '', ...rest] = parts.filter((part) => part !== email && part !== '');
  return { name, ...(rest.length > 0 && { role: rest.join(', ') }), ...(email && { email }) };
}
