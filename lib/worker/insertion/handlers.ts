import type { insertionRows } from '../../messaging/protocol/insertion';
import type { Handlers } from '../../messaging/server';
import { composeUse, insertUse } from '../outreach/leave';
import { listMailboxes } from './compose';
import { enterByPage } from './enter';
import { composerInFront, listInserted } from './insert';
import { insertionSent } from './sent';

/** What the worker does about each message of `protocol/insertion.ts`. */
export const insertionHandlers: Pick<Handlers, keyof typeof insertionRows> = {
  'outreach.insert': insertUse,
  'outreach.composers': composerInFront,
  'outreach.inserted': listInserted,
  'outreach.mailboxes': listMailboxes,
  'outreach.compose': composeUse,
  'outreach.enter': enterByPage,
  'outreach.sent': insertionSent,
};
