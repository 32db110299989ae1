import { h } from '../dom';

interface Somebody {
  name: string;
  email: string;
}

const chip = ({ email, name }: Somebody) => h('div', { role: 'option', 'data-hovercard-id': email, 'data-name': name, class: 'afV' }, name);

/** `Ana <ana@halden.example>` or a bare address. */
function somebody(text: string): Somebody | undefined {
  const email = /<?([^\s<>,]+@[^\s<>,]+)>?\s*$/.exec(text.trim())?.[1];
  return email ? { email, name: text.replace(/<.*/, '').trim() || email } : undefined;
}

/** The line "To": what is typed becomes a chip at a comma and when the field is left. */
export function recipientField(known: Somebody[]): HTMLElement {
  const input = h('input', { 'aria-label': 'To recipients', class: 'agP', role: 'combobox' }) as HTMLInputElement;
  const take = (last: boolean) => {
    const parts = input.value.split(',');
    const rest = last ? '' : (parts.pop() ?? '');
    for (const part of parts) {
      const found = somebody(part);
      if (found) input.before(chip(found));
    }
    input.value = rest.trim();
  };
  input.addEventListener('input', (event) => event.isTrusted && input.value.includes(',') && take(false));
  input.addEventListener('blur', () => take(true));
  return h('div', { name: 'to', class: 'aoD' }, h('div', { role: 'listbox', class: 'afx' }, ...known.map(chip), input));
}
