import type { MailData } from '../../gmail/routes';
import type { Mail, Mailbox } from '../../world';
import { h } from '../dom';
import { recipientField } from './recipients';
import { snackbar } from './snackbar';

type Thread = MailData['threads'][number];
let count = 0;
/** Two windows never name the same draft or thread. */
const ownNumber = Date.now();

const signature = (mailbox: Mailbox) =>
  h('div', { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, `${mailbox.name} · Customer Success`);

const quote = (mail: Mail) =>
  h(
    'div',
    { class: 'gmail_quote' },
    h('div', { class: 'gmail_attr' }, `${mail.from.name} wrote:`),
    h('blockquote', { class: 'gmail_quote' }, ...mail.paragraphs.map((text) => h('div', {}, text))),
  );

/** The body of a mail being written: plain contenteditable with Gmail's own marks, the signature already in it. */
const editor = (mailbox: Mailbox, answered?: Mail) =>
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
        signature(mailbox),
        answered && quote(answered),
      ),
    ),
  );

const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value });

/** Saves like Gmail: a moment after the browser itself says that something was typed, never after a script says so. */
function saving(box: HTMLElement): HTMLElement {
  const saved = h('span', { class: 'oG aOy' });
  let timer = 0;
  box.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      saved.textContent = 'Draft saved';
      saved.dataset.text = box.querySelector<HTMLElement>('[g_editable]')?.innerText ?? '';
    }, 200);
  });
  return saved;
}

const foot = (send: () => void, close: () => void) =>
  h(
    'div',
    { class: 'btC' },
    h(
      'div',
      { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: 1, 'aria-label': 'Send (Ctrl-Enter)', onclick: send },
      'Send',
    ),
    h('span', {}, 'A   B   I   ≡   ☺'),
    h('span', { class: 'og', role: 'button', 'aria-label': 'Discard draft', onclick: close }, '✕'),
  );

interface Draft {
  to?: string;
  subject?: string;
}

/** The parts of a new mail, whatever window it stands in. */
function newMail(mailbox: Mailbox, { to = '', subject = '' }: Draft, send: () => void, close: () => void): HTMLElement {
  count += 1;
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': String(count), 'aria-label': 'New Message' },
    recipientField(
      to
        .split(',')
        .filter(Boolean)
        .map((email) => ({ email, name: email })),
    ),
    h('input', { name: 'subjectbox', placeholder: 'Subject', 'aria-label': 'Subject', value: subject }),
    hidden('draft', `#msg-a:r${ownNumber}${count}`),
    hidden('rt', `#thread-a:r-${ownNumber}${count}`),
    editor(mailbox),
    foot(send, close),
  );
  region.append(saving(region));
  return region;
}

/** Opens a new mail, docked at the bottom right. Several may be open beside each other. */
export function openCompose(docks: HTMLElement, mailbox: Mailbox): void {
  const box = h('div', { class: 'nH nn' });
  const close = () => box.remove();
  const send = () => {
    close();
    snackbar(() => docks.append(box));
  };
  const head = h(
    'div',
    { class: 'Hp' },
    h('h2', { class: 'a3E' }, 'New Message'),
    h('span', { class: 'Ha', role: 'button', 'aria-label': 'Save & close', onclick: close }, '×'),
  );
  box.append(
    h(
      'div',
      { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
      head,
      h('div', { class: 'M9' }, newMail(mailbox, {}, send, close)),
    ),
  );
  docks.append(box);
  box.querySelector<HTMLElement>('[g_editable]')?.focus();
}

/** A new mail as a page of its own: what `view=cm` opens, with what the address says already in it. */
export function composePage(mailbox: Mailbox, draft: Draft): void {
  document.title = `Compose Mail - ${mailbox.email} - Gmail`;
  const box = h('div', { class: 'nH Hd', role: 'dialog', 'aria-label': 'Compose Mail' });
  const send = () => {
    box.remove();
    snackbar(() => document.body.append(box));
  };
  box.append(
    h(
      'div',
      { class: 'M9' },
      newMail(mailbox, draft, send, () => box.remove()),
    ),
  );
  document.body.append(box);
  box.querySelector<HTMLElement>('[g_editable]')?.focus();
}

interface Reply {
  foot: HTMLElement;
  docks: HTMLElement;
  mailbox: Mailbox;
  thread: Thread;
  /** What was written became a mail of the thread. */
  sent(paragraphs: string[]): void;
}

/** Turns the foot of a thread into an answer box. The hidden inputs name thread and draft, as Gmail's do. */
export function openReply({ foot: place, docks, mailbox, thread, sent }: Reply): void {
  const answered = [...thread.mails].reverse().find((mail) => mail.from.email !== mailbox.email) ?? thread.mails[0];
  const to = answered.from.email === mailbox.email ? answered.to[0] : (answered.replyTo ?? answered.from);
  count += 1;
  const box = h('div', { class: 'ip adB' });
  const close = () => box.remove();
  const send = () => {
    const text = region.querySelector<HTMLElement>('[g_editable]')?.innerText ?? '';
    const parent = box.parentElement ?? place;
    box.remove();
    setTimeout(() => sent(text.split('\n').filter(Boolean)), 150);
    snackbar(() => parent.append(box));
  };
  const popOut = () => {
    region.querySelector('.pop')?.remove();
    box.replaceChildren(h('div', { class: 'nH Hd', role: 'dialog', 'aria-label': thread.subject }, h('div', { class: 'M9' }, region)));
    docks.append(box);
    region.querySelector<HTMLElement>('[g_editable]')?.focus();
  };
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': String(count), 'aria-label': thread.subject },
    hidden('rt', `#thread-${thread.permId}`),
    hidden('lts', thread.legacyId),
    hidden('draft', `#msg-a:r${ownNumber}${count}`),
    recipientField(to ? [to] : []),
    h('span', { class: 'pop', role: 'button', 'aria-label': 'Pop out reply', onclick: popOut }, '⇱'),
    editor(mailbox, answered),
    foot(send, close),
  );
  region.append(saving(region));
  box.append(h('div', { class: 'M9' }, region));
  place.replaceChildren(box);
  region.querySelector<HTMLElement>('[g_editable]')?.focus();
}
