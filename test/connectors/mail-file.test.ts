import { beforeEach, describe, expect, it } from 'vitest';
import { mailFile } from '../../lib/connectors/mail-file';
import { standinsForFile } from '../standins/per-file';
import type { Standins } from '../standins/server';
import { standinFetch } from './standin-fetch';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const LOG = Buffer.from('10:02 ERROR export failed');
const HEX = '19a9b7f3c06a41d2';
const URL_OF = `https://mail.google.com/mail/u/0/?ui=2&attid=0.1&th=${HEX}&view=att&disp=safe`;

/** As it was put to the browser, and with the cookie that the browser adds for Gmail and for nobody else. */
const asked: RequestInit[] = [];
const browser =
  (cookie = 'OSID=robin'): typeof fetch =>
  (input, init = {}) => {
    asked.push(init);
    const signedIn = init.credentials === 'include' ? { ...(init.headers as Record<string, string>), cookie } : init.headers;
    return standinFetch(standins.port)(input, { ...init, headers: signedIn });
  };
const leads = (location: string) =>
  standins.faults.set({ host: 'mail.google.com', path: /^\/mail\//, status: 302, body: '', headers: { location } });

beforeEach(() => {
  asked.length = 0;
  const thread = standins.world.threads.find(({ legacyId }) => legacyId === HEX);
  if (thread) thread.mails[0].files = [{ name: 'console.log', type: 'text/plain', bytes: LOG }];
});

describe('a file of a mail', () => {
  it('comes by the person’s own session of Gmail, from the host that Gmail leads to', async () => {
    const file = await mailFile(URL_OF, browser());
    expect(file.ok && { ...file.value, bytes: Buffer.from(file.value.bytes) }).toEqual({ type: 'text/plain', bytes: LOG });
    expect(standins.requests.map(({ host }) => host)).toEqual(['mail.google.com', 'mail-attachment.googleusercontent.com']);
    expect(standins.requests.every(({ method, headers }) => method === 'GET' && !('authorization' in headers))).toBe(true);
    expect(asked).toEqual([
      expect.objectContaining({ credentials: 'include', redirect: 'follow', referrerPolicy: 'no-referrer', cache: 'no-store' }),
    ]);
  });

  it.each([
    'https://evil.example/a.log',
    'https://x.mail-attachment.googleusercontent.com/a.log',
    'https://script.googleusercontent.com/a.log',
    'https://mail-attachment.googleusercontent.com.evil.example/a.log',
    'https://mail-attachment.googleusercontent.com:8443/a.log',
  ])('is not read where it is led to %s', async (location) => {
    leads(location);
    expect(await mailFile(URL_OF, browser())).toMatchObject({ ok: false, error: { code: 'not_approved' } });
  });

  it('is none where Gmail asks to sign in, and the person is told the way by hand', async () => {
    expect(await mailFile(URL_OF, browser('OSID=nobody'))).toMatchObject({
      ok: false,
      error: { code: 'bad_input', message: expect.stringMatching(/A page came.*save the file in Gmail/s) },
    });
  });

  it('is asked of Gmail alone', async () => {
    for (const url of ['https://evil.example/mail/u/0/?view=att', 'http://mail.google.com/mail/u/0/', 'https://gmail.com/'])
      expect(await mailFile(url, browser())).toMatchObject({ ok: false, error: { code: 'not_approved' } });
    expect(standins.requests).toEqual([]);
  });
});
