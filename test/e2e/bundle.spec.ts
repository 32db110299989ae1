import type { Page } from '@playwright/test';
import { aPayload, aSigner, signedText } from '../builders/signed';
import { violations } from './support/axe';
import { closed, test as companyTest } from './support/company';
import { expect, test } from './support/fixtures';
import { visitsIn } from './support/visits';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const choose = (page: Page, text: string, name = 'setup.json') =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const apply = async (page: Page) => {
  await region(page, 'What would change').getByRole('button', { name: 'Put into force' }).click();
  await expect(region(page, 'What would change')).toHaveCount(0);
};
/** Names of Today's rows, in their order. */
const order = (page: Page) => page.getByRole('list', { name: 'Today', exact: true }).getByRole('link').allInnerTexts();

test.describe('a company set-up', () => {
  test('from a plain file: previewed, marked as unsigned, and it turns Today and the book round', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/settings');
    await desk.getByRole('link', { name: 'Open company set-up' }).click();
    await expect(region(desk, 'In force')).toContainText('No company set-up is in force here');
    await choose(
      desk,
      aPayload({
        bands: { healthy: 99, atRisk: 98 },
        labels: { critical: 'On fire' },
        roles: [{ id: 'csm', name: 'CSM', length: 5, weights: { value: 0, likelihood: 0, time: 3 } }],
        limits: { 'export.allowed': false },
      }),
    );
    const preview = region(desk, 'What would change');
    await expect(preview).toContainText('Unsigned: nobody vouches for this set-up');
    await expect(preview).toContainText(/\d+ accounts change their health band/);
    await expect(preview).toContainText(/\d+ rows of Today move/);
    await expect(preview).toContainText('Narrows your company’s policy: export.allowed');
    expect(await violations(desk)).toEqual({ heading: 'Company set-up', found: [] });

    const today = await sidelight.desk('/today');
    await expect.poll(async () => (await order(today)).length).toBe(8);
    const before = await order(today);
    await apply(desk);
    await expect(desk.getByText('“Acme 2027” is in force.')).toBeVisible();
    await expect(region(desk, 'In force')).toContainText('Unsigned: nobody vouches for this set-up');
    await expect(region(desk, 'In force')).toContainText(/Signed by\s*nobody/);
    expect(await violations(desk)).toEqual({ heading: 'Company set-up', found: [] });
    await expect.poll(async () => (await order(today)).length).toBe(5);
    expect(await order(today)).not.toEqual(before.slice(0, 5));

    const book = await sidelight.desk('/book');
    await expect(book.getByText('On fire').first()).toBeVisible();
    const settings = await sidelight.desk('/settings');
    await expect(region(settings, 'Export').getByRole('button', { name: 'Accounts as CSV' })).toBeDisabled();
    await expect(region(settings, 'Company set-up')).toContainText('Unsigned');
  });

  test('that is older, of another version or broken is refused with its line, and the last good one stays', async ({ sidelight }) => {
    const desk = await sidelight.desk('/setup');
    await choose(desk, aPayload({ serial: 7 }));
    await apply(desk);
    for (const [text, says] of [
      [aPayload({ serial: 6 }), 'Its serial 6 is not above 7'],
      [aPayload({ serial: 8, thresholds: { noTouchDays: 'long' } }), 'Line 7, column 20: “thresholds.noTouchDays” must be a number.'],
      [aPayload({ serial: 8, ai: { endpoint: 'https://evil.example' } }), 'Line 6, column 3: this version does not know “ai”.'],
      ['{"serial": 8,', 'Line 1, column 14: this is not JSON.'],
      [aPayload({ serial: 8 }).padEnd(5_100_000), 'The file is larger than 5 MB.'],
    ] as const) {
      await choose(desk, text);
      await expect(desk.getByRole('alert')).toContainText(says);
      await expect(region(desk, 'What would change')).toHaveCount(0);
      await expect(region(desk, 'In force')).toContainText(/Serial\s*7/);
    }
    expect(await violations(desk)).toEqual({ heading: 'Company set-up', found: [] });
  });

  test('holds after the worker was stopped in the middle of it, once', async ({ sidelight }) => {
    await sidelight.loadSample();
    const desk = await sidelight.desk('/setup');
    await choose(desk, aPayload({ labels: { critical: 'On fire' }, bands: { healthy: 99, atRisk: 98 } }));
    const button = region(desk, 'What would change').getByRole('button', { name: 'Put into force' });
    await expect(button).toBeVisible();
    await Promise.all([button.click(), sidelight.killWorker(desk)]);
    const page = await sidelight.desk('/setup');
    const serial = region(page, 'In force').getByText(/^5$/);
    // Either nothing happened yet, and it can be said again, or all of it did.
    if (!(await serial.isVisible({ timeout: 4_000 }).catch(() => false))) {
      await choose(page, aPayload({ labels: { critical: 'On fire' }, bands: { healthy: 99, atRisk: 98 } }));
      await apply(page);
    }
    await expect(serial).toBeVisible();
    await sidelight.killWorker(page);
    const book = await sidelight.desk('/book');
    await expect(book.getByText('On fire').first()).toBeVisible({ timeout: 20_000 });
  });

  test('that has expired is one quiet line in the panel, and none once there is a newer one', async ({ sidelight, standins }, {
    outputDir,
  }) => {
    const [visit] = visitsIn(standins.world, ['halden']);
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const desk = await sidelight.desk('/setup');
    await choose(desk, aPayload({ expires: '2020-01-01' }));
    await apply(desk);
    const page = await sidelight.open(visit?.url ?? '');
    const panel = await sidelight.panel(page);
    const line = panel.getByText(/^Your company’s set-up expired on .*2020\. It stays in force\.$/);
    await expect(line).toBeVisible();
    for (const theme of ['light', 'dark']) {
      await panel.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      await page.screenshot({ path: `${outputDir}/expired-${theme}.png` });
    }
    expect((await violations(panel)).found).toEqual([]);
    await choose(desk, aPayload({ serial: 6 }));
    await apply(desk);
    await expect(line).toHaveCount(0);
  });

  test('my own, saved for whoever signs the company’s', async ({ sidelight }) => {
    const desk = await sidelight.desk('/setup');
    await desk.getByLabel('Name of the set-up').fill('Ours');
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Save my set-up as the company’s' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Ours-1.json');
    await desk.getByLabel('Choose a file').setInputFiles(await download.path());
    await expect(region(desk, 'What would change')).toContainText('Nothing on your book changes.');
  });
});

