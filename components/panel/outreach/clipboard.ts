import { plainOf } from '@/lib/domain/outreach/filled';
import { clipboardHtml } from '@/lib/domain/outreach/html';
import type { Rich } from '@/lib/domain/outreach/insert';

/**
 * Puts a text on the clipboard as rich and as plain. In the press itself and by the old command: a framed page is given no other
 * way to the clipboard, and this one needs nothing but the person's press.
 */
export function copyRich(body: Rich, plain = plainOf(body)): boolean {
  return copy((data) => {
    data.setData('text/html', clipboardHtml(body));
    data.setData('text/plain', plain);
  });
}

export const copyPlain = (text: string): boolean => copy((data) => data.setData('text/plain', text));

function copy(put: (data: DataTransfer) => void): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    put(event.clipboardData);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  // Without something selected the browser copies nothing and asks nobody.
  const focus = document.activeElement as HTMLElement | null;
  const holder = document.createElement('textarea');
  holder.value = '-';
  holder.setAttribute('aria-hidden', 'true');
  holder.style.position = 'fixed';
  holder.style.opacity = '0';
  document.body.append(holder);
  holder.select();
  document.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  holder.remove();
  focus?.focus({ preventScroll: true });
  return done;
}
