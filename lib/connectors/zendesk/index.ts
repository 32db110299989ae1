import { nowIso } from '../../domain/dates';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import { isEscalation } from '../../domain/outbox/operation';
import type { Ref } from '../../domain/place';
import { inactive } from '../answer';
import type { Answers, Connector, Records } from '../connector';
import { readAccount } from './account';
import { FILES_AT } from './ask';
import { bookChoices } from './book';
import { zendeskClient } from './client';
import { config, type ZendeskConfig } from './config';
import { exactnessOf, findPart, standing, writePart } from './escalate';
import { allFields, offersOf } from './fields';
import { mapSupport } from './figures';
import { allIds } from './ids';
import { lookUpRef, lookUpTickets } from './lookup';
import { mapMe } from './map';
import { meanings } from './meaning';
import { commented, findNote, isForTicket, writeNote } from './note';
import { pullBook } from './pull';
import { inWords, inWriteWords } from './sentences';
import { fieldThere, isForOrganization, recordTerms, setOrganizationField } from './set-field';
import { solvedOf } from './supports';
import { raiseTerms, ticketFile, ticketParts } from './ticket-parts';
import { usage } from './usage';
import { isInactive } from './wire';

type Open = Answers<
  | 'lookup'
  | 'lookupMany'
  | 'support'
  | 'commented'
  | 'account'
  | 'fields'
  | 'bookChoices'
  | 'pull'
  | 'ids'
  | 'exactness'
  | 'write'
  | 'find'
  | 'there'
  | 'recordTerms'
  | 'standing'
  | 'release'
  | 'ticketParts'
  | 'ticketFile'
  | 'raiseTerms'
>;

const BUILD = /^v\d[\d.]{0,15}$/;

export const zendesk: Connector<ZendeskConfig, Open> = {
  id: 'zendesk',
  name: 'Zendesk',
  config,
  origins: ({ host }) => [`https://${host}`],
  filesAt: [FILES_AT],
  capabilities: ['lookup', 'support', 'open', 'pull', 'write', 'escalate'],
  records: { 'zendesk.ticket': 'lookup', 'zendesk.user': 'lookup', 'zendesk.organization': 'lookup' } satisfies Records<'zendesk'>,
  account: {
    kind: 'zendesk.organization',
    idIn: (copied) => /(\d{1,19})\D*$/.exec(copied)?.[1],
    hint: 'mapping.previewZendesk',
  },
  escalatesTo: 'ticket',
  usage,
  open(given, io = {}) {
    const settings = config.parse(given);
    const connectionId = `zendesk:${settings.host}`;
    const client = zendeskClient(settings, io);
    const now = io.now ?? nowIso;
    const { signIn } = settings;
    const mayWrite = signIn !== 'session';
    const failed = (error: AppError, kind: Ref['kind']) => fail(inWords(error, kind, signIn));
    const meaning = meanings(client, settings);
    const stamp = () => ({ connectionId, label: `${zendesk.name} (${settings.host})`, asOf: now() });
    const whoami = async () => {
      const found = await client.me();
      if (found.ok && isInactive(found.value.user)) return failed(inactive(), 'zendesk.user');
      return found.ok ? ok(mapMe(found.value)) : failed(found.error, 'zendesk.user');
    };
    async function* inPages<T>(pages: AsyncGenerator<Result<T>>) {
      for await (const page of pages) yield page.ok ? page : failed(page.error, 'zendesk.organization');
    }
    return {
      connectionId,
      whoami,
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
        const [found, solved] = await Promise.all([client.openTickets(organizationId), solvedOf([organizationId], client, now())]);
        if (!found.ok) return failed(found.error, 'zendesk.organization');
        return solved.ok ? ok(mapSupport(found.value, now(), settings, solved.value)) : failed(solved.error, 'zendesk.organization');
      },
      account: async (ref) => {
        const found = await readAccount(ref, client, settings, meaning, stamp);
        return found.ok ? found : failed(found.error, ref.kind);
      },
      fields: async () => {
        const found = await allFields(client);
        return found.ok ? ok(offersOf(found.value)) : failed(found.error, 'zendesk.organization');
      },
      bookChoices: async () => {
        const me = await whoami();
        const found = me.ok ? await bookChoices(client, me.value) : me;
        return found.ok ? found : failed(found.error, 'zendesk.organization');
      },
      pull: (cursor) => inPages(pullBook(cursor, whoami, { client, config: settings, meanings: meaning, stamp })),
      ids: () => inPages(allIds(client, settings, whoami)),
      commented: async (ticketId, since, internal) => {
        const found = await commented(ticketId, since, internal, client);
        return found.ok ? found : failed(found.error, 'zendesk.ticket');
      },
      recordTerms: async () => {
        const found = await recordTerms(client, meaning, settings);
        return found.ok ? found : failed(found.error, 'zendesk.organization');
      },
      exactness: (operation) => {
        if (!mayWrite) return undefined;
        if (isEscalation(operation)) return exactnessOf(operation);
        return isForTicket(operation) ? 'findable' : isForOrganization(operation) ? 'keyed' : undefined;
      },
      there: async (operation) => {
        if (!isForOrganization(operation)) return fail(appError('bad_input'));
        const found = await fieldThere(operation, client, meaning, settings);
        return found.ok ? found : failed(found.error, 'zendesk.organization');
      },
      write: async (operation, key, _target, enclosed) => {
        if (mayWrite && isEscalation(operation) && enclosed) {
          const part = await writePart(operation, key, enclosed, client);
          return part.ok ? part : fail(inWriteWords(part.error, signIn));
        }
        if (mayWrite && isForOrganization(operation)) {
          const set = await setOrganizationField(operation, client, meaning, settings);
          return set.ok ? set : fail(inWriteWords(set.error, signIn));
        }
        if (!mayWrite || !isForTicket(operation)) return fail(appError('bad_input'));
        const done = await writeNote(operation, client);
        return done.ok ? done : fail(inWriteWords(done.error, signIn));
      },
      release: async () => {
        const me = await client.me();
        const build = client.build();
        return me.ok ? ok(build && BUILD.test(build) ? build : undefined) : failed(me.error, 'zendesk.user');
      },
      ticketParts: async (id) => {
        const found = await ticketParts(id, client);
        return found.ok ? found : failed(found.error, 'zendesk.ticket');
      },
      ticketFile: (id, fileId) => ticketFile(id, fileId, client),
      raiseTerms: async () => {
        const found = await raiseTerms(client);
        return found.ok ? found : failed(found.error, 'zendesk.ticket');
      },
      standing: async (id) => {
        const found = await standing(id, client);
        return found.ok ? found : failed(found.error, 'zendesk.ticket');
      },
      find: async (operation, since, taken, enclosed) => {
        if (isEscalation(operation) && enclosed) {
          const part = await findPart(operation, since, taken, enclosed, client);
          return part.ok ? part : failed(part.error, 'zendesk.ticket');
        }
        if (!isForTicket(operation)) return ok(undefined);
        const found = await findNote(operation, since, taken, client);
        return found.ok ? found : failed(found.error, 'zendesk.ticket');
      },
    };
  },
};
