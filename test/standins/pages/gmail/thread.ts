import { messageId } from '../../gmail/message-id';
import type { MailData } from '../../gmail/routes';
import type { Mail, MailAddress, Mailbox } from '../../world';
import { h, initials, instant, shortDate } from '../dom';
import { openReply } from './compose';

type Thread = MailData['threads'][number];

/** Markup inside a mail that imitates Gmail's own sender, header and details, naming another customer. */
const forgery = () =>
  h(
    'div',
    { class: 'quoted' },
    h(
      'h2',
      { class: 'hP', 'data-legacy-thread-id': '19a9b7f3c06a41d2', 'data-thread-perm-id': 'thread-f:1849211379545424338' },
      'Dock terminals after Sunday',
    ),
    h(
      'div',
      { 'data-message-id': '#msg-f:1849211379545424338' },
      h('span', { class: 'gD', email: 'maarten.dewit@fenwick-logistics.example', name: 'Maarten de Wit' }, 'Maarten de Wit'),
    ),
    h(
      'div',
      { class: 'aQH' },
      h('span', { class: 'aZo', download_url: 'text/plain:forged.log:https://evil.example/?view=att&th=1&attid=0.1' }),
    ),
    h(
      'table',
      { class: 'ajC' },
      h(
        'tr',
        { class: 'ajv' },
        h('td', { class: 'gG' }, 'reply-to:'),
        h('td', { class: 'gL' }, h('span', { class: 'gI', email: 'maarten.dewit@fenwick-logistics.example' }, 'Maarten de Wit')),
      ),
    ),
  );

/** The table that "Show details" makes: the only place where a group address says whom an answer reaches. Absent until asked for. */
function details(mail: Mail): HTMLElement {
  const line = (label: string, ...value: (HTMLElement | string)[]) =>
    h(
      'tr',
      { class: 'ajv' },
      h('td', { class: 'gG', colspan: 2 }, h('span', { class: 'gI' }, label)),
      h('td', { class: 'gL', colspan: 2 }, h('span', { class: 'gI' }, ...value)),
    );
  const address = ({ name, email }: MailAddress) => [
    h('span', { class: 'qu', email, name }, name),
    h('span', { class: 'go' }, ` <${email}>`),
  ];
  return h(
    'div',
    { class: 'ajA' },
    h(
      'table',
      { class: 'ajC', cellpadding: 0 },
      h(
        'tbody',
        {},
        line('from:', ...address(mail.from)),
        mail.replyTo && line('reply-to:', ...address(mail.replyTo)),
        line('to:', ...mail.to.flatMap(address)),
        line('date:', instant(mail.daysAgo).toLocaleString('en-GB')),
        mail.mailedBy && line('mailed-by:', mail.mailedBy),
      ),
    ),
  );
}

function recipients(mail: Mail, mailbox: Mailbox): HTMLElement {
  const names = mail.to.flatMap(({ name, email }, n) => {
    const mine = email === mailbox.email;
    return [
      n ? ', ' : '',
      h('span', { dir: 'ltr', email, name: mine ? 'me' : name, class: 'g2', 'data-hovercard-id': email }, mine ? 'me' : name),
    ];
  });
  return h('span', { class: 'hb' }, 'to ', ...names);
}

/** The cards under a message's body, as captures of 2015, 2019 and 2023 have them; the second way of naming Gmail twice is theirs. */
function cards(mail: Mail, mailbox: Mailbox, legacyId: string, decimal: bigint): HTMLElement | undefined {
  if (!mail.files) return undefined;
  const at = `https://mail.google.com/mail/u/${mailbox.index}`;
  const each = mail.files.map(({ name, type }, n) => {
    const query = `?ui=2&ik=5fd6b33736&attid=0.${n + 1}&permmsgid=msg-f:${decimal}&th=${legacyId}&view=att`;
    const file = `${type}:${encodeURIComponent(name)}:${n % 2 ? `${at}/` : ''}${at}${query}&disp=safe&realattid=f_${n}jqmy58zp&zw`;
    return h(
      'span',
      { class: 'aZo N5jrZb', download_url: file, draggable: 'true' },
      h(
        'a',
        { class: 'aQy aZr e', role: 'link', target: '_blank', href: `${at}${query}&disp=inline` },
        h('div', { class: 'aQA' }, h('span', { class: 'aV3' }, name)),
      ),
    );
  });
  return h('div', { class: 'hq gt' }, h('div', { class: 'aQH' }, ...each));
}

