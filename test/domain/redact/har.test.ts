import { describe, expect, it } from 'vitest';
import { scrubFile } from '../../../lib/domain/redact/file';
import { scrubHar } from '../../../lib/domain/redact/har';
import { scrubLog } from '../../../lib/domain/redact/log';
import { scrubber } from '../../../lib/domain/redact/scrub';

/** Stands wherever a recording could hold something of somebody's. */
const MARK = 'zq7planted';

const har = {
  log: {
    version: '1.2',
    creator: { name: MARK, version: '1', comment: MARK },
    pages: [{ id: 'p', title: MARK }],
    comment: MARK,
    entries: [
      {
        startedDateTime: '2026-11-28T10:00:00.000+01:00',
        time: 812,
        comment: MARK,
        _initiator: { url: MARK },
        _webSocketMessages: [{ data: MARK }],
        serverIPAddress: MARK,
        request: {
          method: 'POST',
          url: `https://${MARK}:${MARK}@app.acme.example/api/accounts/48213/users/ana@acme.example?session=${MARK}&page=2#${MARK}`,
          httpVersion: 'HTTP/2',
          headers: [
            { name: 'Authorization', value: `Bearer ${MARK}` },
            { name: 'Cookie', value: `a=${MARK}` },
            { name: 'X-Custom', value: MARK },
            { name: 'Content-Type', value: 'application/json' },
          ],
          cookies: [{ name: 'a', value: MARK }],
          queryString: [{ name: 'session', value: MARK }],
          postData: { mimeType: 'application/json', text: MARK, params: [{ name: MARK }] },
          bodySize: 12,
        },
        response: {
          status: 500,
          statusText: 'Internal Server Error',
          headers: [
            { name: 'Set-Cookie', value: MARK },
            { name: 'X-Request-Id', value: '8f14e45f' },
          ],
          cookies: [{ name: 'b', value: MARK }],
          content: { size: 99, mimeType: 'application/json', text: MARK, encoding: 'base64' },
          redirectURL: `https://x.example/?t=${MARK}`,
        },
        cache: { before: MARK },
        timings: { wait: 800, comment: MARK },
        _new: { field: MARK },
      },
      { request: MARK },
    ],
  },
};

describe('a recording of requests', () => {
  const done = scrubHar(JSON.stringify(har), scrubber());
  const { text, removed } = done.ok ? done.value : { text: '', removed: [] };

  it('keeps what tells the failure', () => {
    const [entry, ...more] = JSON.parse(text).log.entries;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      startedDateTime: '2026-11-28T09:00:00.000Z',
      time: 812,
      request: { method: 'POST', url: 'https://app.acme.example/api/accounts/{id}/users/[removed:email]?session=&page=' },
      response: { status: 500, statusText: 'Internal Server Error', content: { size: 99, mimeType: 'application/json' } },
      timings: { wait: 800 },
    });
    expect(entry.response.headers).toEqual([{ name: 'x-request-id', value: '8f14e45f' }]);
  });

  it('holds nothing else, wherever it stood', () => {
    expect(text).not.toContain(MARK);
    expect(text).not.toContain('48213');
  });

  it('says what was taken out', () => {
    expect(Object.fromEntries(removed.map(({ rule, count }) => [rule, count]))).toEqual({
      headers: 4,
      cookies: 2,
      bodies: 2,
      websocket: 1,
      'query-values': 3,
      ids: 1,
      email: 1,
      unreadable: 1,
    });
  });

  it.each(['', 'no json', '{}', '{"log":{}}', '[]'])('that cannot be read is refused: %j', (bad) => {
    expect(scrubHar(bad, scrubber()).ok).toBe(false);
  });
});

it('a recording of requests is one under any name, and a log that only speaks of one is a log', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (const text of [JSON.stringify(har), `\uFEFF \n${JSON.stringify(har, null, 2)}`]) {
    const done = scrubFile('log', bytes(text), scrubber());
    expect(done.ok && done.value.text).toContain('"status": 500');
    expect(JSON.stringify(done)).not.toContain(MARK);
  }
  const line = '{"log":"no entries","status":500}';
  expect(scrubFile('log', bytes(line), scrubber())).toEqual({ ok: true, value: { text: line, removed: [] } });
  expect(scrubFile('har', bytes(line), scrubber()).ok).toBe(false);
});

describe('a log', () => {
  it('loses its secrets and what nobody sees, and says so', () => {
    const log = `\u001b[31mERROR\u001b[0m ana@acme.example\u202e password=hunter22x\nnext line`;
    const done = scrubLog(new TextEncoder().encode(log), scrubber());
    expect(done).toEqual({
      ok: true,
      value: {
        text: 'ERROR [removed:email] password=[removed:password]\nnext line',
        removed: [
          { rule: 'email', count: 1 },
          { rule: 'password', count: 1 },
        ],
      },
    });
  });

  it('scrubbed again stays as it is', () => {
    const scrub = scrubber(['Ana Petrović']);
    const once = scrub('Ana Petrović: token=abcdef123456, Authorization: Bearer abc.def.ghi123456789, card 4111 1111 1111 1111').text;
    expect(scrub(once)).toEqual({ text: once, removed: [] });
  });

  const hex = (text: string) => Buffer.from(text).toString('hex');
  it.each([
    ['a PDF of plain letters', `%PDF-1.4\n4 0 obj<</Filter/ASCIIHexDecode>>stream\n${hex('(password=hunter2zq7) Tj')}>\nendstream endobj`],
    ['a PDF behind something else', `\ufeff   \n%PDF-1.7\n${hex('password')}`],
    ['a document', String.raw`{\rtf1 p\'61ssword=hunter2zq7}`],
    ['an archive', new Uint8Array([...Buffer.from('PK\x03\x04'), ...Buffer.from('a.log password=hunter2zq7')])],
    ['what is packed', new Uint8Array(Array.from({ length: 900 }, (_, n) => ((n * 7919) % 255) + 1))],
  ])('is none where no rule sees the words in it: %s', (_name, given) => {
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    expect(scrubLog(bytes, scrubber()).ok).toBe(false);
    expect(scrubFile('log', bytes, scrubber()).ok).toBe(false);
  });

  it('of an old machine is one, and so is one that speaks of a PDF', () => {
    const latin = Buffer.from('Fehler beim Öffnen der Übersicht für Straße 4: Zugriff verweigert\n'.repeat(3), 'latin1');
    expect(scrubLog(new Uint8Array(latin), scrubber()).ok).toBe(true);
    expect(scrubLog(new TextEncoder().encode('10:02 header was %PDF-1.7, expected %PDF-2.0'), scrubber()).ok).toBe(true);
  });
});
