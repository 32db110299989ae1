import { h } from '../dom';

/**
 * The "New Task" dialog with a focus trap: while it is open, focus that lands anywhere else in the page is pulled back
 * in the same task, as host dialogs do. An overlay that focuses itself without being asked loses here.
 */
export function openTask(about: string): void {
  if (document.querySelector('.slds-modal')) return;
  const subject = h('input', { name: 'Subject', 'aria-label': 'Subject' });
  const stop = new AbortController();
  const close = () => {
    stop.abort();
    dialog.remove();
  };
  const button = (label: string, kind: string) => h('button', { type: 'button', class: `slds-button ${kind}`, onclick: close }, label);
  const dialog = h(
    'div',
    { class: 'slds-backdrop' },
    h(
      'section',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'task-title', class: 'slds-modal slds-fade-in-open' },
      h('h2', { id: 'task-title' }, 'New Task'),
      h('label', {}, 'Subject', subject),
      h('label', {}, 'Due Date', h('input', { name: 'ActivityDate', type: 'date' })),
      h('label', {}, 'Related To', h('input', { name: 'WhatId', value: about })),
      h('label', {}, 'Comments', h('textarea', { name: 'Description', rows: 3 })),
      h('footer', {}, button('Cancel', 'neutral'), button('Save', 'brand')),
    ),
  );
  document.body.append(dialog);
  subject.focus();
  const pullBack = (event: FocusEvent) => {
    if (event.target instanceof Node && !dialog.contains(event.target)) subject.focus();
  };
  document.addEventListener('focusin', pullBack, { signal: stop.signal });
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal: stop.signal });
}
