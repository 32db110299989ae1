import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violations } from './support/axe';
import { press } from './support/capture-helpers';
import { clipboard } from './support/clipboard';
import { deliver, escalate, ticketOf } from './support/escalating';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, panelOn, SALESFORCE, ticketUrl, ZENDESK } from './support/live';

/** A coordinator turns a ticket into a packet that Support can act on without asking back. */
const SECRET = 'hunter2zq7planted';
const MAIL = 'someone@planted.example';
const LOG = `10:02 ERROR export failed for ${MAIL}\nAuthorization: Bearer ${SECRET}${SECRET}\npassword=${SECRET}\n`;

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

test('a ticket becomes a redacted, scored packet, delivered once to Zendesk and Salesforce with receipts and back-links', async ({
  sidelight,
  standins,
}, info) => {
  test.setTimeout(420_000);
  await connectLive(sidelight, standins, SALESFORCE, ZENDESK);
  const desk = await escalate(sidelight, standins, 'halden');
  const source = ticketOf(standins, 'halden');

  await test.step('what is known stands there already, and what is missing is named', async () => {
    await expect(desk.getByLabel('Contacts')).not.toHaveValue('');
    await expect(desk.getByRole('region', { name: 'Still missing' })).toContainText('evidence: a picture, a log or a recording');
  });

  await test.step('words are kept as they are typed, without what must not be kept', async () => {
    await desk.getByLabel('What happens').fill(`The export ends with an error, password=${SECRET}`);
    await desk.getByLabel('What should happen').fill('A file is saved');
    await desk.getByLabel('Steps to reproduce').fill('Open Orders\nPress Export');
    await desk.getByLabel('Effect', { exact: true }).selectOption('Something important does not work');
    await desk.getByLabel('Affected', { exact: true }).selectOption('Many');
    await expect(desk.getByText('Suggested: 2, high')).toBeVisible();
    await desk.getByLabel('In the customer’s words').fill('We lose a day each week.');
    await desk.getByRole('textbox', { name: 'What is asked' }).fill('A date for the fix');
    await expect(desk.getByText('Saved', { exact: true })).toBeVisible();
    await expect(desk.getByRole('region', { name: 'Still missing' })).toContainText('passwords (1)');
    await desk.reload();
    await expect(desk.getByLabel('What happens')).toHaveValue('The export ends with an error, password=[removed:password]');
  });

  await test.step('a log comes in without its secrets, a picture as it was burnt', async () => {
    await desk.getByLabel('Add a log or HAR file').setInputFiles({ name: 'console.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
    const evidence = desk.getByRole('region', { name: 'Evidence', exact: true });
    await expect(evidence).toContainText('3 pieces removed');
    const packet = desk.url();
    const isPictures = (one: Page) => one.url().endsWith('/evidence');
    await desk.getByRole('button', { name: 'Add a picture' }).click();
    await expect.poll(() => sidelight.context.pages().some(isPictures)).toBe(true);
    const pictures = sidelight.context.pages().find(isPictures) as Page;
    const buffer = await desk.screenshot();
    await pictures.getByLabel('Picture file').setInputFiles({ name: 'orders.png', mimeType: 'image/png', buffer });
    await expect(pictures.getByRole('application', { name: 'The picture' })).toBeVisible();
    await pictures.getByLabel('I looked at all of it').check();
    await pictures.getByRole('button', { name: 'Black out and add' }).click();
    await pictures.getByRole('link', { name: 'Back to the escalation' }).click();
    if (pictures !== desk) await pictures.close();
    await expect(desk).toHaveURL(packet);
    await expect(evidence).toContainText('file-1.png');
    await expect(desk.getByText('Completeness 5 of 5')).toBeVisible();
  });

  await test.step('the page reads well for everybody', async () => {
    expect((await violations(desk)).found).toEqual([]);
    for (const [width, scheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
      [320, 'dark'],
    ] as const) {
      await desk.setViewportSize({ width, height: 900 });
      await desk.emulateMedia({ colorScheme: scheme });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await desk.screenshot({ path: info.outputPath(`packet-${width}-${scheme}.png`), fullPage: true });
    }
    await desk.setViewportSize({ width: 1280, height: 900 });
    await desk.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('it goes to a ticket and a case, once, though the worker is stopped again and again', async () => {
    standins.faults.set({ host: ZENDESK, method: 'POST', path: '/api/v2/uploads', delayMs: 300 });
    standins.faults.set({ host: SALESFORCE, method: 'POST', path: /sobjects\/(?:Case|ContentVersion)/, delayMs: 300 });
    await deliver(desk, 'New ticket in Zendesk');
    await deliver(desk, 'New case in Salesforce');
    const deliveries = desk.getByRole('region', { name: 'Deliveries' });
    for (let n = 0; n < 2; n += 1) await sidelight.killWorker(desk);
    await desk.reload();
    await expect(deliveries.getByRole('link', { name: 'arrived' })).toHaveCount(6, { timeout: 240_000 });
    const made = (object: string) => standins.hits.filter((hit) => hit.kind === 'create' && hit.object === object);
    expect([made('ticket').length, made('Case').length, made('ContentVersion').length]).toEqual([1, 1, 2]);
    const ticket = standins
      .zendesk('acme')
      .tickets()
      .find(({ externalId }) => externalId?.startsWith('Sidelight '));
    expect(ticket).toMatchObject({ priority: 'high', tags: ['sidelight_escalation', 'sidelight_escalation_2'] });
    expect(ticket?.messages).toHaveLength(1);
    expect(ticket?.messages[0]).toMatchObject({ by: 'note', files: [{ name: 'console.log' }, { name: 'file-1.png' }] });
    const text = ticket?.messages[0].paragraphs.join('\n') ?? '';
    expect(text).toContain('We lose a day each week.');
    expect(text).toContain(companyIn(standins, 'halden').name);
    expect(made('Case')[0]?.fields).toMatchObject({ AccountId: companyIn(standins, 'halden').salesforceId, Priority: 'High' });
    const told = made('comment').filter(({ fields }) => fields.ticket_id === source.id);
    expect(told.map(({ fields }) => [fields.public, String(fields.body).split(':')[0]])).toEqual([
      [false, 'Escalated'],
      [false, 'Escalated'],
    ]);
    expect(JSON.stringify(standins.requests.map(({ path, body }) => [path, body]))).not.toMatch(new RegExp(`${SECRET}|${MAIL}`));
  });

  await test.step('the ticket’s own words are quoted and its files named; it is raised with a group and a colleague', async () => {
    source.messages[0].files = [{ name: 'trace.har', type: 'application/json', size: 12 }];
    const from = desk.getByRole('region', { name: 'From the ticket' });
    await from.getByRole('button', { name: 'Read the ticket' }).click();
    const [words = ''] = source.messages[0].paragraphs;
    await expect(from).toContainText(words);
    await expect(from.getByRole('link', { name: 'Open trace.har' })).toHaveAttribute(
      'href',
      /^https:\/\/acme\.zendesk\.com\/attachments\//,
    );
    await from.getByRole('button', { name: 'Quote these words' }).click();
    const quotes = desk.getByLabel('In the customer’s words');
    await expect.poll(() => quotes.inputValue()).toContain(words.slice(0, 30));
    expect(await quotes.inputValue()).toContain('We lose a day each week.');
    await desk
      .getByRole('region', { name: 'Deliver', exact: true })
      .getByRole('button', { name: /^Raise this ticket/ })
      .click();
    const question = desk.getByRole('region', { name: 'Where to' });
    await expect(question).toContainText('No text and no file leaves');
    await question.getByLabel('Group').selectOption('Engineering');
    await question.getByLabel('Colleague to follow it').selectOption('Petra Lang');
    await expect(question).toContainText('a private note addressed to Petra Lang');
    expect((await violations(desk)).found).toEqual([]);
    await desk.setViewportSize({ width: 320, height: 900 });
    await question.screenshot({ path: info.outputPath('raise-320.png') });
    await from.screenshot({ path: info.outputPath('ticket-320.png') });
    await desk.setViewportSize({ width: 1280, height: 900 });
    await question.screenshot({ path: info.outputPath('raise-1280.png') });
    await from.screenshot({ path: info.outputPath('ticket-1280.png') });
    await question.getByRole('button', { name: /^Send to/ }).click();
    const deliveries = desk.getByRole('region', { name: 'Deliveries' });
    await expect(deliveries.getByRole('link', { name: 'arrived' })).toHaveCount(8, { timeout: 60_000 });
    await expect(deliveries).toContainText('Case, ');
    expect(source).toMatchObject({ priority: 'high', groupId: 27410000200002, followers: ['27419000100002'] });
    const note = source.messages.at(-1);
    expect([note?.by, note?.paragraphs[0]]).toEqual(['note', '@Petra Lang']);
  });

  await test.step('saved as an archive it is inert and whole', async () => {
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'All as ZIP' }).click();
    const files = unzipSync(await readFile((await (await saved).path()) ?? ''));
    expect(Object.keys(files).sort()).toEqual(['console.log', 'file-1.png', 'packet.html', 'packet.json', 'packet.md']);
    const all = Object.values(files)
      .map((bytes) => Buffer.from(bytes).toString('utf8'))
      .join('\n');
    expect(all).not.toMatch(new RegExp(`${SECRET}|${MAIL}`));
    expect(all).toContain("default-src 'none'; img-src data:");
    expect(JSON.parse(Buffer.from(files['packet.json'] ?? []).toString('utf8'))).toMatchObject({
      version: 1,
      completeness: { score: 5 },
      environment: { host: 'Zendesk (v25703)' },
    });
  });

  await test.step('as a draft of a mail and on the clipboard it says the same, and nothing more', async () => {
    const mail = new URL((await desk.getByRole('link', { name: 'Write an e-mail' }).getAttribute('href')) ?? '');
    expect([mail.origin, mail.searchParams.get('view'), mail.searchParams.get('su')]).toEqual([
      'https://mail.google.com',
      'cm',
      source.subject,
    ]);
    expect(mail.searchParams.get('body')).toContain('We lose a day each week.');
    const [written] = await Promise.all([
      sidelight.context.waitForEvent('page'),
      desk.getByRole('link', { name: 'Write an e-mail' }).click(),
    ]);
    await written.close();
    await expect.poll(() => exportsOf(desk)).toContain('escalation, mail');
    await desk.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(desk.getByText('Copied', { exact: true })).toBeVisible();
    await sidelight.context.grantPermissions(['clipboard-read'], { origin: `https://${ZENDESK}` });
    const { html, plain } = await clipboard(await sidelight.open(ticketUrl(source.id)));
    for (const text of [html, plain]) expect(text).toContain('We lose a day each week.');
    expect(html).toMatch(/<h\d>.*<li>/s);
    for (const text of [mail.href, html, plain])
      expect(text).not.toMatch(new RegExp(`${SECRET}|${encodeURIComponent(MAIL)}|${MAIL}|<script`));
  });

  await test.step('a file dropped anywhere is added without its secrets', async () => {
    await desk.bringToFront();
    await desk.evaluate((log) => {
      const data = new DataTransfer();
      data.items.add(new File([log], 'server.log', { type: 'text/plain' }));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, LOG);
    await expect(desk.getByRole('region', { name: 'Evidence', exact: true })).toContainText('server.log');
  });

  await test.step('the list and the card say how it stands there', async () => {
    const list = await sidelight.desk('/escalations');
    await expect(list.getByRole('list', { name: 'Escalations' })).toContainText('Completeness 5 of 5');
    expect((await violations(list)).found).toEqual([]);
    await list.screenshot({ path: info.outputPath('escalations.png') });
    const page = await sidelight.open(ticketUrl(source.id));
    const panel = await panelOn(sidelight, page, companyIn(standins, 'halden').name);
    await expect(panel.getByRole('region', { name: 'Open escalations' })).toContainText(source.subject);
    await page.screenshot({ path: info.outputPath('panel.png') });
  });

  await test.step('a press in the menu begins another, without a picture; of a page of nobody the desk asks whose it is', async () => {
    const begun = new Set(sidelight.context.pages().map((one) => one.url()));
    const page = sidelight.context.pages().find((one) => one.url() === ticketUrl(source.id));
    if (!page) throw new Error('no ticket');
    await press(sidelight.context, page, { menu: 'escalation-begin' });
    const isNew = (one: Page) => /#\/escalation\/[\w-]+$/.test(one.url()) && !begun.has(one.url());
    await expect.poll(() => sidelight.context.pages().some(isNew)).toBe(true);
    const next = sidelight.context.pages().find(isNew) as Page;
    await expect(next.getByRole('heading', { level: 1 })).toHaveText(source.subject);
    await press(sidelight.context, await sidelight.open(`https://${ZENDESK}/agent/filters/1`), { menu: 'escalation-begin' });
    await expect(next.getByRole('heading', { level: 1 })).toHaveText('Escalations');
    await next.getByRole('button', { name: 'New escalation' }).click();
    await next.getByRole('combobox', { name: 'Account' }).fill(companyIn(standins, 'halden').name);
    await next.getByRole('option').first().click();
    await expect(next).toHaveURL(/#\/escalation\/[\w-]+$/);
  });
});

/** What the record of actions says was taken along. */
const exportsOf = (desk: Page): Promise<string[]> =>
  desk.evaluate(async () => {
    const settled = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const db = await settled(indexedDB.open('sidelight'));
    const rows = await settled(db.transaction('audit').objectStore('audit').getAll());
    db.close();
    return rows.filter(({ action }) => action === 'export').map(({ target }) => String(target));
  });
