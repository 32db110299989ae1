import type { connectionRows } from '../../messaging/protocol/connection';
import type { Handlers } from '../../messaging/server';
import { disconnect, pauseConnection, setCaptures, setWrites, testConnection } from './change';
import { confirm, decline } from './land';
import { roleOffer } from './role-offer';
import { preview, readChoices, readFields, setShape } from './shape';
import { signIn } from './sign-in';
import { signedOut } from './signed-out';
import { readConnections } from './view';

/** What the worker does about connections. */
export const connectionHandlers: Pick<Handlers, keyof typeof connectionRows> = {
  'connections.read': readConnections,
  'connections.signed-out': signedOut,
  'connection.sign-in': signIn,
  'connection.confirm': ({ id }) => confirm(id),
  'connection.decline': ({ id }) => decline(id),
  'connection.test': ({ id }) => testConnection(id),
  'connection.pause': ({ id, paused }) => pauseConnection(id, paused),
  'connection.writes': ({ id, on }) => setWrites(id, on),
  'connection.captures': ({ id, on }) => setCaptures(id, on),
  'connection.disconnect': ({ id }) => disconnect(id),
  'connection.fields': ({ id }) => readFields(id),
  'connection.role': ({ id }) => roleOffer(id),
  'connection.preview': ({ id, mapping, account }) => preview(id, mapping, account),
  'connection.choices': ({ id }) => readChoices(id),
  'connection.set': ({ id, ...change }) => setShape(id, change),
};
