// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Elements } from '@/entrypoints/overlay/elements';
import { mountPanel } from '@/entrypoints/overlay/mount';

const TOKEN = 'a'.repeat(32);
vi.mock('@/lib/messaging/client', () => ({ send: () => Promise.resolve({ token: TOKEN, updated: '' }), onceUpdatedSay: () => undefined }));
vi.mock('@/lib/platform/runtime', () => ({ panelAddress: () => 'https://panel.example/panel.html' }));

const stop = new AbortController();
afterEach(() => {
  document.body.replaceChildren();
  stop.abort();
  vi.restoreAllMocks();
});

describe('the frame', () => {
  it('is sent to its address by a link that names it, and its own window is not asked: that would make a world of ours in an empty document', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const asked = vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get');
    const pressed: { href: string; frame: Element | null; connected: boolean }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      pressed.push({ href: this.href, frame: place.querySelector(`iframe[name="${this.target}"]`), connected: this.isConnected });
    });
    mountPanel({ place, dress: () => undefined } as Partial<Elements> as Elements, {
      signal: stop.signal,
      focus: false,
      onFailed: (error) => {
        throw error;
      },
      onLost: () => undefined,
    });
    expect(place.querySelector('iframe')).toBeNull();
    await vi.waitFor(() => expect(pressed).toHaveLength(1));
    const frame = place.querySelector('iframe');
    // The link is in no document: no listener of the page hears of it.
    expect(pressed).toEqual([{ href: `https://panel.example/panel.html#${TOKEN}`, frame, connected: false }]);
    expect(frame?.hasAttribute('src')).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });
});
