import { describe, expect, it } from 'vitest';
import { salesforce } from '../../../lib/connectors/salesforce';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';
import { at, bearer, HOST, MAPPING, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const org = () => standins.salesforce('acme');
const SINCE = at('2026-11-20T10:00:00.000Z');
const mail = (more: Record<string, string | boolean> = {}, by?: string) =>
  org().insert(
    'EmailMessage',
    {
      Subject: 'Next year',
      FromAddress: 'robin@sidecar-software.example',
      ToAddress: 'Ana.Lindqvist@halden-optics.example; Bo <bo@halden-optics.example>',
      MessageDate: '2026-11-20T10:05:00.000+0000',
      Incoming: false,
      Status: '3',
      TextBody: 'Words for Ana alone.',
      ...more,
    },
    by,
  );

describe('mails that were sent from Salesforce', () => {
  it('are told with time, subject and addresses, the earliest first, and no word of their text is asked for', async () => {
    mail({ MessageDate: '2026-11-21T08:00:00.000+0000', Subject: 'Later', ToAddress: 'bo@halden-optics.example' });
    mail();
    const asked: string[] = [];
    const listening: typeof fetch = (input, init) => {
      asked.push(decodeURIComponent(String(input instanceof Request ? input.url : input)));
      return standinFetch(standins.port)(input, init);
    };
    const io = { auth: bearer(org().token()), fetch: listening };
    expect(await salesforce.open({ host: HOST, signIn: 'oauth', mapping: MAPPING }, io).mailsSent(SINCE)).toEqual({
      ok: true,
      value: [
        { at: '2026-11-20T10:05:00.000Z', subject: 'Next year', to: ['ana.lindqvist@halden-optics.example', 'bo@halden-optics.example'] },
        { at: '2026-11-21T08:00:00.000Z', subject: 'Later', to: ['bo@halden-optics.example'] },
      ],
    });
    expect(asked.filter((url) => url.includes('EmailMessage'))).toHaveLength(1);
    expect(asked.join()).not.toContain('Body');
  });

  it.each<[string, Record<string, string | boolean>, string?]>([
    ['a mail of theirs', { Incoming: true }],
    ['a draft', { Status: '5' }],
    ['an earlier one', { MessageDate: '2026-11-20T09:00:00.000+0000' }],
    ['a colleague’s', {}, '005Hs000000ZZZZIAA'],
  ])('are not %s', async (_, more, by) => {
    mail(more, by);
    expect(await openOrg(standins).mailsSent(SINCE)).toEqual({ ok: true, value: [] });
  });

  it.each([['EmailMessage'], ['EmailMessage.ToAddress']])('are none where the org shows no %s', async (hidden) => {
    mail();
    org().settings.hidden = [hidden];
    expect(await openOrg(standins).mailsSent(SINCE)).toEqual({ ok: true, value: [] });
  });

  it('are unknown where Salesforce does not answer', async () => {
    standins.faults.set({ host: 'acme.my.salesforce.com', path: /EmailMessage/, status: 503 });
    const answer = await openOrg(standins).mailsSent(SINCE);
    standins.faults.clear();
    expect(answer.ok).toBe(false);
  });
});
