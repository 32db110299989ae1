import { afterEach, describe, expect, it } from 'vitest';
import type { Channel } from '@/lib/domain/outreach/insert';
import { outreachRules } from '@/lib/domain/outreach/rules';
import { againstShort, searchedShorts, shortsOf, spansOfShort } from '@/lib/domain/outreach/short-answer';
import type { Use } from '@/lib/domain/outreach/use';
import { speakIn } from '../../speak';

const rules = outreachRules(undefined, undefined as never);
const short = (text: string) => ({ id: 's', name: 'S', text });

afterEach(() => speakIn('en'));

describe('a short text', () => {
  it('is found by words of its name and of itself', () => {
    const all = [short('We answer within one working day.'), { id: 'h', name: 'Half an hour', text: 'https://meet.example/ana' }];
    expect(searchedShorts(all, 'WORKING answer').map(({ id }) => id)).toEqual(['s']);
    expect(searchedShorts(all, 'hour').map(({ id }) => id)).toEqual(['h']);
    expect(searchedShorts(all, ' ')).toEqual(all);
    expect(searchedShorts(all, 'hour working')).toEqual([]);
  });

  it('has links where browsers would follow them safely, and says every word as it was', () => {
    const text = 'See https://help.example/a?b=1. Or javascript:alert(1), http://old.example now';
    const spans = spansOfShort(text);
    expect(spans.map((span) => span.text).join('')).toBe(text);
    expect(spans.flatMap(({ href }) => href ?? [])).toEqual(['https://help.example/a?b=1']);
  });

  it.each(['javascript:alert(1)', 'Look: http://old.example/x', 'data:text/html,hi', 'https://me:secret@acme.example/'])(
    'stays out of a composer with %s',
    (text) => {
      expect(againstShort(short(text), 'email', rules)).toHaveLength(1);
    },
  );

  it.each(['https://meet.example/ana', 'Write to mailto:help@acme.example please', 'Note: the time is 10:30', 'Thank you!'])(
    'goes into one with %s',
    (text) => {
      expect(againstShort(short(text), 'email', rules)).toEqual([]);
    },
  );

  it('stays out of what customers read where it was meant for colleagues, and goes into a note', () => {
    const among = short('Their churn risk is high.');
    expect(againstShort(among, 'email', rules)[0]).toMatch(/colleagues/);
    expect(againstShort(among, 'ticket.public', rules)).toHaveLength(1);
    expect(againstShort(among, 'ticket.internal', rules)).toEqual([]);
  });

  it('of a set-up that is out of date may not be used where the company says so; the person’s own may', () => {
    const stopping = outreachRules({}, undefined, [], { templates: false });
    expect(againstShort(short('Thank you!'), 'email', stopping)[0]).toMatch(/out of date/);
    expect(againstShort({ ...short('https://meet.example/ana'), own: true }, 'email', stopping)).toEqual([]);
  });

  const choices = {
    links: [
      { name: 'Call', url: 'https://meet.example/ana' },
      { name: 'Bad', url: 'javascript:alert(1)' },
    ],
    favourites: [],
    recent: [],
  };
  const snippets = [{ id: 'hours', name: 'Hours', texts: { en: 'Nine to five', de: 'Neun bis fünf' } }] as never;
  const ana = { people: [{ name: 'Ana', address: 'ana@acme.example' }], language: 'de' } as Use;
  const said = (address: string | undefined, history: Use[] = [ana], channel: Channel = 'email') =>
    shortsOf({ snippets, choices, history }, { address, channel })[0]?.text;

  it('is in the language in which its reader was written to last, as a template is', () => {
    expect(said('Ana@acme.example')).toBe('Neun bis fünf');
    expect(said('jo@acme.example')).toBe('Nine to five');
    expect(said('ana@acme.example', [{ ...ana, language: 'fr' }])).toBe('Nine to five');
    expect(said('ana@acme.example', [{ ...ana, language: 'en' }, ana])).toBe('Nine to five');
  });

  it('is in the writer’s own where nobody was written to, and among colleagues', () => {
    expect(said(undefined)).toBe('Nine to five');
    expect(said('ana@acme.example', [ana], 'ticket.internal')).toBe('Nine to five');
    speakIn('de');
    expect([said(undefined), said('jo@acme.example', [])]).toEqual(['Neun bis fünf', 'Neun bis fünf']);
    speakIn('fr');
    expect(said(undefined)).toBe('Nine to five');
  });

  it('holds no character that is not seen or turns the writing round', () => {
    const odd = [{ id: 'hours', name: 'Hours', texts: { en: 'Nine\u200b to \u202efive\u202c\n👩‍💻' } }] as never;
    const [only] = shortsOf({ snippets: odd, choices: { ...choices, links: [] }, history: [] }, { address: undefined, channel: 'email' });
    expect(only?.text).toBe('Nine to five\n👩‍💻');
  });

  it('of unsafe links there is none', () => {
    const all = shortsOf({ snippets, choices, history: [] }, { address: undefined, channel: undefined });
    expect(all.map(({ text }) => text)).toEqual(['Nine to five', 'https://meet.example/ana']);
  });
});
