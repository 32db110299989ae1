import { afterEach, describe, expect, it } from 'vitest';
import { isNote, noteText } from '../../../lib/connectors/zendesk/note-text';
import { plainWords } from '../../../lib/connectors/zendesk/plain';
import { LOCALES, speakIn } from '../../speak';
import { day, log } from './notes';

const zone = process.env.TZ;
afterEach(() => {
  speakIn('en');
  process.env.TZ = zone;
});

const FULL = log(
  {
    summary: 'She wants two more seats.\n\n\nPrice is fine.  ',
    outcome: 'spoke',
    sentiment: 'positive',
    promises: [
      { by: 'us', text: 'Send the offer', due: day('2026-03-24'), owner: 'Kim' },
      { by: 'customer', text: 'Ask the board' },
    ],
    nextStep: { text: 'Call again', due: day('2026-03-27') },
  },
  '41207',
  ['Ben Ito', 'Ana Meier'],
);

describe('a note', () => {
  it('reads as a colleague would write it', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(noteText(FULL)).toBe(
      [
        'Call, 20 March 2026 at 14:30',
        'To Ana Meier and Ben Ito',
        'Renewal in May',
        '',
        'She wants two more seats.',
        '',
        'Price is fine.',
        '',
        'Outcome: spoke',
        'Mood: positive',
        'We promised: Send the offer (Kim, by 24 March 2026)',
        'The customer promised: Ask the board',
        'Next step: Call again (by 27 March 2026)',
      ].join('\n'),
    );
  });

  it('says no more than was said', () => {
    expect(
      noteText(log({ people: [] }))
        .split('\n')
        .slice(1),
    ).toEqual(['Renewal in May']);
    expect(
      noteText(log({ nextStep: null }))
        .split('\n')
        .slice(1),
    ).toEqual(['To Ana Meier', 'Renewal in May', '', 'Next step: none']);
    expect(noteText(log({ type: 'meeting' }))).toContain('With Ana Meier');
    expect(noteText(log({ type: 'email', direction: 'in' }))).toContain('From Ana Meier');
  });

  it('has no address, id, key or link', () => {
    const text = noteText(
      log({ link: 'https://acme.zendesk.com/agent/tickets/41207', source: { kind: 'gmail.thread', id: 'f1', space: 'a@b' } }),
    );
    expect(text).not.toMatch(/@|https?:|41207|f1/);
  });

  it.each(LOCALES)('is recognised in %s and in another time zone, and no other note is', (locale) => {
    process.env.TZ = 'Asia/Tokyo';
    const written = noteText(FULL);
    process.env.TZ = 'America/Lima';
    speakIn(locale);
    expect(isNote(written.replaceAll('\n', '\r\n'), FULL)).toBe(true);
    expect(isNote(noteText(log({ ...FULL.touch, subject: 'Renewal in June' })), FULL)).toBe(false);
    expect(isNote(noteText(log({ ...FULL.touch, summary: 'She wants two more seats.' })), FULL)).toBe(false);
    expect(isNote(noteText(log({ ...FULL.touch, promises: [] })), FULL)).toBe(false);
    expect(isNote(noteText(log({ ...FULL.touch, people: [] })), FULL)).toBe(false);
    expect(isNote('', FULL)).toBe(false);
    expect(isNote(`${written}\nPS`, FULL)).toBe(false);
  });
});

describe('what people and pages wrote is no markup', () => {
  it.each([
    ['![](https://evil.example/pixel.png)', '!\\[\\](https://evil.example/pixel.png)'],
    ['[press](javascript:alert(1))', '\\[press\\](javascript:alert(1))'],
    ['**bold** and _thin_', '\\*\\*bold\\*\\* and \\_thin\\_'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['# Heading', '\\# Heading'],
    ['> quoted', '\\> quoted'],
    ['- list', '\\- list'],
    ['-5 degrees', '-5 degrees'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. first', '1\\. first'],
    ['1.5 million', '1.5 million'],
    ['`code`', '\\`code\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['a | b', 'a \\| b'],
    ['~~gone~~', '\\~~gone\\~~'],
    ['&lt;b&gt; &#35; R&D', '\\&lt;b\\&gt; \\&#35; R&D'],
    ['{{ticket.requester.email}} {% if x %}', '{ {ticket.requester.email}} { % if x %}'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines\u2028three', 'two lines three'],
    ['safe\u202Efdp.exe\u200B', 'safefdp.exe'],
    ['nul\u0000\u001B[31m', 'nul\\[31m'],
    ['👩‍👩‍👧 Größe', '👩‍👩‍👧 Größe'],
    ['    code', 'code'],
  ])('%j', (given, plain) => {
    expect(plainWords(given)).toBe(plain);
  });

  it('in no field of a touchpoint', () => {
    const evil = '![x](//e.example/p) {{dc.a}}';
    const text = noteText(
      log(
        {
          subject: evil,
          summary: `${evil}\n    ${evil}`,
          people: [{ name: evil }],
          promises: [{ by: 'us', text: evil, owner: evil }],
          nextStep: { text: evil, due: day('2026-03-27') },
        },
        '1',
        [`${evil}2`],
      ),
    );
    expect(text.split('\\[x\\](').length - 1).toBe(8);
    expect(text).not.toMatch(/(?<!\\)\[|\{\{|^ /m);
  });
});
