import type { MailData } from '../../gmail/routes';
import type { Mailbox } from '../../world';
import { h } from '../dom';

type Thread = MailData['threads'][number];
let count = 0;

/** The body of a mail being written: plain contenteditable with Gmail's own marks, the signature already in it. */
const editor = (mailbox: Mailbox) =>
  h(
    'div',
    { class: 'aO7' },
    h(
      'div',
      { class: 'Ar Au' },
      h(
        'div',
        {
          class: 'Am Al editable LW-avf tS-tW',
          hidefocus: 'true',
          'aria-label': 'Message Body',
          g_editable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          contenteditable: 'true',
          spellcheck: 'false',
          tabindex: 1,
        },
        h('div', {}, h('br')),
        h('div', { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, `${mailbox.name} · Customer Success`),
      ),
    ),
  );

const recipient = (email: string, name: string) =>
  h('div', { role: 'option', 'data-hovercard-id': email, 'data-name': name, class: 'afV' }, name);
const addresses = (...chips: HTMLElement[]) =>
  h(
    'div',
    { name: 'to', class: 'aoD' },
    h('div', { role: 'listbox', class: 'afx' }, ...chips, h('input', { 'aria-label': 'To recipients', class: 'agP' })),
  );
const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value });
const send = (close: () => void) =>
  h(
    'div',
    { class: 'btC' },
    h('div', { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: 1, 'aria-label': 'Send (Ctrl-Enter)' }, 'Send'),
    h('span', {}, 'A   B   I   ≡   ☺'),
    h('span', { class: 'og', role: 'button', 'aria-label': 'Discard draft', onclick: close }, '✕'),
  );

/** Opens a new mail, docked at the bottom right. Several may be open beside each other. */
export function openCompose(docks: HTMLElement, mailbox: Mailbox): void {
  count += 1;
  const box = h('div', { class: 'nH nn' });
  const close = () => box.remove();
  const body = editor(mailbox);
  box.append(
    h(
      'div',
      { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
      h(
        'div',
        { class: 'Hp' },
        h('h2', { class: 'a3E' }, 'New Message'),
        h('span', { class: 'Ha', role: 'button', 'aria-label': 'Save & close', onclick: close }, '×'),
      ),
      h(
        'div',
        { class: 'M9' },
        addresses(),
        h('input', { name: 'subjectbox', placeholder: 'Subject', 'aria-label': 'Subject' }),
        hidden('draft', `#msg-a:r${count}`),
        body,
        send(close),
      ),
    ),
  );
  docks.append(box);
  body.querySelector<HTMLElement>('[g_editable]')?.focus();
}

/** Turns the foot of a thread into an answer box. The hidden inputs name thread and draft, as Gmail's do. */
export function openReply(foot: HTMLElement, mailbox: Mailbox, thread: Thread): void {
  const other = [...thread.mails].reverse().find((mail) => mail.from.email !== mailbox.email);
  const to = other?.replyTo ?? other?.from ?? thread.mails[0].to[0];
  count += 1;
  const box = h('div', { class: 'ip adB' });
  const close = () => box.remove();
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': String(count), 'aria-label': thread.subject },
    hidden('rt', `#thread-${thread.permId}`),
    hidden('lts', thread.legacyId),
    hidden('draft', `#msg-a:r${count}`),
    to ? addresses(recipient(to.email, to.name)) : null,
    editor(mailbox),
    send(close),
  );
  box.append(h('div', { class: 'M9' }, region));
  foot.replaceChildren(box);
  region.querySelector<HTMLElement>('[g_editable]')?.focus();
}
