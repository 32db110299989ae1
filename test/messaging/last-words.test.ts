import { describe, expect, it } from 'vitest';
import { appError } from '../../lib/domain/errors';
import { answerLast, type Caller, type Handlers } from '../../lib/messaging/server';
import { names } from './ask';
import { inputs } from './inputs';
import { ID, OURS } from './senders';

async function left(words: { type: string; data: unknown }, { locked = false, fails = false } = {}) {
  const handled: [name: string, caller: Caller][] = [];
  const [refused, told]: [string[], unknown[]] = [[], []];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (_input: unknown, caller: Caller) => {
        if (fails) throw new Error('broken');
        handled.push([name, caller]);
      },
    ]),
  ) as unknown as Handlers;
  await answerLast(words, handlers, {
    id: ID,
    origin: OURS,
    isClaimed: async () => true,
    tabInFront: async () => 7,
    isLocked: async () => locked,
    onRefused: (name) => refused.push(name),
    explain: (error) => {
      told.push(error);
      return appError('bug');
    },
  });
  return { handled, refused, told };
}

describe('what a page left as it was closed', () => {
  it('is what was done to a picture or typed into a packet, and no other message', async () => {
    for (const name of names) {
      const { handled, refused } = await left({ type: name, data: inputs[name] });
      const kept = name === 'capture.keep' || name === 'escalation.save';
      expect([handled.map(([one]) => one), refused]).toEqual(kept ? [[name], []] : [[], [name]]);
    }
  });

  it('is refused where it has another shape, and not heard while Sidelight is locked', async () => {
    expect(await left({ type: 'capture.keep', data: { shotId: 'x' } })).toMatchObject({ handled: [], refused: ['capture.keep'] });
    expect(await left({ type: 'capture.keep', data: inputs['capture.keep'] }, { locked: true })).toMatchObject({ handled: [] });
  });

  it('comes from a page of ours, and what fails then is told', async () => {
    const words = { type: 'capture.keep', data: inputs['capture.keep'] };
    expect((await left(words)).handled).toMatchObject([['capture.keep', { role: 'page', origin: OURS }]]);
    expect((await left(words, { fails: true })).told).toHaveLength(1);
  });
});
