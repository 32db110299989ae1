import type { insertionRows } from '../../messaging/insertion-rows';
import type { Handlers } from '../../messaging/server';
import { composeMail, listMailboxes } from './compose';
import { enterByPage } from './enter';
import { composerInFront, insertText, listInserted } from './insert';
import { insertionSent } from './sent';

/** What the worker does about each message of `insertion-rows.ts`. */
export const insertionHandlers: Pick<Handlers, keyof typeof insertionRows> = {
  'outreach.insert': insertText,
  'outreach.composers': composerInFront,
  'outreach.inserted': listInserted,
  'outreach.mailboxes': listMailboxes,
  'outreach.compose': composeMail,
  'outreach.enter': enterByPage,
  'outreach.sent': insertionSent,
};
