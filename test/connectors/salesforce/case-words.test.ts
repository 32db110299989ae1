import { describe, expect, it } from 'vitest';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { HOST, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const org = () => standins.salesforce('acme');
const made = (more: object = {}) => String(org().insert('Case', { Subject: 'Export', ...more }).Id);
const mail = (ParentId: string, MessageDate: string, more: object) =>
  org().insert('EmailMessage', { ParentId, MessageDate, Incoming: true, ...more });
const quoteOf = async (id: string) => {
  const parts = await openOrg(standins).ticketParts(id);
  expect(parts).toMatchObject({ ok: true, value: { subject: 'Export' } });
  return parts.ok ? parts.value.quote : undefined;
};
const sentIn = { Description: 'Since Monday the export stops.', SuppliedName: 'Marta', SuppliedEmail: 'marta@halden.example' };

describe('the customer’s words on a case', () => {
  it('are those of the first mail that came in with a text, as it stands there', async () => {
    const id = made(sentIn);
    mail(id, '2026-11-20T12:00:00.000Z', { TextBody: 'A later one', FromName: 'Marta' });
    mail(id, '2026-11-20T08:00:00.000Z', { TextBody: 'It stops.\n\nEach day.', FromName: 'Marta Lindqvist' });
    mail(id, '2026-11-20T07:30:00.000Z', { TextBody: ' ', FromName: 'Markup alone' });
    mail(id, '2026-11-20T07:00:00.000Z', { TextBody: 'We answer', FromName: 'Robin', Incoming: false });
    mail(made(), '2026-11-20T06:00:00.000Z', { TextBody: 'Of another case', FromName: 'Ana' });
    expect(await quoteOf(id)).toEqual({
      text: 'It stops.\n\nEach day.',
      by: 'Marta Lindqvist',
      at: '2026-11-20T08:00:00.000Z',
      link: `https://${HOST}/${id}`,
    });
  });

  it('are else the description that somebody outside sent in', async () => {
    expect(await quoteOf(made(sentIn))).toMatchObject({ text: sentIn.Description, by: 'Marta' });
    expect(await quoteOf(made({ ...sentIn, SuppliedName: undefined }))).toMatchObject({ text: sentIn.Description });
  });

  it('are none where only a colleague wrote', async () => {
    const id = made({ Description: 'They called and were angry.' });
    mail(id, '2026-11-20T07:00:00.000Z', { TextBody: 'We answer', FromName: 'Robin', Incoming: false });
    expect(await quoteOf(id)).toBeUndefined();
  });

  it('are as many as the person may see: without mails the description', async () => {
    const id = made(sentIn);
    mail(id, '2026-11-20T08:00:00.000Z', { TextBody: 'It stops.' });
    org().settings.hidden = ['EmailMessage'];
    expect(await quoteOf(id)).toMatchObject({ text: sentIn.Description });
  });

  it('are not told as missing where the org did not answer', async () => {
    const id = made(sentIn);
    standins.faults.set({ host: HOST, path: /EmailMessage/, status: 500, body: '' });
    expect(await openOrg(standins).ticketParts(id)).toMatchObject({ ok: false });
  });
});
