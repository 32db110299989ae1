import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureFirefox } from '../browser/find-firefox';
import { type Standins, startStandins } from '../standins/server';
import { Bidi, until } from './bidi';
import { startProxy } from './proxy';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'sidelight@sidelight.example';
/** Firefox draws a random one per profile; a fixed one makes extension pages reachable. */
const UUID = '5f1de11c-0000-4000-8000-51de119a7e11';

export interface Firefox {
  bidi: Bidi;
  standins: Standins;
  /** A tab on a desk route, e.g. `/settings`, where `ready` has become visible. */
  desk(route: string, ready: string): Promise<string>;
  /** The panel's frame in a host page, once it shows something. */
  panel(page: string): Promise<string>;
  close(): Promise<void>;
}

/** Firefox with the built extension, or a copy of it under another id; every host name leads to the stand-ins. */
export async function launchFirefox(extension = { dir: EXTENSION, id: ID }, prefs: Record<string, unknown> = {}): Promise<Firefox> {
  const standins = await startStandins();
  const proxy = await startProxy(standins.port);
  const browser = await start(proxy.port, extension, prefs);
  const bidi = new Bidi(browser);
  return {
    bidi,
    standins,
    async desk(route, ready) {
      const page = await bidi.open(`moz-extension://${UUID}/desk.html#${route}`, 'none');
      await until(`${ready} in the desk`, () => bidi.evaluate<boolean>(page, `document.querySelector(${JSON.stringify(ready)}) !== null`));
      return page;
    },
    panel: (page) =>
      until('the panel', async () => {
        const frames = await bidi.frames(page);
        return frames.find(({ url }) => url.startsWith(`moz-extension://${UUID}/panel.html`))?.context;
      }),
    async close() {
      await browser.close();
      await proxy.close();
      await standins.close();
    },
  };
}

async function start(proxyPort: number, { dir, id }: { dir: string; id: string }, prefs: Record<string, unknown>): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access', '--width=1440', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      // Thirty seconds by default: here the background page really dies between two steps.
      'extensions.background.idle.timeout': 2_000,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...prefs,
    },
  });
  if (!existsSync(dir)) throw new Error('No build for Firefox. Run "npm run build:firefox" first.');
  await browser.installExtension(dir);
  return browser;
}
