import type { MailData } from '../../gmail/routes';
import { h, instant, shortDate } from '../dom';

type Thread = MailData['threads'][number];

const sent = (data: MailData, thread: Thread) => thread.mails.some((mail) => mail.from.email === data.mailbox.email);

const byAge = (a: Thread, b: Thread) => (a.mails.at(-1)?.daysAgo ?? 0) - (b.mails.at(-1)?.daysAgo ?? 0);

function rowsOf(data: MailData, folder: string): Thread[] {
  if (folder === 'sent') return data.threads.filter((thread) => sent(data, thread));
  const [, words] = /^search\/(.+)/.exec(folder) ?? [];
  const wanted = decodeURIComponent(words ?? '').toLowerCase();
  if (words) return data.threads.filter((thread) => JSON.stringify(thread).toLowerCase().includes(wanted)).sort(byAge);
  if (folder === 'inbox' || folder === 'all') return data.threads.filter((thread) => thread.permId.startsWith('f:')).sort(byAge);
  return [];
}

function row(data: MailData, folder: string, thread: Thread): HTMLElement {
  const last = thread.mails.at(-1) ?? thread.mails[0];
  const other = [...thread.mails].reverse().find((mail) => mail.from.email !== data.mailbox.email) ?? last;
  const mine = other.from.email === data.mailbox.email;
  const count = thread.mails.length > 1 ? ` ${thread.mails.length}` : '';
  const open = () => {
    location.hash = `#${folder}/${thread.token}`;
  };
  return h(
    'tr',
    { class: `zA ${thread.unread ? 'zE' : 'yO'}`, role: 'row', tabindex: -1, onclick: open },
    h('td', { class: 'oZ-x3 xY' }, h('div', { class: 'oZ-jc T-Jo', role: 'checkbox', 'aria-checked': 'false' }, '☐')),
    h('td', { class: 'apU xY' }, h('span', { class: 'aXw T-KT', 'aria-label': 'Not starred' }, '☆')),
    h(
      'td',
      { class: 'yX xY' },
      h('div', { class: 'afn' }, `${other.from.name}, ${thread.subject}, ${last.paragraphs.join(' ')}`),
      h(
        'div',
        { class: 'yW' },
        h(
          'span',
          { class: thread.unread ? 'zF' : 'yP', email: other.from.email, name: mine ? 'me' : other.from.name },
          mine ? 'me' : other.from.name,
        ),
        count,
      ),
    ),
    h(
      'td',
      { class: 'xY a4W' },
      h(
        'div',
        { class: 'y6' },
        h(
          'span',
          { class: 'bog' },
          h(
            'span',
            {
              class: 'bqe',
              'data-thread-id': `#thread-${thread.permId}`,
              'data-legacy-thread-id': thread.legacyId,
              'data-legacy-last-message-id': thread.legacyId,
            },
            thread.subject,
          ),
        ),
        h('span', { class: 'y2' }, ` - ${last.paragraphs.join(' ')}`),
      ),
    ),
    h('td', { class: 'xW xY' }, h('span', { title: instant(last.daysAgo).toLocaleString('en-GB') }, shortDate(last.daysAgo))),
  );
}

/** One folder: a toolbar and a grid of threads. */
export function listView(data: MailData, folder: string): HTMLElement {
  const rows = rowsOf(data, folder);
  const empty = rows.length === 0 && h('div', { class: 'TB' }, 'No conversations here.');
  return h(
    'div',
    { class: 'nH', role: 'main', 'data-kind': 'list' },
    h('div', { class: 'toolbar', gh: 'tm' }, '☐ ▾   ⟳   ⋮', h('span', {}, `1–${rows.length} of ${rows.length}`)),
    h(
      'div',
      { class: 'AO', gh: 'tl' },
      h('table', { class: 'F cf zt', role: 'grid' }, h('tbody', {}, ...rows.map((thread) => row(data, folder, thread)))),
      empty,
    ),
  );
}
