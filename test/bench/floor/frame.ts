import { chrome } from './api';

/** The same element, shadow root and full-height frame as ours, at the other edge so that both are on screen together. */
export function mountFrame(): { cover: HTMLElement } {
  const host = document.createElement('floor-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `:host{all:initial!important;position:fixed!important;inset:0 auto 0 0!important;z-index:2147483647!important}
    iframe,div{position:absolute;inset:0 auto 0 0;width:360px;height:100%;border:0;background:Canvas}[hidden]{display:none}`;
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('/floor.html' as '/panel.html');
  const cover = document.createElement('div');
  cover.className = 'cover';
  cover.hidden = true;
  root.append(style, frame, cover);
  document.documentElement.append(host);
  return { cover };
}
