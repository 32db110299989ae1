import { h } from '../dom';

/** What stands in the editor, whichever it is. */
export interface Editor {
  text(): string;
  clear(): void;
}

declare global {
  interface Window {
    /** Set by the editor's own file once it is loaded; the workspace's script does not hold it. */
    mountEditor?: (place: HTMLElement, label: string) => Promise<Editor>;
  }
}

const EDITOR_FILE = '/standin/zendesk-editor.js';
const MARK = { 'data-test-id': 'omnicomposer-rich-text-ckeditor', role: 'textbox', 'aria-label': 'Public reply composer' };

const loaded = () =>
  new Promise<void>((resolve) => {
    if (window.mountEditor) return resolve();
    const script = document.querySelector(`script[src="${EDITOR_FILE}"]`) ?? h('script', { src: EDITOR_FILE });
    script.addEventListener('load', () => resolve());
    document.head.append(script);
  });

/** The reply box of one ticket: an editor and the switch between a public reply and an internal note. */
export function composer(kind: 'plain' | 'ckeditor') {
  const plain = h('div', { class: 'ck ck-content ck-editor__editable', contenteditable: 'true', ...MARK }, h('p', {}, h('br')));
  const place = h('div', { class: 'editor-place' }, kind === 'plain' ? plain : null);
  let editor: Editor = { text: () => plain.innerText, clear: () => plain.replaceChildren(h('p', {}, h('br'))) };
  if (kind === 'ckeditor')
    void loaded()
      .then(() => window.mountEditor?.(place, MARK['aria-label']))
      .then((made) => {
        if (made) editor = made;
      });

  const words = { email: 'Public reply', internal: 'Internal note' };
  const button = h('button', {
    type: 'button',
    'data-test-id': 'omnichannel-channel-switcher-button',
    'data-channel': 'email',
    'aria-label': words.email,
    onclick: () => menu.toggleAttribute('hidden'),
  });
  button.append(words.email);
  const item = (channel: keyof typeof words) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'data-test-id': `omnichannel-channel-switcher-menuitem-${channel}`,
        onclick: () => {
          button.dataset.channel = channel;
          button.ariaLabel = button.textContent = words[channel];
          box.classList.toggle('note', channel === 'internal');
          menu.hidden = true;
        },
      },
      words[channel],
    );
  const menu = h(
    'div',
    { role: 'menu', 'data-test-id': 'omnichannel-channel-switcher-menu', hidden: true },
    item('email'),
    item('internal'),
  );
  const box = h(
    'div',
    { 'data-test-id': 'ticket-rich-text-editor' },
    h('div', { class: 'channel' }, button, menu, h('span', {}, 'to requester')),
    place,
    h('div', { 'data-test-id': 'omnichannel-composer-toolbar' }, 'B   I   ≡   ⌘   ☺'),
  );
  return {
    box,
    /** Takes what is written, as "Submit" does. */
    take() {
      const taken = { text: editor.text(), isPublic: button.dataset.channel !== 'internal' };
      editor.clear();
      return taken;
    },
  };
}