companyTest.describe('where the company asks for signatures', () => {
  companyTest.skip(closed !== undefined, closed);

  companyTest('bundle.trustedKeys and bundle.requireSigned: signed by a trusted key, or not at all', async ({ company }) => {
    const [ops, stranger] = await Promise.all([aSigner('CS Ops'), aSigner('Stranger')]);
    const sidelight = await company.start({ 'bundle.requireSigned': true, 'bundle.trustedKeys': [ops.line], 'bundle.minSerial': 3 });
    const desk = await sidelight.desk('/setup');
    await choose(desk, aPayload());
    await expect(desk.getByRole('alert')).toContainText('It is not signed, and your company takes signed ones only.');
    await choose(desk, await signedText(aPayload(), stranger));
    await expect(desk.getByRole('alert')).toContainText(`the key ${stranger.key.id}, which your company does not trust`);
    await choose(desk, await signedText(aPayload({ serial: 2 }), ops));
    await expect(desk.getByRole('alert')).toContainText('Its serial 2 is below 3');
    await choose(desk, await signedText(aPayload({ expires: '2020-01-01' }), ops));
    await apply(desk);
    await expect(region(desk, 'In force')).toContainText(`CS Ops (key ${ops.key.id})`);
    await expect(region(desk, 'In force')).toContainText('It stays in force');
    await expect(region(desk, 'In force').getByRole('button', { name: 'Stop using it' })).toHaveCount(0);
    const settings = await sidelight.desk('/settings');
    await expect(region(settings, 'Company policy')).toContainText('CS Ops');
    // Every page says that it is over, and leads there.
    await expect(settings.getByText('This set-up expired on 1 Jan 2020')).toBeVisible();
  });

  companyTest('bundle.content comes by itself; bundle.revokedKeys ends it', async ({ company }) => {
    const ops = await aSigner('CS Ops');
    const content = await signedText(aPayload({ limits: { 'export.allowed': false } }), ops);
    const policy = { 'bundle.trustedKeys': [ops.line], 'bundle.content': content };
    const sidelight = await company.start(policy);
    const desk = await sidelight.desk('/setup');
    await expect(region(desk, 'In force')).toContainText('from your company’s policy', { timeout: 30_000 });
    const settings = await sidelight.desk('/settings');
    await expect(region(settings, 'Export').getByRole('button', { name: 'Accounts as CSV' })).toBeDisabled();
    company.change({ ...policy, 'bundle.revokedKeys': [ops.key.id] });
    await expect(region(desk, 'In force')).toContainText('no longer holds', { timeout: 30_000 });
    await expect(region(settings, 'Export').getByRole('button', { name: 'Accounts as CSV' })).toBeEnabled();
  });
});
