import type { Handlers } from '../../messaging/server';
import type { touchRows } from '../../messaging/touch-rows';
import { editTouch, setNextStep, undoTouch } from './change';
import { dropTouch, keepTouch, listTouchDrafts } from './drafts';
import { logTouch } from './log';

/** What the worker does about each message of `touch-rows.ts`. */
export const touchHandlers: Pick<Handlers, keyof typeof touchRows> = {
  'touch.log': logTouch,
  'touch.change': editTouch,
  'touch.step': setNextStep,
  'touch.undo': undoTouch,
  'touch.drafts': listTouchDrafts,
  'touch.keep': keepTouch,
  'touch.drop': dropTouch,
};
