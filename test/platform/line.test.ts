import { beforeEach, expect, it, vi } from 'vitest';

type Heard = (message: unknown) => void;
const fake = vi.hoisted(() => ({
  connecting: new Set<(port: unknown) => void>(),
  connect: vi.fn(),
  tab: { id: 7 } as { id: number } | undefined,
}));

vi.mock('../../lib/platform/browser', () => ({
  browser: {
    runtime: {
      onConnect: {
        addListener: (one: (port: unknown) => void) => fake.connecting.add(one),
        removeListener: (one: (port: unknown) => void) => fake.connecting.delete(one),
      },
    },
    tabs: { getCurrent: async () => fake.tab, connect: fake.connect, sendMessage: async () => undefined },
  },
}));
const { joinLine, openLine } = await import('../../lib/platform/line');

function portOf(name: string, send: Heard = vi.fn()) {
  const hearers: Heard[] = [];
  const ends: (() => void)[] = [];
  return {
    name,
    postMessage: vi.fn(send),
    onMessage: { addListener: (one: Heard) => hearers.push(one) },
    onDisconnect: { addListener: (one: () => void) => ends.push(one) },
    say(message: unknown) {
      for (const one of hearers) one(message);
    },
    end() {
      for (const one of ends) one();
    },
  };
}
function connect(port: unknown): void {
  for (const one of fake.connecting) one(port);
}

beforeEach(() => {
  fake.connecting.clear();
  fake.connect.mockReset();
  fake.tab = { id: 7 };
});

it('a page reports to whoever is on its line, until they leave', () => {
  const stop = new AbortController();
  const say = openLine(stop.signal);
  const [panel, other] = [portOf('reports'), portOf('something else')];
  connect(panel);
  connect(other);
  say({ generation: 2 });
  panel.end();
  say({ generation: 3 });
  expect(panel.postMessage.mock.calls).toEqual([[{ generation: 2 }]]);
  expect(other.postMessage).not.toHaveBeenCalled();
  stop.abort();
  expect(fake.connecting.size).toBe(0);
});

it('an end that is gone without a word stops nobody, and is not tried again', () => {
  const say = openLine(new AbortController().signal);
  const [gone, panel] = [
    portOf('reports', () => {
      throw new Error('Attempting to use a disconnected port object');
    }),
    portOf('reports'),
  ];
  connect(gone);
  connect(panel);
  say(1);
  say(2);
  expect(gone.postMessage).toHaveBeenCalledTimes(1);
  expect(panel.postMessage).toHaveBeenCalledTimes(2);
});

it('a panel joins the document it lies in and no other, and hears it until the end', async () => {
  const port = portOf('reports');
  fake.connect.mockReturnValue(port);
  const [heard, ended] = [vi.fn(), vi.fn()];
  await joinLine('D', heard, ended);
  // Firefox addresses frames only.
  const there = import.meta.env.FIREFOX ? { frameId: 0 } : { documentId: 'D' };
  expect(fake.connect).toHaveBeenCalledExactlyOnceWith(7, { ...there, name: 'reports' });
  port.say({ generation: 2 });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ generation: 2 }, expect.objectContaining({ tabId: 7 }));
  port.end();
  expect(ended).toHaveBeenCalledOnce();
});

it('what is in no tab joins nothing', async () => {
  fake.tab = undefined;
  await joinLine('D', vi.fn(), vi.fn());
  expect(fake.connect).not.toHaveBeenCalled();
});
