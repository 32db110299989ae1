import { describe, expect, it } from 'vitest';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { HOST, openOrg } from './org';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const org = () => standins.salesforce('acme');
const base64 = (text: string) => Buffer.from(text).toString('base64');
/** A case of the org, and another one. */
const cases = () =>
  org()
    .rows('Case')
    .map(({ Id }) => String(Id));
const publish = (on: string, Title: string, PathOnClient: string, text: string) =>
  org().insert('ContentVersion', { Title, PathOnClient, VersionData: base64(text), FirstPublishLocationId: on });

describe('files of a case', () => {
  it('are those on it and on its mails, each once, with the name that people know', async () => {
    const [one = '', other = ''] = cases();
    const onCase = publish(one, 'console', 'console.log', 'on the case');
    const mail = org().insert('EmailMessage', { ParentId: one, Subject: 'Screen', Incoming: true });
    const onMail = publish(String(mail.Id), 'screen.png', 'screen.png', 'on its mail');
    org().insert('ContentDocumentLink', { LinkedEntityId: one, ContentDocumentId: String(onMail.ContentDocumentId) });
    publish(other, 'other', 'other.log', 'of another case');
    const parts = await openOrg(standins).ticketParts(one);
    expect(parts).toMatchObject({ ok: true, value: { subject: expect.any(String) } });
    expect(parts.ok && parts.value.files.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { id: onCase.Id, name: 'console.log', size: 11, link: `https://${HOST}/${onCase.ContentDocumentId}`, comes: true },
      { id: onMail.Id, name: 'screen.png', size: 11, link: `https://${HOST}/${onMail.ContentDocumentId}`, comes: true },
    ]);
    // Nobody is to be asked for another host.
    expect(parts.ok && parts.value.filesAt).toBeUndefined();
  });

  it('come as they are, from the org alone and with its own sign-in', async () => {
    const [one = ''] = cases();
    const { Id } = publish(one, 'console', 'console.log', '10:02 ERROR');
    standins.requests.length = 0;
    const file = await openOrg(standins).ticketFile(one, String(Id));
    expect(file.ok && Buffer.from(file.value.bytes).toString()).toBe('10:02 ERROR');
    expect([...new Set(standins.requests.map(({ host }) => host))]).toEqual([HOST]);
    expect(standins.requests.at(-1)?.path).toMatch(/\/sobjects\/ContentVersion\/068\w{15}\/VersionData$/);
  });

  it('of an older org are those that hang on the case or on its mails, and come as they are', async () => {
    const [one = '', other = ''] = cases();
    const mail = org().insert('EmailMessage', { ParentId: one, Subject: 'Screen', Incoming: true });
    const attach = (on: string, Name: string, text: string) => org().insert('Attachment', { ParentId: on, Name, Body: base64(text) });
    const onCase = attach(one, 'old.log', '09:00 WARN');
    const onMail = attach(String(mail.Id), 'old.png', 'x');
    const elsewhere = attach(other, 'other.log', 'of another case');
    const parts = await openOrg(standins).ticketParts(one);
    const old = parts.ok ? parts.value.files.filter(({ id }) => id.startsWith('00P')) : [];
    expect(old.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { id: onCase.Id, name: 'old.log', size: 10, link: `https://${HOST}/${onCase.Id}`, comes: true },
      { id: onMail.Id, name: 'old.png', size: 1, link: `https://${HOST}/${onMail.Id}`, comes: true },
    ]);
    const file = await openOrg(standins).ticketFile(one, String(onCase.Id));
    expect(file.ok && Buffer.from(file.value.bytes).toString()).toBe('09:00 WARN');
    expect(standins.requests.at(-1)?.path).toMatch(/\/sobjects\/Attachment\/00P\w{15}\/Body$/);
    expect(await openOrg(standins).ticketFile(one, String(elsewhere.Id))).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('are none of another record’s, whatever number is asked for', async () => {
    const [one = '', other = ''] = cases();
    const { Id } = publish(other, 'other', 'other.log', 'of another case');
    standins.requests.length = 0;
    for (const id of [String(Id), '1', "x' OR Id != '", '../Account'])
      expect(await openOrg(standins).ticketFile(one, id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(standins.requests.filter(({ path }) => path.includes('VersionData'))).toEqual([]);
  });

  it.each(['EmailMessage', 'ContentDocumentLink', 'Attachment'])('are as many as the person may see: without %s too', async (hidden) => {
    const [one = ''] = cases();
    publish(one, 'console', 'console.log', 'on the case');
    org().settings.hidden = [hidden];
    const parts = await openOrg(standins).ticketParts(one);
    expect(parts.ok && parts.value.files.map(({ name }) => name)).toEqual(hidden === 'ContentDocumentLink' ? [] : ['console.log']);
  });

  it('are not read on where they lead elsewhere, or where a page comes instead', async () => {
    const [one = ''] = cases();
    const { Id } = publish(one, 'console', 'console.log', 'on the case');
    const path = /VersionData/;
    standins.faults.set({ path, status: 302, body: '', headers: { location: 'https://evil.example/x' }, times: 1 });
    expect(await openOrg(standins).ticketFile(one, String(Id))).toMatchObject({ ok: false });
    expect(standins.requests.map(({ host }) => host)).not.toContain('evil.example');
    standins.faults.set({ path, status: 200, body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' }, times: 1 });
    expect(await openOrg(standins).ticketFile(one, String(Id))).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });

  it('are asked of no case that is none', async () => {
    expect(await openOrg(standins).ticketParts('x')).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });
});
