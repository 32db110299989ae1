import type { touchRows } from '../../messaging/protocol/touchpoint';
import type { Handlers } from '../../messaging/server';
import { logAnywhere, logTarget, undoAnywhere } from './anywhere';
import { editTouch, setNextStep, undoTouch } from './change';
import { dropTouch, keepTouch, listTouchDrafts } from './drafts';
import { logTouch } from './log';
import { listUnlogged, logUnlogged, skipUnlogged } from './visits';

/** What the worker does about each message of `protocol/touchpoint.ts`. */
export const touchHandlers: Pick<Handlers, keyof typeof touchRows> = {
  'touch.log': logTouch,
  'touch.change': editTouch,
  'touch.step': setNextStep,
  'touch.undo': undoTouch,
  'touch.drafts': listTouchDrafts,
  'touch.keep': keepTouch,
  'touch.drop': dropTouch,
  'unlogged.list': listUnlogged,
  'unlogged.log': logUnlogged,
  'unlogged.skip': skipUnlogged,
  'log.target': logTarget,
  'log.write': logAnywhere,
  'log.undo': undoAnywhere,
};
