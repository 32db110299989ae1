import { h } from '../dom';

/** The e-mail composer of a record: its body is a page in a frame in a frame, the fields around it are not. */
export const emailComposer = (): HTMLElement =>
  h(
    'article',
    { class: 'slds-card forceActionsContainer' },
    h('h2', {}, 'Email'),
    h('label', {}, 'To', h('input', { type: 'text', role: 'combobox' })),
    h('label', {}, 'Subject', h('input', { type: 'text', class: 'standardField uiInputText' })),
    h('iframe', { title: 'CK Editor Container', class: 'ckContainer', src: '/standin/ckeditor-container' }),
    h('button', { type: 'button', class: 'slds-button brand send' }, 'Send'),
  );

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
