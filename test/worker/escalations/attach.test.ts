import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scrubHar } from '../../../lib/domain/redact/har';
import { scrubber } from '../../../lib/domain/redact/scrub';
import { db } from '../../../lib/store/db';
import { artifactsOf } from '../../../lib/store/escalations/escalations';
import { escalationHandlers } from '../../../lib/worker/escalations/handlers';
import { freshWorker } from '../../builders/fake-worker';
import { packet } from '../../builders/packet';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const SECRET = 'hunter2zq7planted';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const attach = (kind: 'log' | 'har', text: string, name = `a.${kind}`) =>
  escalationHandlers['escalation.attach'](
    {
      packetId: 'p1',
      artifact: { id: `e-${name}`, kind, name, mime: kind === 'har' ? 'application/json' : 'text/plain', data: base64(text), removed: [] },
    },
    {} as never,
  );
const kept = async () => Promise.all((await artifactsOf('p1')).map(async ({ bytes, removed }) => ({ text: await bytes.text(), removed })));
const har = (url: string, header = 'x-request-id') =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: 'GET', url, headers: [{ name: header, value: SECRET }], cookies: [{ name: 's', value: SECRET }] },
          response: { status: 500, headers: [], content: { text: SECRET } },
        },
      ],
    },
  });

beforeEach(async () => {
  await freshWorker();
  await db.packet.put(packet());
});

describe('a text that a page of ours brings as evidence', () => {
  it('is redacted by the worker too: what the page missed is not kept, and counted', async () => {
    await attach('log', `10:02 for someone@planted.example password=${SECRET}\n`);
    expect(await kept()).toEqual([
      {
        text: '10:02 for [removed:email] password=[removed:password]\n',
        removed: [
          { rule: 'email', count: 1 },
          { rule: 'password', count: 1 },
        ],
      },
    ]);
  });

  it('stays as it is where the page did it right, and none of it is lost in its length', async () => {
    const lines = `${'10:02 INFO nothing to see here\n'.repeat(9_000)}the last line`;
    await attach('log', lines);
    expect(await kept()).toEqual([{ text: lines, removed: [] }]);
  });

  it('that is a recording is one whatever it is called, and of it only named fields are kept', async () => {
    await attach('har', har('https://app.example/a?key=1', 'cookie'));
    await attach('log', har('https://app.example/a?key=1', 'authorization'), 'b.log');
    for (const { text } of await kept()) expect(text).not.toContain(SECRET);
    const once = scrubHar(har('https://app.example/a?key=1'), scrubber([]));
    if (!once.ok) throw new Error('no recording');
    await db.artifact.clear();
    await attach('har', once.value.text);
    expect((await kept())[0]?.text).toBe(once.value.text);
  });

  it('is refused where it cannot be read', async () => {
    await expect(attach('har', '{"log": ')).rejects.toMatchObject({ code: 'bad_input' });
    await expect(attach('log', 'a\u0000b')).rejects.toMatchObject({ code: 'bad_input' });
    await expect(attach('log', 'x'.repeat(5_000_001))).rejects.toMatchObject({ code: 'bad_input' });
    expect(await kept()).toEqual([]);
  });
});
