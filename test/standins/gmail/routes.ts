import { type Call, html, htmlText, json, notFound, type Reply, redirect, STRICT_CSP } from '../server/reply';
import type { Settings } from '../server/settings';
import { shell } from '../server/shell';
import type { Mail, Mailbox, Thread, World } from '../world';
import { handedOut, sessionCookie } from './files';
import { threadToken } from './token';

const POLICY = { 'content-security-policy': `${STRICT_CSP}; require-trusted-types-for 'script'; trusted-types 'none'` };

/** Both mailboxes of one browser session: `/mail/u/<n>/`, and `/mail/` for the first. */
export function gmail(call: Call, world: World, settings: Settings): Reply {
  const { url } = call;
  const [, index, rest = ''] = /^\/mail\/(?:u\/(\d+)\/)?(.*)$/.exec(url.pathname) ?? [];
  if (!url.pathname.startsWith('/mail/')) return url.pathname === '/' ? redirect('/mail/u/0/') : notFound();
  const mailbox = world.mailboxes.find((one) => one.index === Number(index ?? 0));
  if (!mailbox) return redirect('/mail/u/0/');
  const asked = world.mailboxes.find(({ email }) => email === url.searchParams.get('authuser'));
  if (asked && asked !== mailbox) return redirect(`/mail/u/${asked.index}/${url.search}`);
  if (rest === 'standin.json') return json(mailData(world, mailbox, settings));
  if (rest !== '') return notFound();
  const view = url.searchParams.get('view');
  if (view === 'att') return handedOut(call, mailbox.index);
  if (view === 'pt') return html(printed(world, url.searchParams.get('th') ?? ''), POLICY);
  const body = { btop: ' class="aAU xE Su"', cm: ' class="xE xp"' }[view ?? ''] ?? '';
  return html(shell({ title: 'Gmail', app: 'gmail', body }), { ...POLICY, 'set-cookie': sessionCookie });
}

/** The page gets names and types alone. */
const withoutBytes = ({ files, ...mail }: Mail): Mail => ({
  ...mail,
  ...(files && { files: files.map(({ name, type }) => ({ name, type })) }),
});

const mailData = (world: World, mailbox: Mailbox, { gmailDelayMs, renamed }: Settings) => ({
  renamed,
  mailbox,
  others: world.mailboxes.filter((one) => one !== mailbox),
  delayMs: gmailDelayMs,
  threads: world.threads
    .filter((thread) => thread.mailbox === mailbox.index)
    .map((thread) => ({ ...thread, mails: thread.mails.map(withoutBytes) as Thread['mails'], token: threadToken(thread.permId) })),
});

export type MailData = ReturnType<typeof mailData>;

/** The print view: an address beside the mailbox where no panel belongs. */
function printed(world: World, id: string): string {
  const thread: Thread | undefined = world.threads.find((one) => id === one.legacyId || id.endsWith(one.permId));
  const mails = thread?.mails.map(
    ({ from, paragraphs }) => `<hr><b>${htmlText(from.name)}</b><p>${paragraphs.map(htmlText).join('</p><p>')}</p>`,
  );
  return `<!doctype html><html lang="en"><title>Gmail - ${htmlText(thread?.subject ?? '')}</title><body><h1>${htmlText(thread?.subject ?? 'Not found')}</h1>${mails?.join('') ?? ''}</body></html>`;
}
