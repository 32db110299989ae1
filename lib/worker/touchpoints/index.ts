import type { touchpointRows } from '../../messaging/protocol/touchpoint';
import type { Handlers } from '../../messaging/server';
import { logAnywhere, logTarget, undoAnywhere } from './anywhere';
import { editTouchpoint, setNextStep, undoTouchpoint } from './change';
import { dropTouchpoint, keepTouchpoint, listTouchpointDrafts } from './drafts';
import { logTouchpoint } from './log';
import { listUnlogged, logUnlogged, skipUnlogged } from './visits';

/** What the worker does about each message of `protocol/touchpoint.ts`. */
export const touchpointHandlers: Pick<Handlers, keyof typeof touchpointRows> = {
  'touchpoint.log': logTouchpoint,
  'touchpoint.change': editTouchpoint,
  'touchpoint.step': setNextStep,
  'touchpoint.undo': undoTouchpoint,
  'touchpoint.drafts': listTouchpointDrafts,
  'touchpoint.keep': keepTouchpoint,
  'touchpoint.drop': dropTouchpoint,
  'unlogged.list': listUnlogged,
  'unlogged.log': logUnlogged,
  'unlogged.skip': skipUnlogged,
  'log.target': logTarget,
  'log.write': logAnywhere,
  'log.undo': undoAnywhere,
};
