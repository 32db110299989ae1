import { h } from '../dom';

/** A line of people: what is typed becomes a pill when the line is left. */
function people(label: string): HTMLElement {
  const input = h('input', { type: 'text', role: 'combobox', 'aria-label': label }) as HTMLInputElement;
  const line = h('li', {}, input);
  input.addEventListener('blur', () => {
    for (const address of input.value.split(/[,;\s]+/).filter((part) => part.includes('@')))
      line.before(h('li', { class: 'pill' }, address));
    input.value = '';
  });
  return h('ul', { class: 'pills' }, line);
}

/** The e-mail composer of a record: its body is a page in a frame in a frame, the fields around it are not. */
export function emailComposer(): HTMLElement {
  const send = () => {
    card.remove();
    const done = h(
      'div',
      { class: 'forceToastMessage', role: 'alert' },
      h('span', { class: 'toastMessage forceActionsText' }, 'Email sent.'),
    );
    setTimeout(() => document.body.append(done), 100);
    setTimeout(() => done.remove(), 5_000);
  };
  const card = h(
    'article',
    { class: 'slds-card forceActionsContainer' },
    h('h2', {}, 'Email'),
    people('To'),
    people('Cc'),
    h('label', {}, 'Subject', h('input', { type: 'text', class: 'standardField input', maxlength: 3000 })),
    h('iframe', { title: 'CK Editor Container', class: 'ckContainer', src: '/standin/ckeditor-container' }),
    h('button', { type: 'button', class: 'slds-button brand send', onclick: send }, 'Send'),
  );
  return card;
}

/** What colleagues write under a case: a post, in an editor, and a comment, in a plain box. */
export const publisher = (): HTMLElement =>
  h(
    'article',
    { class: 'slds-card forceChatterPublisher' },
    h('h2', {}, 'Post'),
    h(
      'div',
      { class: 'ql-container' },
      h('div', { class: 'ql-editor', contenteditable: 'true', role: 'textbox', 'aria-label': 'Post' }, h('p', {}, h('br'))),
    ),
    h('label', {}, 'Case Comment', h('textarea', { class: 'slds-textarea', rows: 4, 'aria-label': 'Case Comment' })),
  );
