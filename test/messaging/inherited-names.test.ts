import { beforeAll, expect, it, vi } from 'vitest';
import { ID, OURS, senders } from './senders';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => unknown;
const listeners = vi.hoisted(() => [] as Listener[]);
const onMessage = vi.hoisted(() => ({ addListener: (one: Listener) => void listeners.push(one), removeListener: () => undefined }));

vi.mock('../../lib/platform/browser', () => ({ browser: { runtime: { onMessage } } }));
vi.stubGlobal('chrome', { runtime: { onMessage } });

/** The first answer is the one that the browser hands on. */
async function firstAnswer(heardBy: readonly Listener[], message: unknown): Promise<unknown> {
  const answers: unknown[] = [];
  for (const listener of heardBy) listener(message, senders.content, (answer) => answers.push(answer));
  await new Promise((done) => setTimeout(done));
  return answers[0];
}

const said = (type: string) => ({ id: 1, type, data: { secret: 'what came' }, timestamp: 1 });
/** What every object has, so also the table in which the library looks for a message's name. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const refused: string[] = [];
let [worker, page]: [Listener[], Listener[]] = [[], []];

beforeAll(async () => {
  const { serve } = await import('../../lib/messaging/server');
  serve({ 'desk.open': () => undefined } as never, {
    id: ID,
    origin: OURS,
    isClaimed: async () => true,
    tabInFront: async () => 7,
    isLocked: async () => false,
    onRefused: (name) => refused.push(name),
    explain: (error) => error as never,
  });
  worker = listeners.splice(0);
  const { onCommand } = await import('../../lib/messaging/client');
  onCommand('data.changed', () => undefined);
  page = listeners.splice(0);
});

it.each(INHERITED)('the worker refuses and counts %s, and a page of ours hands nothing back', async (type) => {
  refused.length = 0;
  expect(await firstAnswer(worker, said(type))).toMatchObject({ res: { ok: false, error: { code: 'bad_input' } } });
  expect(refused).toEqual([type]);
  expect(await firstAnswer(page, said(type))).toMatchObject({ res: { ok: false } });
});

it('a name that is nobody’s is refused as well, and counted by its beginning', async () => {
  refused.length = 0;
  expect(await firstAnswer(worker, said('x'.repeat(100_000)))).toMatchObject({ res: { ok: false, error: { code: 'bad_input' } } });
  expect(refused).toEqual(['x'.repeat(60)]);
  expect(await firstAnswer(page, said('desk.open'))).toBeUndefined();
});

it.each([null, 'constructor', 7, [], {}, { type: 5, timestamp: 1 }])(
  'what is no message at all (%j) is answered by nobody',
  async (message) => {
    expect(await firstAnswer([...worker, ...page], message)).toBeUndefined();
  },
);
