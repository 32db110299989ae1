import { z } from 'zod';
import { nowIso } from '../../domain/dates';
import { fail, ok } from '../../domain/errors';
import type { Answers, Connector } from '../connector';
import { zendeskClient } from './client';
import { lookUpRef, lookUpTickets } from './lookup';
import { mapMe, mapSupport } from './map';
import { inWords } from './sentences';

const config = z.strictObject({
  /** One tenant, e.g. `acme.zendesk.com`. */
  host: z.string().regex(/^(?!www\.)[a-z0-9][a-z0-9-]{0,62}\.zendesk\.com$/),
  /** The browser's own session: agents have no client id and no API token of their own. */
  signIn: z.literal('session'),
});

export const zendesk: Connector<z.infer<typeof config>, Answers<'lookup' | 'lookupMany' | 'support'>> = {
  id: 'zendesk',
  name: 'Zendesk',
  config,
  origins: ({ host }) => [`https://${host}`],
  capabilities: ['lookup', 'support'],
  open(given, io = {}) {
    const { host } = config.parse(given);
    const connectionId = `zendesk:${host}`;
    const client = zendeskClient(`https://${host}`, io);
    const now = io.now ?? nowIso;
    return {
      connectionId,
      whoami: async () => {
        const found = await client.me();
        return found.ok ? ok(mapMe(found.value)) : fail(inWords(found.error, 'zendesk.user'));
      },
      lookup: async (ref) => {
        const found = await lookUpRef(ref, client);
        return found.ok ? ok({ connectionId, asOf: now(), ...found.value }) : fail(inWords(found.error, ref.kind));
      },
      lookupMany: async (refs) => {
        const found = await lookUpTickets(refs, client);
        if (!found.ok) return fail(inWords(found.error, 'zendesk.ticket'));
        return ok(found.value.map((one) => ({ connectionId, asOf: now(), ...one })));
      },
      support: async (organizationId) => {
        const found = await client.openTickets(organizationId);
        return found.ok ? ok(mapSupport(found.value, now())) : fail(inWords(found.error, 'zendesk.organization'));
      },
    };
  },
};
