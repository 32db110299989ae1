import { nowIso } from '../../domain/dates';
import { fail, type Result } from '../../domain/errors';
import type { Answers, Connector, Records } from '../connector';
import { readAccount } from './account';
import { caseFile, caseParts } from './case-files';
import { choicesFor } from './choices';
import { salesforceClient } from './client';
import { type Config, config } from './config';
import { dropPart, standing } from './escalate';
import { type Fields, mappableFields } from './fields';
import { filterOf } from './filter';
import { bookIds } from './ids';
import { mailsSent } from './mails';
import type { Stamp } from './map-account';
import { whoIsSignedIn } from './me';
import { pullBook } from './pull';
import { recordTerms, standardFields } from './record-terms';
import { releaseOf } from './release';
import { inWords } from './sentences';
import { usage } from './usage';
import { writer } from './write';

/** Every answer with a sentence that knows the system and the way of signing in. */
const teller = ({ signIn }: Config) => {
  const told = <T>(answer: Result<T>): Result<T> => (answer.ok ? answer : fail(inWords(answer.error, signIn)));
  async function* each<T>(answers: AsyncGenerator<Result<T>>): AsyncGenerator<Result<T>> {
    for await (const answer of answers) yield told(answer);
  }
  return { told, each };
};

interface Salesforce
  extends Answers<
    | 'account'
    | 'recordTerms'
    | 'checkSettings'
    | 'pull'
    | 'ids'
    | 'bookChoices'
    | 'mailsSent'
    | 'exactness'
    | 'write'
    | 'find'
    | 'there'
    | 'standing'
    | 'drop'
    | 'release'
    | 'ticketParts'
    | 'ticketFile'
  > {
  /** With the key field to keep in the settings, where this org has one. */
  fields(): Promise<Result<Fields>>;
}

export const salesforce: Connector<Config, Salesforce> = {
  id: 'salesforce',
  name: 'Salesforce',
  config,
  origins: ({ host }) => [`https://${host}`],
  capabilities: ['open', 'pull', 'write', 'escalate', 'roles'],
  records: {
    'salesforce.account': 'account',
    'salesforce.contact': 'account',
    'salesforce.opportunity': 'account',
    'salesforce.case': 'account',
    'salesforce.record': 'account',
  } satisfies Records<'salesforce'>,
  account: {
    kind: 'salesforce.account',
    idIn: (copied) => /(?:^|[^A-Za-z0-9])(001[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)(?![A-Za-z0-9])/.exec(copied)?.[1],
    hint: 'mapping.previewSalesforce',
  },
  filters: true,
  keepsTouchpoints: true,
  standardFields,
  escalatesTo: 'case',
  usage,
  open(given, io = {}) {
    const settings = config.parse(given);
    const { host } = settings;
    const { told, each } = teller(settings);
    const connectionId = `salesforce:${host}`;
    const client = salesforceClient(`https://${host}`, io);
    const now = io.now ?? nowIso;
    const stamp = (): Stamp => ({ connectionId, label: `Salesforce (${host})`, asOf: now() });
    const { exactness, write, find, there } = writer(client, settings);
    return {
      connectionId,
      whoami: async () => told(await whoIsSignedIn(client)),
      account: async (ref) => told(await readAccount(ref, client, settings, stamp)),
      pull: (cursor) => each(pullBook(cursor, { client, config: settings, has: [], stamp })),
      ids: () => each(bookIds({ client, config: settings })),
      fields: async () => told(await mappableFields(client)),
      recordTerms: async () => told(await recordTerms(client, settings)),
      bookChoices: async () => told(await choicesFor(client)),
      mailsSent: async (since) => told(await mailsSent(since, client)),
      checkSettings: () => told(filterOf(settings)),
      exactness,
      write: async (operation, key, targetId, enclosed) => told(await write(operation, key, targetId, enclosed)),
      drop: async (operation, id) => told(await dropPart(operation, id, client)),
      release: async () => told(await releaseOf(client)),
      ticketParts: async (id) => told(await caseParts(id, client, host)),
      ticketFile: async (id, fileId) => told(await caseFile(id, fileId, client, host)),
      standing: async (id) => told(await standing(id, client)),
      there: async (operation) => told(await there(operation)),
      find: async (operation, since, taken, enclosed) => told(await find(operation, since, taken, enclosed)),
    };
  },
};
