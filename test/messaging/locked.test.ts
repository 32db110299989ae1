import { describe, expect, it } from 'vitest';
import { HEARD_WHILE_LOCKED } from '../../lib/messaging/heard-while-locked';
import { protocol } from '../../lib/messaging/protocol';
import type { Role } from '../../lib/messaging/protocol/row';
import { ask, names } from './ask';
import { inputs } from './inputs';
import { senders } from './senders';

describe('while locked', () => {
  it.each(names)('%s', async (name) => {
    const { result, handled } = await ask(name, senders[protocol[name].who[0] as Role], inputs[name], true, true);
    expect({ ok: result.ok, handled }).toEqual(HEARD_WHILE_LOCKED.has(name) ? { ok: true, handled: 1 } : { ok: false, handled: 0 });
    if (!result.ok) expect(result.error.code).toBe('locked');
  });

  it('nothing is heard that answers with the book: each of these was looked through for that', () => {
    expect([...HEARD_WHILE_LOCKED].sort()).toEqual([
      'account.view',
      'context.changed',
      'desk.open',
      'dock.read',
      'dock.set',
      'page.moves',
      'panel.claim',
      'panel.close',
      'panel.lost',
      'panel.mount',
      'panel.open',
      'panel.painted',
      'panel.shown',
      'recording.left',
      'screen.read',
      'screen.unlock',
      'side.closed',
      'side.leave',
      'side.open',
      'side.view',
    ]);
  });
});
