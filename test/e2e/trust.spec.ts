import { deskUrl } from '../browser/chromium';
import { threadToken } from '../standins/gmail/token';
import { contentWorld } from './support/content-world';
import { expect, test } from './support/fixtures';
import { completeByMessage } from './support/true-command';

const NOT_OURS = 'This panel was not opened by Sidelight';

test.describe('the page beside us', () => {
  test('learns nothing of the panel: no message, no text, no handle', async ({ sidelight, standins }) => {
    const ticket = standins.world.tickets.find((each) => each.companyKey === 'halden');
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    await sidelight.context.addInitScript(() => {
      const store = window as unknown as { heard: string[] };
      store.heard = [];
      addEventListener('message', (event) => store.heard.push(JSON.stringify(event.data) ?? ''));
      // A link that nobody pressed is how the frame gets its address.
      const ofUs = (what: string, url: string) => /^[a-z]+-extension:/.test(url) && store.heard.push(`${what} ${url}`);
      addEventListener('click', ({ target }) => ofUs('click', (target as HTMLAnchorElement).href ?? ''), true);
      navigation.addEventListener('navigate', ({ destination }) => ofUs('navigate', destination.url));
      HTMLElement.prototype.click = function click() {
        store.heard.push(`a click of ${this.tagName}`);
      };
    });
    const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden Optics');
    const steps = await page.evaluate(() => history.length);
    await panel
      .getByRole('button', { name: /^Complete / })
      .first()
      .click();
    await sidelight.toolbar(page);
    await page.waitForTimeout(500);
    await sidelight.toolbar(page);
    // No name that a page could send it elsewhere by.
    const again = await sidelight.panel(page);
    await expect(again.getByRole('heading', { level: 1 })).toContainText('Halden Optics');
    expect(await again.evaluate(() => window.name)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const seen = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      frames: window.length,
      root: document.querySelector('sidelight-panel')?.shadowRoot ?? null,
      found: (window as unknown as { find(text: string): boolean }).find('Decide by'),
      own: (window as unknown as { find(text: string): boolean }).find('Mirjam Kloss'),
      resources: performance.getEntriesByType('resource').filter((entry) => entry.name.includes('extension')).length,
      attributes: document.querySelector('sidelight-panel')?.getAttributeNames() ?? [],
    }));
    expect(seen).toEqual({ heard: [], frames: 0, root: null, found: false, own: true, resources: 0, attributes: [] });
  });

  test('learns nothing by measuring its own memory, where it may', async ({ sidelight, standins }) => {
    standins.settings.zendeskIsolated = true;
    const ticket = standins.world.tickets.find((each) => each.companyKey === 'halden');
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden Optics');
    const measured = await page.evaluate(() =>
      (performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ breakdown: { attribution: object[] }[] }> })
        .measureUserAgentSpecificMemory()
        .then(({ breakdown }) => breakdown.flatMap(({ attribution }) => attribution)),
    );
    // Of a frame in it, what the page named it by is said as `container`; of ours there is nothing to say.
    expect(measured).toContainEqual({ scope: 'Window', url: page.url() });
    expect(measured).toContainEqual({ scope: 'cross-origin-aggregated', url: 'cross-origin-url' });
    expect(measured).toHaveLength(2);
  });

  test('cannot show the panel in a frame of its own, even when it knows the address', async ({ sidelight, standins }) => {
    const ticket = standins.world.tickets.find((each) => each.companyKey === 'halden');
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden Optics');
    const world = await contentWorld(sidelight.context, page);
    await test.step('a content script finds no customer in any storage area', async () => {
      const dump = await world.evaluate<string>(`(async () => {
        const out = {};
        for (const area of ['local', 'sync', 'session', 'managed']) {
          try { out[area] = await chrome.storage[area].get(null); } catch (error) { out[area] = String(error); }
        }
        return JSON.stringify(out);
      })()`);
      expect(dump).not.toMatch(/Halden|halden|mirjam/i);
      expect(dump).toContain('session');
    });
    const leaked = await world.evaluate<string>("chrome.runtime.getURL('/panel.html')");
    // In the ticket's own tab, where a panel that is believed would show the customer, and in a tab of somebody else's tenant.
    for (const where of [page, await sidelight.open(`https://evil.zendesk.com/agent/tickets/${ticket?.id}`)]) {
      const embedded = where.waitForEvent('frameattached');
      await where.evaluate((url) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentWindow?.location.replace(`${url}#${'a'.repeat(32)}`);
      }, leaked);
      // It is told so, and not merely kept from loading.
      const body = (await embedded).locator('body');
      await expect(body).toHaveText(NOT_OURS);
      await where.waitForTimeout(500);
      await expect(body).toHaveText(NOT_OURS);
    }
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden Optics');

    await test.step('a panel opened by hand shows nothing', async () => {
      // By its own address: the one that pages learn leads nowhere from here.
      await page.goto((await deskUrl(sidelight.context)).replace('desk.html', 'panel.html'));
      await expect(page.getByText(NOT_OURS)).toBeVisible();
      expect((await page.locator('body').innerText()).trim()).toBe(NOT_OURS);
    });

    await test.step('help-centre pages never see us', async () => {
      await page.goto('https://acme.zendesk.com/hc/en-us');
      await page.waitForTimeout(1000);
      expect(await page.locator('sidelight-panel').count()).toBe(0);
    });
  });

  test('no page of ours, and nothing of ours in a page, meets a content security policy', async ({ sidelight, standins }) => {
    const refused: string[] = [];
    sidelight.context.on('console', (line) => {
      const ours = !line.location().url.startsWith('https:');
      if (ours && /Content Security Policy|requires 'Trusted/.test(line.text())) refused.push(line.text());
    });
    await sidelight.loadSample();
    await sidelight.approve(standins.world.me.email);
    const desk = await sidelight.desk('/today');
    for (const route of [
      'today',
      'playbooks',
      'templates',
      'book',
      'records',
      'escalations',
      'outbox',
      'import',
      'settings',
      'connections',
    ]) {
      await desk.goto(desk.url().replace(/#.*/, `#/${route}`));
      await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const thread = standins.world.threads.find((each) => each.companyKey === 'halden');
    const page = await sidelight.open(`https://mail.google.com/mail/u/${thread?.mailbox}/#inbox/${threadToken(thread?.permId ?? '')}`);
    const panel = await sidelight.panel(page);
    // What fills templates is loaded when it is needed.
    await panel.getByRole('button', { name: 'Outreach' }).click();
    await panel
      .getByRole('region', { name: 'Outreach' })
      .getByRole('button', { name: /Renewal in/ })
      .first()
      .click();
    await expect(panel.getByRole('region', { name: 'Preview' })).toBeVisible();
    expect(refused).toEqual([]);
    // A refusal is heard, here and there.
    for (const where of [desk, panel]) {
      await where.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'p {}';
        document.head.append(style);
      });
    }
    await expect.poll(() => refused.length).toBeGreaterThan(1);
  });
});

