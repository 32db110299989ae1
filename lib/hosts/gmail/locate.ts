import type { Place } from '../../domain/place';
import { decodeToken, threadId } from './token';

const PATH = /^\/mail(?:\/b\/([\w-]{1,80}))?(?:\/u\/(\d{1,3}))?(?:\/(popout)?)?$/;

/** Gmail's own list routes; the second group has one argument (label, query) before page and token. */
const ROUTES =
  /^(?:(?:inbox|all|imp|sent|starred|snoozed|drafts|trash|spam|scheduled|chats)|(label|category|search|advanced-search|section_query|circle|apps))$/;

export function isGmail({ protocol, hostname, pathname }: Pick<URL, 'protocol' | 'hostname' | 'pathname'>): boolean {
  return protocol === 'https:' && hostname === 'mail.google.com' && /^\/mail(\/|$)/.test(pathname);
}

/** Address grammar: `/mail/[b/<n>/]u/<n>/#<route>[/<arg>][/p<page>][/<token>][?compose=…]`, popped-out windows by `view=` and `th=`. */
export function locate(url: URL): Place | undefined {
  const path = PATH.exec(url.pathname);
  if (!isGmail(url) || !path) return undefined;
  const [, delegate, index = 0, popout] = path;
  const place = (page: Place['page'], id?: string): Place => ({
    host: 'gmail',
    space: `${delegate ? `b/${delegate}/` : ''}u/${index}`,
    page,
    refs: id ? [{ kind: 'gmail.thread', id, role: 'focus' }] : [],
  });

  const view = url.searchParams.get('view');
  // Print, source and attachment windows are no place for a panel.
  if (view && !/^(btop|cm)$/.test(view)) return undefined;
  if (view === 'cm') return place('compose');
  const popped = url.searchParams.get('th');
  if (url.hash.length < 2 && (view || popout || popped)) {
    const id = threadId(popped?.replace(/\|msg-f:\d+$/, ''));
    return id ? place('record', id) : place(popped && !popped.includes('msg-a:') ? 'other' : 'compose');
  }

  const [route, ...rest] = url.hash.slice(1).replace(/\?.*/s, '').split('/');
  if (!route) return place('list');
  const known = ROUTES.exec(route);
  if (!known) return place('other');
  const token = rest.slice(known[1] ? 1 : 0).pop() ?? '';
  const plain = decodeToken(token) ?? token;
  const id = threadId(plain);
  return id ? place('record', id) : place(plain.includes('+msg-') ? 'compose' : 'list');
}
