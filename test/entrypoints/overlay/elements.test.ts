// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createElements } from '../../../entrypoints/overlay/elements';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  // jsdom draws nothing: no control of the page is anywhere.
  Object.assign(document, { elementFromPoint: () => null });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  for (const element of document.querySelectorAll('sidelight-panel')) element.remove();
});

const created = () => createElements(stop.signal, onPressed, onLost);
const onPressed = vi.fn();
const onLost = vi.fn();

describe('what the script draws in a page', () => {
  it('has no tab before one is shown: where the panel opens by itself the page is spared it', () => {
    const made = vi.spyOn(document, 'createElement');
    const elements = created();
    elements.dock('right', 380);
    elements.tab(false);
    expect(made.mock.calls.flat()).not.toContain('button');
    elements.tab(true);
    const tab = elements.place.querySelector<HTMLButtonElement>('.tab');
    expect([tab?.hidden, tab?.ariaLabel]).toEqual([false, 'Show Sidelight']);
    elements.tab(false);
    expect(tab?.hidden).toBe(true);
    elements.tab(true);
    expect(elements.place.querySelectorAll('.tab')).toHaveLength(1);
  });

  it('has its tab below the cover and above the frame, and hears a press of the person alone', () => {
    const elements = created();
    elements.dock('right', 380);
    elements.tab(true);
    expect([...elements.place.children].map(({ className }) => className)).toEqual(['tab', 'cover']);
    // What a page dispatches is not trusted.
    elements.place.querySelector<HTMLButtonElement>('.tab')?.click();
    expect(onPressed).not.toHaveBeenCalled();
  });

  it('takes out what an older instance left, and shows the page nothing of itself', () => {
    const { host: older } = created();
    const { host } = created();
    expect([older.isConnected, host.isConnected]).toEqual([false, true]);
    expect([host.shadowRoot, host.textContent, host.attributes.length]).toEqual([null, '', 0]);
  });

  it('comes back three times when the page takes it out, then leaves it alone and says so; not once it is over', async () => {
    const { host } = created();
    const back = async () => {
      host.remove();
      await new Promise((resolve) => setTimeout(resolve));
      return host.isConnected;
    };
    expect([await back(), await back(), await back(), onLost.mock.calls.length]).toEqual([true, true, true, 0]);
    expect([await back(), await back(), onLost.mock.calls.length]).toEqual([false, false, 1]);
    const { host: other } = created();
    stop.abort();
    other.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(other.isConnected).toBe(false);
  });
});
