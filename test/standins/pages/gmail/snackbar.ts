import { h } from '../dom';

/** How long Gmail lets a person take a mail back. */
const UNDO_MS = 5_000;

/** "Message sent", with the two links that tell it from every other message in whatever language. */
export function snackbar(undo: () => void): void {
  const bar = h('div', { class: 'vh', role: 'alert' });
  const gone = setTimeout(() => bar.remove(), UNDO_MS);
  const back = () => {
    clearTimeout(gone);
    bar.replaceChildren(h('span', { class: 'bAq' }, 'Sending undone'));
    setTimeout(() => bar.remove(), 1_000);
    undo();
  };
  bar.append(
    h('span', { class: 'bAq' }, 'Message sent'),
    h('span', { id: 'link_undo', class: 'ag a8k', role: 'link', tabindex: 0, onclick: back }, 'Undo'),
    h('span', { id: 'link_vsm', class: 'ag a8k', role: 'link', tabindex: 0 }, 'View message'),
  );
  setTimeout(() => document.body.append(bar), 100);
}
