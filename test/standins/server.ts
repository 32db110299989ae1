import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { CONTENT as MAIL_FILES, content as mailFile } from './gmail/files';
import { gmail } from './gmail/routes';
import { controls, Orgs, type SalesforceControls } from './salesforce/orgs';
import { salesforce } from './salesforce/routes';
import { loadAssets } from './server/assets';
import { selfSigned } from './server/certificate';
import { FaultBook, type Faults } from './server/faults';
import { handler, type Logged } from './server/handler';
import type { Hit } from './server/hits';
import type { Call, Reply } from './server/reply';
import { notFound } from './server/reply';
import { defaultSettings, type Settings } from './server/settings';
import { createWorld, type World } from './world';
import { content } from './zendesk/files';
import { zendesk } from './zendesk/routes';
import { Accounts, type ZendeskControls, controls as zendeskControls } from './zendesk/tenants';

export type { Faults } from './server/faults';
export type { Logged } from './server/handler';
export type { Hit } from './server/hits';
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
  /** Every write that a vendor carried out, oldest first, whatever became of the answer. */
  hits: Hit[];
  /** One Salesforce org by its My Domain: `acme`, `acme--sbx.sandbox`, `globex`. */
  salesforce(org: string): SalesforceControls;
  /** One Zendesk account by its subdomain. */
  zendesk(subdomain: string): ZendeskControls;
  /**
   * As just started: world, settings, orgs and accounts anew, no faults, requests or hits. What `salesforce()` and
   * `zendesk()` gave before belongs to what was, so ask again.
   */
  reset(): void;
  close(): Promise<void>;
}

const NAMES = [
  '*.zendesk.com',
  '*.zdusercontent.com',
  '*.lightning.force.com',
  '*.sandbox.lightning.force.com',
  '*.my.salesforce.com',
  '*.sandbox.my.salesforce.com',
  'login.salesforce.com',
  'test.salesforce.com',
  'mail.google.com',
  MAIL_FILES,
  'localhost',
];

const SALESFORCE = /\.(?:lightning\.force|my\.salesforce)\.com$|^(?:login|test)\.salesforce\.com$/;

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
  const hits: Hit[] = [];
  const orgs = new Orgs(world, hits);
  const accounts = new Accounts(hits);
  const assets = await loadAssets();
  /** Picks the product by host name, the way the real ones are told apart. */
  const product = (call: Call): Promise<Reply> | Reply => {
    if (call.host === MAIL_FILES) return mailFile(call, world);
    if (call.host.endsWith('.zdusercontent.com')) return content(call, world, accounts);
    if (call.host.endsWith('.zendesk.com')) return zendesk(call, world, settings, accounts);
    if (SALESFORCE.test(call.host)) return salesforce(call, world, settings, orgs);
    return call.host === 'mail.google.com' ? gmail(call, world, settings) : notFound();
  };
  const answer = async (call: Call) => assets(call) ?? product(call);
  const server = createServer(selfSigned(NAMES), handler({ answer, faults, requests }));
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    world,
    settings,
    faults,
    requests,
    hits,
    salesforce: (org) => controls(orgs.of(org)),
    zendesk: (subdomain) => zendeskControls(accounts.of(`${subdomain}.zendesk.com`), world),
    reset: () => {
      Object.assign(world, createWorld());
      Object.assign(settings, defaultSettings());
      faults.clear();
      requests.length = hits.length = 0;
      orgs.clear();
      accounts.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
