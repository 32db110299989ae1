import type { MessageName } from './protocol';

/** Heard while Sidelight is locked; none of these answers with anything of the book, or only after looking itself. */
export const HEARD_WHILE_LOCKED: ReadonlySet<MessageName> = new Set<MessageName>([
  'context.changed',
  'panel.mount',
  'panel.shown',
  'panel.claim',
  'panel.painted',
  'panel.close',
  'panel.lost',
  'page.moves',
  'panel.open',
  'dock.read',
  'dock.set',
  'side.open',
  'side.view',
  'side.leave',
  'side.closed',
  'account.view',
  'desk.open',
  'recording.left',
  'screen.read',
  'screen.unlock',
]);
