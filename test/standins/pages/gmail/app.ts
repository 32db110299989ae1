import type { MailData } from '../../gmail/routes';
import { h, load, rename } from '../dom';
import { watchKeys } from '../hotkeys';
import { banner, navigation, rail } from './chrome';
import { composePage, openCompose } from './compose';
import { listView } from './list';
import { threadView } from './thread';

type Thread = MailData['threads'][number];

/** What the page keeps of itself; only the place and form of its build are known. */
Object.assign(window, { GLOBALS: [null, null, 1, '', 'gmail_fe_260115.06_p2', 'en'] });

const stage = h('div', { class: 'aeF' });
const docks = h('div', { class: 'dw' }, h('div', { class: 'jAmAWb' }));
let generation = 0;

/** `#inbox/<token>?compose=new`, `#search/<words>/p2` → folder, token and whether a new mail is asked for. */
function route(): { folder: string; token?: string; compose: boolean } {
  const [path = '', query = ''] = location.hash.slice(1).split('?');
  const parts = path.split('/');
  const last = parts.at(-1) ?? '';
  const token = parts.length > 1 && /^[A-Za-z0-9]{16,}$/.test(last) ? last : undefined;
  const list = (token ? parts.slice(0, -1) : parts).join('/').replace(/\/p\d+$/, '');
  return { folder: list || 'inbox', token, compose: new URLSearchParams(query).get('compose') === 'new' };
}

/** Shows one main and hides the others; of hidden threads only the newest stays, as a stale copy. */
function reveal(view: HTMLElement): void {
  if (!view.isConnected) stage.append(view);
  const mains = [...stage.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  for (const one of mains) one.style.display = one === view ? '' : 'none';
  const stale = mains.filter((one) => one !== view && one.dataset.kind === 'thread');
  for (const one of stale.slice(0, -1)) one.remove();
}

function drawList(data: MailData, folder: string): void {
  stage.querySelector('[data-kind="list"]')?.remove();
  const list = listView(data, folder);
  stage.prepend(list);
  const unread = data.threads.filter((thread) => thread.unread).length;
  const name = folder[0]?.toUpperCase() + folder.slice(1);
  document.title = `${name}${folder === 'inbox' && unread ? ` (${unread})` : ''} - ${data.mailbox.email} - Gmail`;
  reveal(list);
}

function drawThread(data: MailData, thread: Thread): void {
  thread.unread = false;
  document.title = `${thread.subject} - ${data.mailbox.email} - Gmail`;
  reveal(threadView(data.mailbox, thread, docks));
}

/** The address changes first; the view follows after a while, the old one standing until then. */
function show(data: MailData): void {
  generation += 1;
  const mine = generation;
  const { folder, token, compose } = route();
  const thread = data.threads.find((one) => one.token === token || one.legacyId === token);
  setTimeout(() => {
    if (mine !== generation) return;
    if (!thread || !stage.querySelector('[data-kind="list"]')) drawList(data, folder);
    if (thread) drawThread(data, thread);
    if (compose) openCompose(docks, data.mailbox);
  }, data.delayMs);
}

/**
 * One part of the layout is as wide as the window says, not as wide as its parent: pushing the page aside leaves it under a
 * panel until a `resize` is seen, when it measures the body.
 */
function followWidth(): void {
  stage.style.width = `${innerWidth - 256 - 56}px`;
  addEventListener('resize', () => {
    stage.style.width = `${document.body.clientWidth - 256 - 56}px`;
  });
}

function keys(data: MailData): Record<string, () => void> {
  const leave = (action: string) => () => {
    document.body.dataset.lastAction = action;
    location.hash = '#inbox';
  };
  return {
    c: () => openCompose(docks, data.mailbox),
    e: leave('archived'),
    '#': leave('deleted'),
    u: leave('back'),
  };
}

function start(data: MailData): void {
  rename(data.renamed);
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.T-I-KE')) openCompose(docks, data.mailbox);
  });
  watchKeys(keys(data));
  if (document.body.classList.contains('xp')) {
    const asked = new URLSearchParams(location.search);
    // Gmail has its window up long before the composer in it.
    setTimeout(() => composePage(data.mailbox, { to: asked.get('to') ?? '', subject: asked.get('su') ?? '' }), data.delayMs);
    return;
  }
  if (document.body.classList.contains('aAU')) {
    popout(data);
    return;
  }
  followWidth();
  document.body.append(h('div', { class: 'nH app' }, banner(data), h('div', { class: 'nH bkL' }, navigation(data), stage, rail())), docks);
  addEventListener('hashchange', () => show(data));
  show(data);
}

/** A thread in a window of its own: named by `th`, without a hash and without lists. */
function popout(data: MailData): void {
  const id = (new URLSearchParams(location.search).get('th') ?? '').replace(/^#thread-/, '');
  const thread = data.threads.find((one) => one.legacyId === id || one.permId === id);
  document.body.append(stage, docks);
  if (thread) drawThread(data, thread);
}

load<MailData>(`${location.pathname.replace(/[^/]*$/, '')}standin.json`).then(start);
