import type { playbookRows } from '../../messaging/protocol/playbook';
import type { Handlers } from '../../messaging/server';
import { requireIntent } from '../context/intent';
import { requireWritable } from '../settings/config';
import { begin, decline } from './begin';
import { readOffers } from './panel';
import { planOf } from './plan';
import { readPlaybooks } from './read';
import { assign, skipStep, snoozeStep, stop } from './steps';

/** What the worker does about each message of `protocol/playbook.ts`. */
export const playbookHandlers: Pick<Handlers, keyof typeof playbookRows> = {
  'playbook.offers': readOffers,
  'playbook.plan': planOf,
  'playbook.begin': async ({ intent, ...input }, caller) => {
    await requireIntent(intent, caller);
    return begin({ ...input, accountIds: [intent.accountId] });
  },
  'playbook.dismiss': async ({ intent, ...input }, caller) => {
    await requireIntent(intent, caller);
    await decline({ ...input, accountIds: [intent.accountId] });
  },
  'step.skip': skipStep,
  'step.snooze': snoozeStep,
  'step.assign': assign,
  'playbooks.read': readPlaybooks,
  'playbooks.begin': async (input) => {
    await requireWritable();
    return begin(input);
  },
  'playbooks.dismiss': async (input) => {
    await requireWritable();
    await decline(input);
  },
  'playbooks.stop': stop,
};
