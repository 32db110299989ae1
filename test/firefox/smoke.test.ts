import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_PATTERNS } from '../../lib/domain/host/products';
import { until } from './bidi';
import { asContentScript, prepare, uncovered } from './desk';
import { type Firefox, launchFirefox } from './firefox';
import { sidebar, sidebarHeading } from './sidebar';

const HOST = 'acme.zendesk.com';
const STORY_MS = 150_000;

let firefox: Firefox;
let desk = '';
let page = '';
let panel = '';

const ticketOf = (key: string) => {
  const company = firefox.standins.world.companies.find((each) => each.key === key);
  const ticket = firefox.standins.world.tickets.find((each) => each.companyKey === key && each.subdomain === 'acme');
  if (!company || !ticket) throw new Error(`the world has no ticket of ${key}`);
  return { path: `/agent/tickets/${ticket.id}`, name: company.name };
};
const inPanel = <T>(expression: string) => firefox.bidi.evaluate<T>(panel, expression);
const heading = () => inPanel<string>(`document.querySelector('h1')?.textContent ?? ''`);
const outbox = () => inPanel<string>(`document.querySelector('[role=status][aria-label=Outbox]')?.textContent ?? ''`);
const backgroundRuns = () => firefox.bidi.evaluate<boolean>(desk, 'browser.extension.getBackgroundPage() !== null');

/** Records every message the host page gets; the first one is our own, so that an empty record means a broken recorder. */
const RECORDER = `() => {
  window.heard = [];
  addEventListener('message', (event) => window.heard.push(String(event.data)));
  addEventListener('DOMContentLoaded', () => window.postMessage('control', '*'));
}`;

beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await prepare(firefox, HOST);
  await firefox.bidi.send('script.addPreloadScript', { functionDeclaration: RECORDER });
  page = await firefox.bidi.open(`https://${HOST}${ticketOf('halden').path}`);
  panel = await firefox.panel(page);
});
afterAll(() => firefox?.close());

/** One story in one browser: each step goes on where the one before ended. */
describe('the panel in Firefox', () => {
  it('has all its hosts without asking', async () => {
    const { origins } = await firefox.bidi.evaluate<{ origins: string[] }>(desk, 'browser.permissions.getAll()');
    expect(origins).toEqual(expect.arrayContaining(HOST_PATTERNS));
  });

  it('opens by itself on a ticket and shows the account with its regions', async () => {
    const { name } = ticketOf('halden');
    await until(name, async () => (await heading()).includes(name));
    const text = await inPanel<string>('document.body.textContent');
    expect(text).toMatch(/Matched by /);
    const regions = await inPanel<string[]>(`[...document.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'))`);
    expect(regions).toEqual(expect.arrayContaining(['Account', 'Health', 'Renewal', 'Tasks']));
    expect(await inPanel<string>(`document.querySelector('section[aria-label=Health]').textContent`)).toMatch(/At risk/);
    const date = await inPanel<string>(`document.querySelector('section[aria-label=Renewal] time').dateTime`);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await uncovered(firefox, desk, HOST);
  });

  it('follows the page’s own router to the next ticket and back', async () => {
    for (const key of ['brightwater', 'quillmark', 'halden']) {
      const { path, name } = ticketOf(key);
      await firefox.bidi.evaluate(page, `void history.pushState(null, '', '${path}')`);
      await until(name, async () => (await heading()).includes(name));
      await uncovered(firefox, desk, HOST);
    }
  });

  it('completes a task after the background page has stopped', { timeout: STORY_MS }, async () => {
    await until('a stopped background page', async () => !(await backgroundRuns()), 40_000);
    const title = await inPanel<string>(`document.querySelector('button[aria-label^="Complete "]').ariaLabel.slice('Complete '.length)`);
    await firefox.bidi.click(panel, `button[aria-label="Complete ${title}"]`);
    // Firefox cannot say whether the panel is in plain sight, so nothing happens before the second press.
    const yes = '[role=alertdialog] button';
    await until('a question that names the account', () =>
      inPanel<boolean>(`document.querySelector('${yes}')?.textContent.includes(document.querySelector('h1').textContent) === true`),
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await inPanel<boolean>(`document.querySelector('button[aria-label="Undo ${title}"]') === null`)).toBe(true);
    await firefox.bidi.click(panel, yes);
    await until('the way back', () => inPanel<boolean>(`document.querySelector('button[aria-label="Undo ${title}"]') !== null`));
    expect(await inPanel<boolean>(`document.querySelector('button[aria-label="Complete ${title}"]') === null`)).toBe(true);
    expect(await outbox()).toContain('1 waiting to send');
    // The undo time passes while the background page is stopped again; its alarm comes after 30 s.
    await until('an empty outbox', async () => (await outbox()).includes('Nothing waiting to send'), 80_000);
  });

  it('gives the page neither a message nor a handle', async () => {
    const seen = await firefox.bidi.evaluate<object>(
      page,
      `({ heard: window.heard, frames: window.length, root: document.querySelector('sidelight-panel').shadowRoot,
        attributes: document.querySelector('sidelight-panel').getAttributeNames(), found: window.find('Decide by') })`,
    );
    expect(seen).toEqual({ heard: ['control'], frames: 0, root: null, attributes: [], found: false });
  });

  it('follows the tab in front in the sidebar too, and leaves the page to it', { timeout: STORY_MS }, async () => {
    const { path, name } = ticketOf('brightwater');
    const says = (text: string) => until(text, async () => (await sidebarHeading(firefox, desk)).includes(text));
    const front = (context: string) => firefox.bidi.send('browsingContext.activate', { context });
    const framed = async () => (await firefox.bidi.frames(page)).some(({ url }) => url.includes('/panel.html'));
    await front(page);
    await sidebar(firefox, true);
    await says(ticketOf('halden').name);
    await until('a page without a panel', async () => !(await framed()));
    await firefox.bidi.evaluate(page, `void history.pushState(null, '', '${path}')`);
    await says(name);
    await front(desk);
    await says('No account here');
    await front(page);
    await says(name);
    await sidebar(firefox, false);
    panel = await firefox.panel(page);
    await until(name, async () => (await heading()).includes(name));
    await uncovered(firefox, desk, HOST);
    // A rail for as long as the page has not got its width back.
    await until('the whole panel', () => inPanel<boolean>(`document.querySelector('[aria-label="Close panel"]') !== null`));
  });

  it('keeps customers out of the storage that content scripts can read', async () => {
    await firefox.bidi.click(panel, 'button[aria-label="Close panel"]');
    const stored = `const out = {};
      for (const area of ['local', 'sync', 'session', 'managed']) {
        try { out[area] = await browser.storage[area].get(null); } catch (error) { out[area] = String(error); }
      }
      return JSON.stringify(out);`;
    // The preference that closing writes shows that this is the area the extension uses.
    const dump = await until('the preference', async () => {
      const seen = await asContentScript<string>(firefox, desk, HOST, stored);
      return seen.includes('closed:zendesk') && seen;
    });
    const { companies } = firefox.standins.world;
    const secrets = companies.flatMap(({ name, domain, contacts }) => [name, domain ?? name, ...contacts.map((contact) => contact.email)]);
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => dump.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  });
});
