import { nowIso } from '../../domain/dates';
import { type AppError, appError, fail, ok } from '../../domain/errors';
import type { Ref } from '../../domain/place';
import type { Answers, Connector } from '../connector';
import { zendeskClient } from './client';
import { config, type ZendeskConfig } from './config';
import { lookUpRef, lookUpTickets } from './lookup';
import { mapMe, mapSupport } from './map';
import { findNote, isForTicket, writeNote } from './note';
import { inWords, inWriteWords } from './sentences';

type Open = Answers<'lookup' | 'lookupMany' | 'support' | 'exactness' | 'write' | 'find'>;

export const zendesk: Connector<ZendeskConfig, Open> = {
  id: 'zendesk',
  name: 'Zendesk',
  config,
  origins: ({ host }) => [`https://${host}`],
  capabilities: ['lookup', 'support', 'write'],
  open(given, io = {}) {
    const settings = config.parse(given);
    const connectionId = `zendesk:${settings.host}`;
    const client = zendeskClient(settings, io);
    const now = io.now ?? nowIso;
    const { signIn } = settings;
    const mayWrite = signIn !== 'session';
    const failed = (error: AppError, kind: Ref['kind']) => fail(inWords(error, kind, signIn));
    return {
      connectionId,
      whoami: async () => {
        const found = await client.me();
        return found.ok ? ok(mapMe(found.value)) : failed(found.error, 'zendesk.user');
      },
      lookup: async (ref) => {
        const found = await lookUpRef(ref, client);
        return found.ok ? ok({ connectionId, asOf: now(), ...found.value }) : failed(found.error, ref.kind);
      },
      lookupMany: async (refs) => {
        const found = await lookUpTickets(refs, client);
        if (!found.ok) return failed(found.error, 'zendesk.ticket');
        return ok(found.value.map((one) => ({ connectionId, asOf: now(), ...one })));
      },
      support: async (organizationId) => {
        const found = await client.openTickets(organizationId);
        return found.ok ? ok(mapSupport(found.value, now())) : failed(found.error, 'zendesk.organization');
      },
      exactness: (operation) => (mayWrite && isForTicket(operation) ? 'findable' : undefined),
      write: async (operation) => {
        if (!mayWrite || !isForTicket(operation)) return fail(appError('bad_input'));
        const done = await writeNote(operation, client);
        return done.ok ? done : fail(inWriteWords(done.error, signIn));
      },
      find: async (operation, since, taken) => {
        if (!isForTicket(operation)) return ok(undefined);
        const found = await findNote(operation, since, taken, client);
        return found.ok ? found : failed(found.error, 'zendesk.ticket');
      },
    };
  },
};
