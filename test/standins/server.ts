import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gmail } from './gmail/routes';
import { salesforce } from './salesforce/routes';
import { loadAssets } from './server/assets';
import { selfSigned } from './server/certificate';
import { FaultBook, type Faults } from './server/faults';
import { handler, type Logged } from './server/handler';
import type { Call, Reply } from './server/reply';
import { notFound } from './server/reply';
import { defaultSettings, type Settings } from './server/settings';
import { createWorld, type World } from './world';
import { zendesk } from './zendesk/routes';

export type { Faults } from './server/faults';
export type { Logged } from './server/handler';
export type { Settings } from './server/settings';

/** One running set of stand-ins. Browsers reach it by mapping every host name to `127.0.0.1:<port>`. */
export interface Standins {
  port: number;
  /** Rows behind all pages and answers; change them before the page that shows them is opened. */
  world: World;
  settings: Settings;
  faults: Faults;
  /** Every request so far, oldest first. */
  requests: Logged[];
  close(): Promise<void>;
}

const NAMES = [
  '*.zendesk.com',
  '*.lightning.force.com',
  '*.sandbox.lightning.force.com',
  '*.my.salesforce.com',
  'mail.google.com',
  'localhost',
];

/** Picks the product by host name, the way the real ones are told apart. */
function productOf(host: string): ((call: Call, world: World, settings: Settings) => Promise<Reply> | Reply) | undefined {
  if (host.endsWith('.zendesk.com')) return zendesk;
  if (host.endsWith('.lightning.force.com') || host.endsWith('.my.salesforce.com')) return salesforce;
  if (host === 'mail.google.com') return gmail;
  return undefined;
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts one local HTTPS server that answers as every host the extension knows. `port` 0 or absent: any free one. */
export async function startStandins(options: { port?: number } = {}): Promise<Standins> {
  const world = createWorld();
  const settings = defaultSettings();
  const faults = new FaultBook();
  const requests: Logged[] = [];
  const assets = await loadAssets();
  const answer = async (call: Call) => assets(call) ?? productOf(call.host)?.(call, world, settings) ?? notFound();
  const server = createServer(selfSigned(NAMES), handler({ answer, faults, requests }));
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    world,
    settings,
    faults,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
