import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../lib/domain/escalation/document';
import { evidenceName, safeFileName, safeFileNames } from '../../../lib/domain/escalation/file-name';
import { toHtml } from '../../../lib/domain/escalation/formats/html';
import { packetFile, toJson } from '../../../lib/domain/escalation/formats/json';
import { markdownText, toMarkdown } from '../../../lib/domain/escalation/formats/markdown';
import { toPlain } from '../../../lib/domain/escalation/formats/plain';
import { toZip } from '../../../lib/domain/escalation/formats/zip';
import type { Packet, Taken } from '../../../lib/domain/escalation/packet';
import { redactPacket } from '../../../lib/domain/escalation/redacted';
import { scrubber } from '../../../lib/domain/redact/scrub';
import { artifact, packet } from '../../builders/packet';
import { HOSTILE } from '../../fixtures/hostile/texts';

/** A packet in which one text stands wherever a text can stand. */
const full = (text: string): Packet =>
  packet({
    words: {
      title: text,
      happens: text,
      expected: text,
      steps: [text, text],
      firstSeen: text,
      effect: 'broken',
      reach: 'all',
      affected: text,
      workaround: text,
      severity: '1',
      severityReason: text,
      quotes: [{ text, by: text, link: text }],
      contacts: [{ name: text, role: text, email: text }],
      tried: [text],
      ask: text,
      sla: text,
      links: [text, 'https://acme.example/a?b=(c)'],
    },
    impact: { account: text, health: text, healthWhy: [text], lifecycle: text },
    environment: { browser: text, os: text },
    source: { kind: 'zendesk.ticket', id: '1', space: text, link: text, title: text },
    owner: text,
    atOnce: true,
  });

const evidence = (text: string) => {
  const { bytes: _, ...rest } = artifact({
    name: text,
    taken: { url: text, title: text, at: text, viewport: { width: 1, height: 2 }, zoom: 1, dpr: 2 },
    removed: [{ rule: text, count: 1 }],
  });
  return rest;
};
const written = (text: string) => ({ doc: documentOf(full(text), [evidence(text)]), packet: full(text) });

const TAGS =
  /<(?!\/?(?:html|head|body|meta|title|style|h1|h2|p|ul|ol|li|dl|dt|dd|blockquote|br|figure|img|figcaption|a)\b|!doctype html>)/i;

function checkHtml(html: string): void {
  expect(html).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
  expect(html).toContain('<meta name="referrer" content="no-referrer">');
  expect(html).not.toMatch(TAGS);
  expect(html.match(/<(?:title|style|body|head|h1)\b/g)).toHaveLength(5);
  // Nothing inside a tag but what we put there.
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+\s*=|javascript:/i);
  for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:/);
}

function checkMarkdown(markdown: string): void {
  // What an escape stands before begins nothing, but is there: `\<1.` is no numbered line.
  const plain = markdown.replace(/\\[\\`*_{}[\]()<>#+|!~@$^&=.\-/)]/g, 'x');
  for (const line of plain.split('\n')) {
    const own = line.replace(/^(?:#{1,2} |- (?:\*\*[^*]*:\*\* )?|\d{1,2}\. |> — |> ?)/, '').replace(/^<https:\/\/[^<>\s]*>$/, '');
    expect(own, line).not.toMatch(/[`*_{}[\]<>#|!~@$^&]/);
    expect(own, line).not.toMatch(/https?:\/\/|\bwww\./i);
    expect(own.trim(), line).not.toMatch(/^(?:[-+=]|\d{1,9}[.)](?:\s|$))/);
  }
}

describe.each(HOSTILE.map((text, n) => [n, text] as const))('hostile text %i', (_n, text) => {
  const { doc, packet: whole } = written(text);
  it('stays a text in every form', () => {
    checkHtml(toHtml(doc, [{ name: text, base64: text }]));
    checkMarkdown(toMarkdown(doc));
    expect(packetFile.safeParse(JSON.parse(toJson(whole, [evidence(text)]))).success).toBe(true);
    expect(Object.keys(unzipSync(toZip([{ name: text, bytes: new Uint8Array([1]) }]))).join()).toMatch(
      /^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$/,
    );
    const clean = redactPacket(whole, scrubber());
    expect(toPlain(documentOf(clean, []))).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\u2028]/u);
  });
});

describe('whatever the text', () => {
  const any = fc.string({
    unit: fc.oneof(fc.constantFrom(...'<>&"\'`*_[]()#!|~@\\-+=.:/\n 1$^{}'), fc.string({ unit: 'grapheme', maxLength: 1 })),
    maxLength: 60,
  });

  it('a page stays inert and a Markdown text a text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { doc } = written(text);
        checkHtml(toHtml(doc));
        checkMarkdown(toMarkdown(doc));
      }),
      { numRuns: 200 },
    );
  });

  it('names of files are safe and no two alike', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 12 }), (names) => {
        const safe = safeFileNames(names);
        for (const name of safe) expect(name).toMatch(/^(?!\.)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[A-Za-z0-9._-]{1,80}$/i);
        expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(safe.length);
      }),
    );
  });

  it('an escape that is forgotten is noticed', () => {
    expect(() => checkMarkdown('# [x](https://evil.example)\n')).toThrow();
    expect(() => checkHtml(toHtml(written('x').doc).replace('<p>x', '<p><b onclick=x>'))).toThrow();
  });
});

