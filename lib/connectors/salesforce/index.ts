import { nowIso } from '../../domain/dates';
import { fail, type Result } from '../../domain/errors';
import type { Answers, Connector } from '../connector';
import { readAccount } from './account';
import { salesforceClient } from './client';
import { type Config, config } from './config';
import type { Stamp } from './map-account';
import { whoIsSignedIn } from './me';
import { inWords } from './sentences';
import { usage } from './usage';
import { writer } from './write';

/** Every answer with a sentence that knows the system. */
const told = <T>(answer: Result<T>): Result<T> => (answer.ok ? answer : fail(inWords(answer.error)));

export const salesforce: Connector<Config, Answers<'account' | 'exactness' | 'write' | 'find'>> = {
  id: 'salesforce',
  name: 'Salesforce',
  config,
  origins: ({ host }) => [`https://${host}`],
  capabilities: ['open', 'write'],
  usage,
  open(given, io = {}) {
    const settings = config.parse(given);
    const { host } = settings;
    const connectionId = `salesforce:${host}`;
    const client = salesforceClient(`https://${host}`, io);
    const now = io.now ?? nowIso;
    const stamp = (): Stamp => ({ connectionId, label: `Salesforce (${host})`, asOf: now() });
    const { exactness, write, find } = writer(client, settings);
    return {
      connectionId,
      whoami: async () => told(await whoIsSignedIn(client)),
      account: async (ref) => told(await readAccount(ref, client, settings, stamp)),
      exactness,
      write: async (operation, key, targetId) => told(await write(operation, key, targetId)),
      find: async (operation, since, taken) => told(await find(operation, since, taken)),
    };
  },
};
