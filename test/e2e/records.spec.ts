import type { Frame, Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, delivered, outboxIn, panelOn, recordUrl, SALESFORCE, ticketUrl, ZENDESK } from './support/live';

/** Records are kept where people work: on the card, twenty at a time in the desk, and from a ticket. */
test('a field on the card, a conflict, a grid with one refused row, a worker that dies, and a contact from a ticket', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(360_000);
  const org = standins.salesforce('acme');
  const { name, salesforceId } = companyIn(standins, 'brightwater');
  const account = () => org.rows('Account').find(({ Id }) => Id === salesforceId) ?? {};
  const updates = (field: string) => standins.hits.filter(({ object, fields }) => object === 'Account' && fields && field in fields);
  org.change('Account', salesforceId, { Segment__c: null, ARR__c: null });
  const ticket = standins.world.tickets.find(
    ({ requester, companyKey, subdomain }) => companyKey === 'brightwater' && subdomain === 'acme' && requester.email,
  );
  if (!ticket) throw new Error('no ticket');
  for (const row of org.rows('Contact')) if (row.Email === ticket.requester.email) org.remove('Contact', String(row.Id));
  await connectLive(sidelight, standins, SALESFORCE);
  await sidelight.approve(ZENDESK);
  const page = await sidelight.open(recordUrl(standins, 'brightwater'));
  const panel = await panelOn(sidelight, page, name);
  const gaps = panel.getByRole('region', { name: 'Fields to fill in' });
  const line = gaps.getByRole('button', { name: /missing:/ });
  const fill = async (label: string, value: string) => {
    const input = gaps.getByLabel(label, { exact: true });
    if ((await input.evaluate((one) => one.tagName)) === 'SELECT') await input.selectOption(value);
    else await input.fill(value);
    await gaps.getByRole('button', { name: `Save ${label}` }).click();
  };

  await test.step('one quiet line names what is missing; opened, it says where each goes before anything is typed', async () => {
    await expect(line).toContainText(/missing: .*ARR, Segment/);
    await shoot(panel, 'card-closed');
    await line.click();
    await expect(gaps).toContainText(`First write from this page: Salesforce (${SALESFORCE})`);
    await expect(gaps).toContainText(`Goes to Salesforce (${SALESFORCE})`);
    await expect(gaps.getByLabel('Segment', { exact: true }).getByRole('option')).toHaveText([
      'Choose…',
      'SMB',
      'Mid-market',
      'Enterprise',
    ]);
    expect((await violations(panel)).found).toEqual([]);
    await shoot(panel, 'card-open');
  });

  await test.step('it is fixed in place, and the line no longer names it', async () => {
    await fill('Segment', 'Enterprise');
    await expect.poll(() => account().Segment__c, { timeout: 30_000 }).toBe('Enterprise');
    await expect(line).not.toContainText('Segment');
    expect(updates('Segment__c')).toHaveLength(1);
  });

  await test.step('what a colleague wrote meanwhile is shown beside mine, and nothing is overwritten before I say so', async () => {
    org.change('Account', salesforceId, { ARR__c: 70_000 });
    await fill('ARR', '91000');
    const clash = gaps.getByRole('group', { name: 'Changed by others meanwhile: ARR' });
    await expect(clash).toContainText(/There\s*70000/, { timeout: 30_000 });
    await expect(clash).toContainText(/You\s*91000/);
    expect(account().ARR__c).toBe(70_000);
    await shoot(panel, 'card-conflict');
    await clash.getByRole('button', { name: 'Write mine: ARR' }).click();
    await expect.poll(() => account().ARR__c, { timeout: 30_000 }).toBe(91_000);
    await expect(clash).toHaveCount(0);
    await delivered(panel);
  });

  const desk = await sidelight.desk('/records');
  const grid = desk.getByRole('table', { name: 'Records' });
  const blanks = org
    .rows('Account')
    .filter(({ Id }) => Id !== salesforceId)
    .slice(0, 3);
  const cellOf = (field: string, of: unknown) => grid.getByLabel(`${field} of ${String(of)}`, { exact: true });

  await test.step('several rows are typed by keyboard and saved together; the one that the org refuses says so in its cell', async () => {
    const [first, second, third] = blanks;
    org.settings.rule = (object, row) =>
      object === 'Account' && row.Name === second?.Name && row.Renewal_Date__c === '2027-05-05' ? 'No' : undefined;
    await expect(cellOf('Renewal', first?.Name)).toBeVisible({ timeout: 30_000 });
    expect(await grid.getByRole('row').count()).toBeLessThanOrEqual(21);
    for (const [row, day] of [
      [first, '2027-04-04'],
      [second, '2027-05-05'],
      [third, '2027-06-06'],
    ] as const)
      await cellOf('Renewal', row?.Name).fill(day);
    const stage = cellOf('ARR', first?.Name);
    await stage.focus();
    await desk.keyboard.press('ControlOrMeta+a');
    await desk.keyboard.type('not money');
    await desk.keyboard.press('Tab');
    await expect(stage).not.toBeFocused();
    await desk.getByRole('button', { name: 'Save 4 changes' }).click();
    await expect(grid).toContainText('The ARR is not an amount of money');
    // A write that the worker was sending when it died is asked about before it is sent again, which takes its time.
    await sidelight.killWorker(page);
    await shootDesk(desk, 'grid');
    await expect
      .poll(() => [first, third].map((row) => org.rows('Account').find(({ Id }) => Id === row?.Id)?.Renewal_Date__c), { timeout: 150_000 })
      .toEqual(['2027-04-04', '2027-06-06']);
    // A worker that dies between settling and telling leaves pages to look again, as they do when somebody comes back to them.
    await expect(async () => {
      await desk.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(grid).toContainText('A rule of your company’s Salesforce refuses this record', { timeout: 2_000 });
    }).toPass({ timeout: 150_000 });
    const sets = updates('Renewal_Date__c').map(({ id }) => id);
    expect(sets.toSorted()).toEqual([first?.Id, third?.Id].toSorted());
    await shootDesk(desk, 'grid-refused');
    expect((await violations(desk)).found).toEqual([]);
  });

  await test.step('a refused row takes another value and goes', async () => {
    const second = blanks[1];
    await cellOf('ARR', blanks[0]?.Name).press('Escape');
    await cellOf('Renewal', second?.Name).fill('2027-07-07');
    await desk.getByRole('button', { name: 'Save 1 change' }).click();
    await expect
      .poll(() => org.rows('Account').find(({ Id }) => Id === second?.Id)?.Renewal_Date__c, { timeout: 60_000 })
      .toBe('2027-07-07');
    await desk.close();
  });

  await test.step('who writes a ticket and is not known becomes a contact there, once; a champion who left begins a playbook', async () => {
    const added = () => org.rows('Contact').filter(({ Email }) => Email === ticket.requester.email);
    const beside = await sidelight.open(ticketUrl(ticket.id));
    const other = await panelOn(sidelight, beside, name);
    const people = other.getByRole('region', { name: 'People' });
    await people.getByRole('button', { name: `Add ${ticket.requester.name} as a contact` }).click();
    await people.getByLabel('Role').selectOption('champion');
    await people.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => added().length, { timeout: 30_000 }).toBe(1);
    expect(added()[0]).toMatchObject({ AccountId: salesforceId, Role__c: 'champion' });
    // What the worker was stopped in is asked about before it counts as sent.
    await expect(outboxIn(other)).toContainText('Nothing waiting to send', { timeout: 150_000 });
    await people.getByRole('button', { name: `Edit ${ticket.requester.name}` }).click();
    await people.getByLabel('Has left').check();
    await shoot(other, 'person');
    await people.getByRole('button', { name: 'Save' }).click();
    await expect(people).toContainText(/Left \d+ \w+/);
    await expect(other.locator('body')).toContainText('Champion change', { timeout: 20_000 });
    expect(added()).toHaveLength(1);
  });
});

async function shoot(panel: Frame, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await panel.page().screenshot({ path: `${folder}/${name}.png` });
}

async function shootDesk(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
    }
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: null });
}