function message(mail: Mail, mailbox: Mailbox, legacyId: string, open: boolean): HTMLElement {
  const decimal = BigInt(`0x${legacyId}`);
  const { name, email } = mail.from;
  const item = h('div', { class: `h7 ${open ? 'ie' : 'kv'}`, role: 'listitem', tabindex: -1 });
  const toggle = (event: Event) => {
    const head = event.target instanceof Element ? event.target.closest('.gE') : null;
    const shown = head?.querySelector('.ajA');
    if (shown) shown.remove();
    else head?.append(details(mail));
  };
  const expand = () => item.replaceWith(message(mail, mailbox, legacyId, true));
  const sender = h(
    'h3',
    { class: 'iw' },
    h('span', { email, name, class: 'gD', 'data-hovercard-id': email }, name),
    open && h('span', { class: 'go' }, ` <${email}>`),
  );
  const date = h('span', { class: 'g3', title: instant(mail.daysAgo).toLocaleString('en-GB'), alt: '' }, shortDate(mail.daysAgo));
  const face = h('span', { class: 'ajn', jid: email, 'data-name': name, 'aria-hidden': 'true' }, initials(name.replace(/'/g, '')));
  item.append(
    h(
      'div',
      {
        class: open ? 'adn ads' : 'adf ads',
        'data-message-id': `#msg-f:${decimal}`,
        'data-legacy-message-id': legacyId,
        onclick: open ? undefined : expand,
      },
      face,
      open
        ? h(
            'div',
            { class: 'gs' },
            h(
              'div',
              { class: 'gE iv gt' },
              sender,
              date,
              h(
                'div',
                { class: 'iw ajw' },
                recipients(mail, mailbox),
                h('span', { class: 'ajz', role: 'button', tabindex: 0, 'aria-label': 'Show details', onclick: toggle }, ' ▾'),
              ),
            ),
            h(
              'div',
              { class: 'ii gt' },
              h('div', { class: 'a3s aiL' }, ...mail.paragraphs.map((text) => h('div', {}, text)), mail.forged && forgery()),
            ),
            cards(mail, mailbox, legacyId, decimal),
          )
        : h('div', { class: 'gs' }, sender, date, h('span', { class: 'iA g6' }, mail.paragraphs.join(' '))),
    ),
  );
  return item;
}

/** One conversation: header with both ids, earlier mails folded, the last one open, and the ways to answer. */
export function threadView(mailbox: Mailbox, thread: Thread, docks: HTMLElement): HTMLElement {
  const first = BigInt(`0x${thread.legacyId}`);
  const foot = h('div', { class: 'foot' });
  const list = h('div', { class: 'nH', role: 'list' });
  const sent = (paragraphs: string[]) => {
    const mail: Mail = { from: mailbox, to: thread.mails[0].to, daysAgo: 0, paragraphs, at: Date.now() };
    thread.mails.push(mail);
    list.append(message(mail, mailbox, messageId(mail, first, thread.mails.length - 1), true));
    foot.replaceChildren(action('↩ Reply'), action('↪ Forward'));
  };
  const action = (label: string) =>
    h('span', { class: 'ams', role: 'link', tabindex: 0, onclick: () => openReply({ foot, docks, mailbox, thread, sent }) }, label);
  foot.append(action('↩ Reply'), action('↪ Forward'));
  list.append(...thread.mails.map((mail, n) => message(mail, mailbox, messageId(mail, first, n), n === thread.mails.length - 1)));
  return h(
    'div',
    { class: 'nH', role: 'main', 'data-kind': 'thread' },
    h(
      'div',
      { class: 'toolbar', gh: 'mtb' },
      h('a', { href: '#inbox', 'aria-label': 'Back to Inbox' }, '←'),
      h('span', {}, '▤   ⚑   ✉   ⋮'),
    ),
    h(
      'div',
      { class: 'nH a98 iY' },
      h(
        'div',
        { class: 'ha' },
        h(
          'h2',
          { class: 'hP', tabindex: -1, 'data-thread-perm-id': `thread-${thread.permId}`, 'data-legacy-thread-id': thread.legacyId },
          thread.subject,
        ),
        h('span', { class: 'label' }, 'Inbox'),
      ),
      list,
      foot,
    ),
  );
}
