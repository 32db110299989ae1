import { chrome } from './api';

/**
 * The same element, shadow root and full-height frame as ours, at the other edge so that both are on screen together.
 * Mounted as ours must be, without `src`: an empty document first costs 4-8 ms here, a `src` 1-3 ms, and is no choice.
 */
export function mountFrame(): { cover: HTMLElement } {
  const host = document.createElement('floor-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `:host{all:initial!important;position:fixed!important;inset:0 auto 0 0!important;z-index:2147483647!important}
    iframe,div{position:absolute;inset:0 auto 0 0;width:360px;height:100%;border:0;background:Canvas}div{inset:1px auto 0 0}[hidden]{display:none}`;
  const frame = document.createElement('iframe');
  (frame as HTMLIFrameElement & { credentialless?: boolean }).credentialless = true;
  const cover = document.createElement('div');
  cover.className = 'cover';
  cover.hidden = true;
  root.append(style, frame, cover);
  document.documentElement.append(host);
  frame.contentWindow?.location.replace(chrome.runtime.getURL('/floor.html' as '/panel.html'));
  return { cover };
}
