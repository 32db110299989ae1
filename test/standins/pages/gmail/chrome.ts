import type { MailData } from '../../gmail/routes';
import { h, initials } from '../dom';

export function banner({ mailbox, others }: MailData): HTMLElement {
  const label = `Google Account: ${mailbox.name}  \n(${mailbox.email})`;
  return h(
    'header',
    { role: 'banner', class: 'nH' },
    h('span', { class: 'logo' }, h('b', {}, 'M'), 'Gmail'),
    h('input', { name: 'q', type: 'search', placeholder: 'Search mail', 'aria-label': 'Search mail' }),
    ...others.map((other) => h('a', { class: 'switch', href: `/mail/u/${other.index}/#inbox` }, other.email)),
    h(
      'a',
      { class: 'gb_B', role: 'button', href: 'https://accounts.google.com/SignOutOptions?hl=en', 'aria-label': label },
      initials(mailbox.name),
    ),
  );
}

export function navigation({ threads }: MailData): HTMLElement {
  const unread = threads.filter((thread) => thread.unread).length;
  const folders = [
    ['inbox', 'Inbox', String(unread || '')],
    ['starred', 'Starred', ''],
    ['sent', 'Sent', ''],
    ['drafts', 'Drafts', ''],
    ['label/Renewals', 'Renewals', ''],
  ];
  return h(
    'div',
    { role: 'navigation', class: 'nH oy8Mbf' },
    h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0 }, '✎  Compose'),
    ...folders.map(([hash, name, count]) =>
      h(
        'a',
        { class: 'n0', href: `#${hash}`, 'aria-label': count ? `${name} ${count} unread` : name },
        h('span', {}, name ?? ''),
        h('b', {}, count ?? ''),
      ),
    ),
  );
}

/** The companion column at the right edge, 56 px wide. */
export const rail = (): HTMLElement =>
  h(
    'div',
    { class: 'aUx' },
    h(
      'div',
      { class: 'WN9Ejb' },
      h('div', { class: 'brC-brG' }),
      h(
        'div',
        { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': 'Side panel' },
        h(
          'div',
          { role: 'tablist' },
          ...['▦', '✦', '✓'].map((sign, n) =>
            h('div', { class: 'bse-bvF-I', role: 'tab', 'aria-label': ['Calendar', 'Keep', 'Tasks'][n] }, sign),
          ),
        ),
      ),
    ),
  );
