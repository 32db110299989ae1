import type { Page } from '@playwright/test';
import { aged } from './support/aged';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';
import { companyIn, connectLive, panelOn, recordUrl, SALESFORCE } from './support/live';

const rows = (desk: Page) => desk.getByRole('list', { name: 'Today', exact: true }).getByRole('listitem');

test.describe('The story', () => {
  test.beforeEach(({ standins }) => standins.reset());
  test.afterAll(({ standins }) => standins.reset());

  test('a health drop is explained, begins a playbook whose steps are Salesforce tasks, ranks in Today, and ends in a renewal that is ready', async ({
    sidelight,
    standins,
  }) => {
    test.setTimeout(420_000);
    const org = standins.salesforce('acme');
    const { name, salesforceId, contacts, supportCase, opportunity } = companyIn(standins, 'halden');
    const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    org.change('Account', salesforceId, { Health_Score__c: null });
    org.change('Case', supportCase.id, { Status: 'Closed' });
    const renewal = dayAgo(-opportunity.closeInDays).slice(0, 10);
    const usage = (active: number) =>
      `Account ID,Account Name,Seats,Active Users,Renewal Date\n${salesforceId},${name},60,${active},${renewal}\n`;
    const stepsThere = (title: string) => org.rows('Task').filter(({ Subject, WhatId }) => Subject === title && WhatId === salesforceId);

    await connectLive(sidelight, standins, SALESFORCE);
    const desk = await sidelight.desk('/import');
    const importUsage = async (active: number) => {
      await desk.goto(desk.url().replace(/#.*/, '#/import'));
      await preview(desk, 'usage.csv', usage(active));
      await confirm(desk, 1);
    };
    const readNow = async () => {
      const before = standins.requests.length;
      await desk.goto(desk.url().replace(/#.*/, '#/connections'));
      const card = desk.getByRole('article', { name: SALESFORCE });
      await card.getByRole('button', { name: 'Read now' }).click();
      await expect.poll(() => standins.requests.length).toBeGreaterThan(before);
    };

    await test.step('weeks later an escalation stands in Salesforce, and half of the seats are silent', async () => {
      await importUsage(54);
      await desk.goto(desk.url().replace(/#.*/, '#/import'));
      const people = contacts.map((one) => `${salesforceId},${one.salesforceId},${one.name},${one.email},${one.role}`);
      await preview(desk, 'contacts.csv', `Account ID,Contact ID,Contact Name,Email,Role\n${people.join('\n')}\n`);
      await confirm(desk, people.length);
      await aged(desk, 20);
      org.insert('Case', {
        AccountId: salesforceId,
        Subject: 'Nightly export fails',
        Status: 'Working',
        Priority: 'High',
        IsEscalated: true,
        CreatedDate: dayAgo(14).replace('Z', '+0000'),
      });
      await importUsage(27);
      await readNow();
    });

    await test.step('Robin, who is signed in there, is one of the book’s owners', async () => {
      await desk.goto(desk.url().replace(/#.*/, '#/today'));
      await desk.getByLabel('I am').selectOption('Robin Ashdown');
      await expect(desk.getByRole('radio', { name: /^Mine/ })).toBeChecked();
    });

    const page = await sidelight.open(recordUrl(standins, 'halden'));
    const panel = await panelOn(sidelight, page, name);
    const health = panel.getByRole('region', { name: 'Health' });
    const tasks = panel.getByRole('region', { name: 'Tasks' });

    await test.step('the card explains the change by its events, to the point', async () => {
      await expect(health).toContainText(/▼ ?\d+ in 20 days/, { timeout: 30_000 });
      await health.getByRole('button', { name: 'Why' }).click();
      const moved = health.getByRole('list', { name: /^What moved it since/ }).getByRole('listitem');
      await expect(moved.filter({ hasText: 'Support' })).toContainText('1 escalation open');
      await expect(moved.filter({ hasText: 'Usage' })).toContainText('27 of 60 seats in use');
      const points = await moved.evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent ?? ''));
      const fell = Number(/▼ ?(\d+) in/.exec((await health.textContent()) ?? '')?.[1]);
      expect(points.reduce((sum, text) => sum + Number(text.replace('−', '-')), 0)).toBe(-fell);
      expect((await violations(panel)).found).toEqual([]);
    });

    await test.step('the playbook that answers it is accepted; its open steps become tasks of Robin there, once, though the worker dies', async () => {
      const offer = tasks.getByRole('listitem').filter({ hasText: 'Escalation follow-up would begin' });
      await offer.getByRole('button', { name: /^Begin Escalation follow-up/ }).click();
      await expect(offer).toHaveCount(0);
      await sidelight.killWorker(page);
      await page.reload();
      await panelOn(sidelight, page, name);
      await expect.poll(() => stepsThere('Get the facts from support').length, { timeout: 150_000 }).toBe(1);
      expect(stepsThere('Get the facts from support')[0]).toMatchObject({ Status: 'Not Started', IsClosed: false });
      // Whoever reads it there needs no Sidelight.
      expect(String(stepsThere('Get the facts from support')[0]?.Description)).toMatch(
        /Playbook: Escalation follow-up.*Why: 1 open escalation.*What does not work/s,
      );
    });

    const told = 'Tell the customer who owns it and when they hear next';
    await test.step('a colleague completes the first there; the next one is open here and, made due today, ranked in Today', async () => {
      const [first] = stepsThere('Get the facts from support');
      org.change('Task', String(first?.Id), { Status: 'Completed' });
      await readNow();
      // Nobody looks at Today yet.
      await expect.poll(() => stepsThere(told).length, { timeout: 150_000 }).toBe(1);
      // Its own day is tomorrow, which Today names on the last working day of a week only.
      org.change('Task', String(stepsThere(told)[0]?.Id), { ActivityDate: dayAgo(0).slice(0, 10) });
      await readNow();
      await desk.goto(desk.url().replace(/#.*/, '#/today'));
      const row = rows(desk).filter({ has: desk.getByRole('link', { name, exact: true }) });
      await expect(row).toContainText('Pass on at once');
      await row.locator('summary').click();
      await expect(row).toContainText(told, { timeout: 120_000 });
    });

    await test.step('it is completed in Today with its outcome, which is kept while it is typed and written back once', async () => {
      const done = desk.getByRole('button', { name: `Done: ${told}, ${name}` });
      const question = desk.getByRole('group', { name: `Outcome of ${told}` });
      const row = rows(desk).filter({ has: desk.getByRole('link', { name, exact: true }) });
      await done.click();
      await question.getByLabel('Outcome', { exact: true }).selectOption('Done, follow-up needed');
      const kept = desk.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
      await question.getByLabel('Note').fill('Tobias hears on Friday');
      await kept;
      await sidelight.killWorker(desk);
      await desk.reload();
      await row.locator('summary').click();
      await done.click();
      await expect(question.getByLabel('Note')).toHaveValue('Tobias hears on Friday');
      await question.getByRole('button', { name: `Save the outcome of ${told}` }).click();
      await expect(desk.getByRole('status').filter({ hasText: `Completed for ${name}` })).toBeVisible();
      await sidelight.killWorker(desk);
      await expect.poll(() => stepsThere(told).map(({ IsClosed }) => IsClosed), { timeout: 150_000 }).toEqual([true]);
      expect(String(stepsThere(told)[0]?.Description)).toContain('Tobias hears on Friday');
    });

    await test.step('the renewal is got ready by evidence: people and date are known, and the issue once it is solved there', async () => {
      // The page was loaded anew since: another panel.
      const beside = await panelOn(sidelight, page, name);
      const region = beside.getByRole('region', { name: 'Renewal' });
      await region.getByRole('button', { name: /^Ready \d of 6$/ }).click();
      const items = region.getByRole('list', { name: 'Readiness' }).getByRole('listitem');
      await expect(items.filter({ hasText: 'Contacts confirmed' })).toContainText('Economic buyer and champion are known');
      await expect(items.filter({ hasText: 'Usage validated' })).toContainText('27 of 60 seats in use');
      await expect(items.filter({ hasText: 'Date validated' })).toContainText(/Same in .* and /);
      await expect(items.filter({ hasText: 'Open issues addressed' })).toContainText('1 escalation open');
      const ready = Number(/Ready (\d)/.exec((await region.textContent()) ?? '')?.[1]);
      for (const { Id, AccountId, IsClosed } of org.rows('Case'))
        if (AccountId === salesforceId && !IsClosed) org.change('Case', String(Id), { Status: 'Closed' });
      await readNow();
      await page.bringToFront();
      await expect(items.filter({ hasText: 'Open issues addressed' })).toContainText('No open tickets', { timeout: 30_000 });
      // Without the issue the estimate is out of risk as well, and there is no risk to plan for.
      await expect(items.filter({ hasText: 'Risks have a plan' })).toContainText('Healthy');
      await expect(region).toContainText(`Ready ${ready + 2} of 6`);
      expect((await violations(beside)).found).toEqual([]);
    });
  });
});
