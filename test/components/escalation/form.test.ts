import { describe, expect, it } from 'vitest';
import { formOf, wordsOf } from '@/components/escalation/packet/form';
import type { PacketWords, Quote } from '@/lib/domain/escalation/packet';

const mail: Quote = {
  text: 'The export stops.\n\nWe cannot close the month.',
  by: 'Marta',
  at: '2026-11-20T08:00:00.000Z' as never,
  link: 'https://acme.example/1',
};
const second: Quote = { text: 'Any news?', by: 'Ana' };
const words = (quotes: Quote[]): PacketWords => ({
  title: '',
  happens: '',
  expected: '',
  steps: [],
  quotes,
  contacts: [],
  tried: [],
  ask: '',
  links: [],
});
const typed = (change: (text: string) => string, before = [mail, second]) => {
  const form = formOf(words(before));
  return wordsOf({ ...form, quotes: change(form.quotes) }, before).quotes;
};

describe('a quotation in the field of the page', () => {
  it('keeps who said it, however many paragraphs it has and whatever is written beside it', () => {
    expect(typed((text) => text)).toEqual([mail, second]);
    expect(typed((text) => `Before.\n\n${text}\n\nOne.\n\nTwo.`)).toEqual([
      { text: 'Before.' },
      mail,
      second,
      { text: 'One.' },
      { text: 'Two.' },
    ]);
    expect(typed(() => second.text)).toEqual([second]);
    expect(typed((text) => text.split('\n\n').toReversed().join('\n \n'))).toEqual([
      second,
      { text: 'We cannot close the month.' },
      { text: 'The export stops.' },
    ]);
  });

  it('is nobody’s any more once a letter of it is another', () => {
    expect(typed((text) => text.replace('stops', 'stopped'))).toEqual([
      { text: 'The export stopped.' },
      { text: 'We cannot close the month.' },
      second,
    ]);
    expect(typed(() => '')).toEqual([]);
  });

  it('is known within no longer text', () => {
    expect(typed(() => 'Any news? Please.', [second])).toEqual([{ text: 'Any news? Please.' }]);
  });
});