it('a packet reads as it was written', async () => {
  const whole = packet({
    words: {
      ...packet().words,
      title: 'Export fails',
      happens: 'Export ends with an error.',
      steps: ['Open Orders', 'Press Export'],
      effect: 'broken',
      quotes: [{ text: 'We lose a day each week.\nPlease hurry.', by: 'Ana' }],
      ask: 'A date for the fix',
      links: ['https://acme.example/orders'],
    },
    impact: {
      account: 'Acme GmbH',
      arr: { amount: 84_000, currency: 'EUR' },
      daysToDecision: 26,
      healthWhy: ['Support: ticket #812 open 14 days'],
    },
  });
  const doc = documentOf(whole, []);
  expect(toMarkdown(doc)).toContain('> We lose a day each week.');
  expect(toMarkdown(doc)).toContain('1. Open Orders\n2. Press Export');
  expect(toPlain(doc)).toContain('SUMMARY\nAccount: Acme GmbH\nSeverity: 2, high');
  expect(toHtml(doc)).toContain('acme.example: <a href="https://acme.example/orders" rel="noreferrer noopener">');
  expect(JSON.parse(toJson(whole, []))).toMatchObject({
    severity: { value: '2', criteria: ['broken', 'noWorkaround'] },
    completeness: { score: 2 },
  });
  expect(toPlain(doc, 40)).toHaveLength(40);
});

it.each<[Packet['words']['effect'], string | undefined]>([
  ['broken', 'no workaround is known'],
  ['stopped', 'many are affected, no workaround is known'],
  ['security', undefined],
])('what is wrong (%s) is said once, as the effect, and not again as why it is so severe', (effect, why) => {
  const doc = documentOf(packet({ words: { ...packet().words, effect, reach: 'many' } }), []);
  const lines = toPlain(doc).split('\n');
  expect(lines.filter((line) => line.startsWith('Effect: '))).toHaveLength(1);
  expect(lines.find((line) => line.startsWith('Why this severity: '))).toBe(why && `Why this severity: ${why}`);
  expect(toHtml(doc).match(/Why this severity/g)?.length).toBe(why && 1);
});

it('evidence says where and when it was taken, and nothing that nobody knows', () => {
  const at = '2026-11-28T10:00:00+01:00';
  const page = { url: 'https://acme.example/orders', title: 'Orders', at };
  const line = (taken: Taken) => {
    const { bytes: _, ...rest } = artifact({ name: 'shot.png', taken });
    expect(packetFile.safeParse(JSON.parse(toJson(packet(), [rest]))).success).toBe(true);
    return toPlain(documentOf(packet(), [rest])).split('\n');
  };
  const stood = { viewport: { width: 1280, height: 720 }, zoom: 1.5, dpr: 2 };
  expect(line({ ...page, ...stood })).toContain(
    `- shot.png: Orders (https://acme.example/orders), ${at}, 1280 × 720 at 150\u00a0%, pixel ratio 2`,
  );
  expect(line(page)).toContain(`- shot.png: Orders (https://acme.example/orders), ${at}`);
  expect(line({ url: '', title: '', at })).toContain(`- shot.png: ${at}`);
});

it('every form says where the record of actions ended as it was made', () => {
  const head = { seq: 41, hash: 'ab12'.repeat(16) };
  const doc = documentOf(packet(), [], head);
  for (const made of [toMarkdown(doc), toHtml(doc), toPlain(doc)]) {
    expect(made).toContain(head.hash);
    expect(made).toContain('entry 41');
  }
  expect(JSON.parse(toJson(packet(), [], head)).record).toEqual(head);
});

it('evidence lies in the archive under the name that the packet says', () => {
  expect(evidenceName('Packet.JSON', [])).toBe('Packet-2.JSON');
  const names = ['a.log', evidenceName('packet.md', ['a.log'])];
  const files = ['packet.md', 'packet.html', 'packet.json', ...names].map((name) => ({ name, bytes: new Uint8Array([1]) }));
  expect(Object.keys(unzipSync(toZip(files)))).toEqual(files.map(({ name }) => name));
});

it('dangerous names are renamed', () => {
  expect(['CON', 'nul.txt', '.htaccess', '../../evil.txt', 'Übersicht März.png', ''].map(safeFileName)).toEqual([
    'file-CON',
    'file-nul.txt',
    'htaccess',
    'evil.txt',
    'U-bersicht-Ma-rz.png',
    'file',
  ]);
  expect(markdownText('1. a')).toBe('1\\. a');
});
