import { type Call, html, notFound, type Reply, redirect } from '../server/reply';
import type { World } from '../world';
import { messageId } from './message-id';

/** The host that Gmail hands files out by (InboxSDK, 2026-07; addresses of it in public pages from 2013 to 2025). */
export const CONTENT = 'mail-attachment.googleusercontent.com';
/** The browser's own session; the real one has many cookies. */
const SESSION = 'OSID';
export const sessionCookie = `${SESSION}=robin; Path=/; Secure; HttpOnly; SameSite=Lax`;

const SIGN_IN = '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in to continue to Gmail</h1>';

/** Where a card says that a file is: whoever is signed in is led on, to an address that is good for a while for whoever holds it. */
export function handedOut({ url, cookies }: Call, index: number): Reply {
  if (cookies[SESSION] !== 'robin') return html(SIGN_IN);
  const [th, attid] = [url.searchParams.get('th') ?? '', url.searchParams.get('attid') ?? ''];
  return redirect(`https://${CONTENT}/attachment/u/${index}/?ui=2&th=${th}&attid=${attid}&view=att&disp=safe&saddbat=ANGjdJ-${th}`);
}

/** The file itself; pages of other sites are let read nothing here. */
export function content({ url }: Call, { threads }: World): Reply {
  const [th, attid] = [url.searchParams.get('th') ?? '', url.searchParams.get('attid') ?? ''];
  if (url.searchParams.get('saddbat') !== `ANGjdJ-${th}`) return notFound();
  for (const { legacyId, mails } of threads)
    for (const [n, mail] of mails.entries()) {
      const file = mail.files?.[Number(attid.split('.').at(-1)) - 1];
      if (file?.bytes && messageId(mail, BigInt(`0x${legacyId}`), n) === th)
        return { status: 200, headers: { 'content-type': file.type, 'cache-control': 'no-store' }, body: file.bytes };
    }
  return notFound();
}
