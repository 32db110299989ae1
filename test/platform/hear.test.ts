import { expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => void;
const listeners = vi.hoisted(() => new Set<Listener>());

vi.mock('../../lib/platform/browser', () => ({
  browser: {
    runtime: {
      onMessage: { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) },
    },
  },
}));
const { hear } = await import('../../lib/platform/hear');

const where = { generation: 4 };

function say(message: unknown, sender: object = {}): unknown[] {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(message, sender, (answer) => answers.push(answer));
  return answers;
}

it('answers the worker in its form, and nobody who speaks from a tab', () => {
  const stop = new AbortController();
  hear({ 'overlay.report': () => where }, stop.signal);
  const asked = { type: 'overlay.report', data: {}, id: 1, timestamp: 1 };
  expect(say(asked)).toEqual([{ res: where }]);
  expect(say(asked, { tab: { id: 3 } })).toEqual([]);
  expect(say({ ...asked, type: 'overlay.painted' })).toEqual([]);
  expect(say(undefined)).toEqual([]);
  stop.abort();
  expect(listeners.size).toBe(0);
});

it('hears from a panel that it has painted, and nothing else', () => {
  const stop = new AbortController();
  const painted = vi.fn();
  hear({ 'overlay.painted': painted, 'overlay.report': () => where }, stop.signal);
  const panel = { tab: { id: 3 }, frameId: 5 };
  say({ type: 'overlay.painted', data: { generation: 4 }, id: 1, timestamp: 1 }, panel);
  expect(painted).toHaveBeenCalledExactlyOnceWith({ generation: 4 });
  expect(say({ type: 'overlay.report', data: {}, id: 1, timestamp: 1 }, panel)).toEqual([]);
  stop.abort();
});