test.describe('somebody else’s tenant', () => {
  test('is read only from the local store: no question to the vendor', async ({ sidelight, standins }) => {
    await sidelight.loadSample();
    const ticket = standins.world.tickets.find((each) => each.companyKey === 'halden');
    // Of the worker, not of the page itself.
    const asked = (host: string) =>
      standins.requests.filter(
        (request) => request.host === host && request.path.startsWith('/api/') && request.headers['sec-fetch-site'] === 'none',
      );
    const page = await sidelight.open(`https://evil.zendesk.com/agent/tickets/${ticket?.id}`);
    await sidelight.toolbar(page);
    const panel = await sidelight.panel(page);
    await expect(panel.getByText('evil.zendesk.com is not one of your workspaces')).toBeVisible();
    const before = asked('acme.zendesk.com').length;
    await sidelight.approve('acme.zendesk.com');
    const own = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
    await expect((await sidelight.panel(own)).getByRole('heading', { level: 1 })).toContainText('Halden');
    expect(asked('acme.zendesk.com').length).toBeGreaterThan(before);
    expect(asked('evil.zendesk.com')).toEqual([]);
  });

  test('shows an account that the book knows, with nothing to press, and changes nothing by message', async ({ sidelight, standins }) => {
    await sidelight.loadSample();
    const thread = standins.world.threads.find((each) => each.companyKey === 'halden');
    const page = await sidelight.open(`https://mail.google.com/mail/u/${thread?.mailbox}/#inbox/${threadToken(thread?.permId ?? '')}`);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
    await expect(panel.getByText('is not one of your workspaces')).toBeVisible();
    const complete = panel.getByRole('button', { name: /^Complete / });
    await expect(complete).toHaveCount(0);
    expect(await completeByMessage(panel)).toMatchObject({ ok: false, error: { code: 'not_approved' } });
    // With the mailbox approved both are there, so that it was this that kept them away.
    await sidelight.approve(standins.world.me.email);
    await page.bringToFront();
    await expect(complete).not.toHaveCount(0);
    await page.waitForTimeout(1_000);
    expect(await completeByMessage(panel)).toMatchObject({ ok: true });
  });
});

test.describe('bound intent', () => {
  test('the page swaps the ticket during the press, a hundred times: nothing is written', async ({ sidelight, standins }) => {
    test.setTimeout(180_000);
    const [first, second] = ['halden', 'marlowe'].map((key) => standins.world.tickets.find((each) => each.companyKey === key)?.id);
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${first}`);
    const panel = await sidelight.panel(page);
    const urls = [first, second].map((id) => `https://acme.zendesk.com/agent/tickets/${id}`);
    for (let swap = 0; swap < 100; swap += 1) {
      await page.evaluate((url) => history.pushState({}, '', url), urls[swap % 2] ?? '');
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(swap % 2 ? 'Marlowe' : 'Halden');
      // Every tenth press waits until controls are at rest after the change and would act.
      await page.waitForTimeout(swap % 10 === 0 ? 1_300 : 50);
      const button = panel.getByRole('button', { name: /^Complete / }).first();
      const box = await button.boundingBox();
      if (!box) throw new Error('no button to press');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.evaluate((url) => history.pushState({}, '', url), urls[(swap + 1) % 2] ?? '');
      await page.waitForTimeout(40 + (swap % 3) * 40);
      await page.mouse.up();
    }
    await page.waitForTimeout(1000);
    await expect(panel.getByRole('status', { name: 'Outbox' })).toContainText('Nothing waiting to send');
    const undo = panel.getByRole('button', { name: /^Undo / });
    await expect(undo).toHaveCount(0);
    // The same press without a swap does write.
    await page.waitForTimeout(1_300);
    await panel
      .getByRole('button', { name: /^Complete / })
      .first()
      .click();
    await expect(undo).toHaveCount(1);
  });
});
