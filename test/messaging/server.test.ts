import { describe, expect, it } from 'vitest';
import { protocol } from '../../lib/messaging/protocol';
import type { Role } from '../../lib/messaging/protocol/row';
import { ask, names } from './ask';
import { inputs } from './inputs';
import { OURS, type Sender, senders } from './senders';

describe.each(names)('%s', (name) => {
  it.each(['content', 'recorded', 'framed', 'page', 'side'] as const)('from %s', async (role) => {
    const { result, handled, refused } = await ask(name, senders[role]);
    const may = (protocol[name].who as readonly Role[]).includes(role);
    expect({ ok: result.ok, handled, refused }).toEqual(
      may ? { ok: true, handled: 1, refused: [] } : { ok: false, handled: 0, refused: [name] },
    );
  });

  const allowed = protocol[name].who[0] as Role;
  const good = senders[allowed];
  const wrong: [string, Partial<Sender>][] = [
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['no tab', { tab: undefined }],
    ['no document', { documentId: undefined }],
    [
      'another origin',
      { origin: 'https://attacker.example', url: allowed === 'content' ? 'https://attacker.example/agent/tickets/1' : good.url },
    ],
    ['a look-alike host', { origin: 'https://zendesk.com.attacker.example', url: 'https://zendesk.com.attacker.example/agent/tickets/1' }],
    ['plain http', { origin: 'http://acme.zendesk.com', url: 'http://acme.zendesk.com/agent/tickets/1' }],
    ['a page being prerendered', { documentLifecycle: 'prerender' as never }],
    ['a frame of a host page', { ...senders.content, frameId: 3 }],
    ['another page of ours', { ...senders.page, url: `${OURS}/other.html` }],
  ];
  // What is recorded may be of any page; which, its handler compares with the one that was asked about.
  const anyPage = (protocol[name].who as readonly Role[]).includes('recorded');
  const applies = ([, change]: [string, Partial<Sender>]) =>
    !(anyPage && change.origin && change.frameId === undefined) &&
    (allowed !== 'side' || Object.values(change).some((value) => value !== undefined));
  it.each([...wrong.filter(applies), ['no address', { url: undefined }] as [string, Partial<Sender>]])(
    'refuses %s',
    async (_case, change) => {
      const { result, handled, refused } = await ask(name, { ...good, ...change });
      expect([result.ok, handled, refused]).toEqual([false, 0, [name]]);
    },
  );

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['an unknown key', { ...(inputs[name] as object), extra: 1 }],
    ['a list', []],
  ])('refuses %s as input', async (_case, data) => {
    const { result, handled } = await ask(name, good, data);
    expect([result.ok, handled]).toEqual([false, 0]);
  });
});
