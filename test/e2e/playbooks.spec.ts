import type { Frame, Locator, Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, type Sidelight, test } from './support/fixtures';
import { confirm, preview } from './support/import-helpers';
import { visitsIn } from './support/visits';

const tasks = (panel: Frame) => panel.getByRole('region', { name: 'Tasks' });
const complete = (panel: Frame, title: string) => tasks(panel).getByRole('button', { name: `Complete ${title}` });
const running = (desk: Page) => desk.getByRole('list', { name: 'In progress' }).getByRole('listitem');
const group = (desk: Page, playbook: string) => desk.getByRole('region', { name: playbook, exact: true });

/** A panel with the sample account that decides in some weeks, and the page of its ticket. */
async function beside(sidelight: Sidelight, url: string): Promise<{ page: Page; panel: Frame }> {
  const page = await sidelight.open(url);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('button', { name: 'Log touchpoint' })).not.toHaveAttribute('aria-disabled', 'true');
  return { page, panel };
}

async function iAm(sidelight: Sidelight, name: string): Promise<void> {
  const desk = await sidelight.desk('/today');
  await desk.getByLabel('I am').selectOption(name);
  await expect(desk.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  await desk.close();
}

async function bothThemes(at: Page | Frame, check: (theme: string) => Promise<void>): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await at.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    await check(theme);
  }
}

async function pressAwake(button: Locator): Promise<void> {
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.click();
}

test.describe('Playbooks', () => {
  test('a proposal is accepted beside the page, its steps are tasks, an outcome opens the branch, and a worker that stops loses nothing', async ({
    sidelight,
    standins,
  }) => {
    const [visit] = visitsIn(standins.world, ['halden']);
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const first = await beside(sidelight, visit?.url ?? '');
    const offer = (panel: Frame) => tasks(panel).getByRole('listitem').filter({ hasText: 'Review preparation would begin' });
    await expect(offer(first.panel)).toContainText(/decision in \d+ days/);
    // The sample book has owners, and nobody said yet which of them this is.
    await pressAwake(offer(first.panel).getByRole('button', { name: /^Begin Review preparation/ }));
    await expect(first.panel.getByRole('status', { name: 'Notice' })).toContainText('Say on Today which owner of the book you are');
    await expect(tasks(first.panel).getByRole('button', { name: 'Open Today' })).toBeVisible();
    await first.page.close();

    await iAm(sidelight, 'Robin Ashdown');
    const { page, panel } = await beside(sidelight, visit?.url ?? '');
    await pressAwake(offer(panel).getByRole('button', { name: /^Begin Review preparation/ }));
    await expect(offer(panel)).toHaveCount(0);
    // The sample's own system runs the renewal there already, so that is not offered a second time.
    await expect(tasks(panel)).not.toContainText('Renewal readiness would begin');
    await tasks(panel)
      .getByRole('button', { name: /^\+\d+ more/ })
      .click();
    await expect(complete(panel, 'Agree date and people of the review')).toBeVisible();

    await tasks(panel).getByRole('button', { name: 'Begin a playbook' }).click();
    await tasks(panel).getByLabel('Playbook', { exact: true }).selectOption('Champion change');
    await pressAwake(tasks(panel).getByRole('button', { name: 'Begin', exact: true }));
    const who = 'Find out who took over';
    await expect(complete(panel, who)).toBeVisible();
    await tasks(panel)
      .getByRole('button', { name: `What to say: ${who}` })
      .click();
    await expect(tasks(panel).getByText('And where did they go?')).toBeVisible();
    await tasks(panel).getByRole('button', { name: 'Later or skip: Record who left and who follows' }).click();
    await bothThemes(panel, async (theme) => expect((await violations(panel)).found, theme).toEqual([]));
    // Put off is later than its own day, also where that is still to come.
    const record = tasks(panel).getByRole('listitem').filter({ hasText: 'Record who left and who follows' });
    const due = (await record.locator('time').first().getAttribute('datetime')) ?? '';
    expect((await record.getByLabel('Until').inputValue()) > due, due).toBe(true);
    await tasks(panel).getByLabel('Reason').selectOption('done already');
    await pressAwake(tasks(panel).getByRole('button', { name: 'Skip Record who left and who follows' }));
    await expect(complete(panel, 'Record who left and who follows')).toHaveCount(0);

    await pressAwake(complete(panel, who));
    const ending = (of: Frame) => tasks(of).getByRole('group', { name: `Outcome of ${who}` });
    const save = ending(panel).getByRole('button', { name: `Save the outcome of ${who}` });
    // What comes next hangs on it, so nothing is taken for granted.
    await expect(save).toBeDisabled();
    expect((await violations(panel)).found).toEqual([]);
    await ending(panel).getByLabel('Outcome', { exact: true }).selectOption('Could not reach');
    await ending(panel).getByLabel('Note').fill('Out of office until Monday');
    // What is being said of it outlives the page and the worker.
    await page.waitForTimeout(1_000);
    await sidelight.killWorker(page);
    await page.reload();
    const anew = await sidelight.panel(page);
    await tasks(anew)
      .getByRole('button', { name: /^\+\d+ more/ })
      .click();
    await pressAwake(complete(anew, who));
    await expect(ending(anew).getByLabel('Note')).toHaveValue('Out of office until Monday');
    await pressAwake(ending(anew).getByRole('button', { name: `Save the outcome of ${who}` }));
    await expect(tasks(anew).getByRole('button', { name: `Undo ${who}` })).toBeVisible();
    // Ten seconds to take it back; the worker is gone meanwhile.
    await sidelight.killWorker(page);
    await page.reload();
    const again = await sidelight.panel(page);
    await tasks(again)
      .getByRole('button', { name: /^\+\d+ more/ })
      .click();
    await expect(tasks(again).getByText('Ask the economic buyer or their manager').first()).toBeVisible({ timeout: 25_000 });

    const desk = await sidelight.desk('/playbooks');
    const run = running(desk).filter({ hasText: 'Champion change' });
    await expect(run).toHaveCount(1);
    await expect(run).toContainText(/2 of \d+ steps · 1 skipped/);
    await expect(running(desk).filter({ hasText: 'Review preparation' })).toHaveCount(1);
    await expect(group(desk, 'Review preparation').getByRole('link', { name: visit?.name ?? '' })).toHaveCount(0);
    await run.getByRole('button', { name: /^Stop Champion change/ }).click();
    await expect(running(desk)).toHaveCount(1);
    await desk.getByText('Ended', { exact: true }).click();
    await expect(desk.getByRole('list', { name: 'Ended' })).toContainText('stopped by hand');
    await expect(tasks(again).getByText('Ask the economic buyer or their manager')).toHaveCount(0);
  });

  test('is changed before it begins, beside the page and in the desk; what is being changed outlives the worker, and what was left out is not owed', async ({
    sidelight,
    standins,
  }) => {
    const [visit] = visitsIn(standins.world, ['halden']);
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    await iAm(sidelight, 'Robin Ashdown');
    const { page, panel } = await beside(sidelight, visit?.url ?? '');
    const edit = (of: Frame) => tasks(of).getByRole('button', { name: /Edit the steps of Review preparation/ });
    await edit(panel).click();
    const steps = (of: Frame) => tasks(of).getByRole('list', { name: 'Steps of Review preparation' });
    const box = (of: Frame, title: string) => steps(of).getByRole('checkbox', { name: title });
    const agree = 'Agree date and people of the review';
    await expect(steps(panel).getByRole('listitem').first()).toContainText(/for the (?:CSM|coordinator)/);
    await box(panel, agree).uncheck();
    await expect(steps(panel).getByLabel(`Due day of ${agree}`)).toHaveCount(0);
    const others = await steps(panel).getByRole('checkbox', { checked: true }).count();
    expect(others).toBeGreaterThan(1);
    const title = (await steps(panel).getByRole('listitem').nth(1).locator('label').innerText()).trim();
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await steps(panel).getByLabel(`Due day of ${title}`).fill(day);
    await bothThemes(panel, async (theme) => expect((await violations(panel)).found, theme).toEqual([]));

    await page.waitForTimeout(1_000);
    await sidelight.killWorker(page);
    await page.reload();
    const anew = await sidelight.panel(page);
    await expect(edit(anew)).toHaveText('1 step left out · 1 day changed');
    await pressAwake(tasks(anew).getByRole('button', { name: /^Begin Review preparation/ }));
    await expect(edit(anew)).toHaveCount(0);
    await expect(tasks(anew)).not.toContainText(agree);

    const desk = await sidelight.desk('/playbooks');
    const run = running(desk).filter({ hasText: 'Review preparation' });
    await expect(run).toContainText(`of ${others} steps · 1 step left out · 1 day changed`);
    await expect(run).toContainText(`left out by Robin Ashdown before it began: ${agree}`);

    const offers = group(desk, 'Renewal readiness');
    const change = offers.getByRole('button', { name: /Edit the steps of Renewal readiness/ }).first();
    await change.click();
    const list = offers.getByRole('list', { name: 'Steps of Renewal readiness' });
    await list.getByRole('checkbox', { name: 'Ask whether they will renew' }).uncheck();
    // What hangs on how it ended is not owed either, and says so.
    await expect(list.getByText('falls away').first()).toBeVisible();
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    await bothThemes(desk, async (theme) => {
      for (const width of [320, 1280]) {
        await desk.setViewportSize({ width, height: 900 });
        expect(await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        expect((await violations(desk)).found, `${theme} ${width}`).toEqual([]);
      }
    });
    const name = await offers.getByRole('link').first().innerText();
    await offers.getByRole('button', { name: `Begin Renewal readiness, ${name}` }).click();
    await expect(running(desk).filter({ hasText: name }).filter({ hasText: 'Renewal readiness' })).toContainText(
      'left out by Robin Ashdown',
    );
  });

  test('begins once however often it is pressed, one day too many is asked about, and what is turned down stays away', async ({
    sidelight,
  }) => {
    const desk = await sidelight.desk('/import');
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const rows = Array.from(
      { length: 30 },
      (_, n) => `A${n},Firm ${String(n).padStart(2, '0')},900,91,${inDays(n < 24 ? 60 : 300)},Robin,Live`,
    );
    await preview(desk, 'book.csv', `Account ID,Account Name,ARR,Health Score,Renewal Date,Owner,Stage\n${rows.join('\n')}\n`);
    await confirm(desk, 30);
    await desk.goto(desk.url().replace(/#.*/, '#/playbooks'));
    const offers = group(desk, 'Renewal readiness');
    await expect(offers.getByRole('heading')).toHaveText('Renewal readiness 24');
    await expect(desk.getByText('No playbook is in progress.')).toBeVisible();
    // Of many only the first are listed.
    const [begun = '', dismissed = ''] = await offers.getByRole('link').allInnerTexts();
    await offers.getByRole('button', { name: `Begin Renewal readiness, ${begun}` }).dblclick();
    await expect(running(desk)).toHaveCount(1);
    await offers.getByRole('button', { name: `Not now: Renewal readiness, ${dismissed}` }).click();
    await expect(offers.getByRole('heading')).toHaveText('Renewal readiness 22');
    await expect(offers).not.toContainText(dismissed);

    // Some of them are chosen, changed together and turned down together; the rest stays as it was.
    const boxes = offers.getByRole('checkbox', { name: /^Choose Firm/ });
    const two = (await offers.getByRole('link').allInnerTexts()).slice(0, 2);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await expect(offers.getByRole('button', { name: 'Begin on the 2 chosen: Renewal readiness' })).toBeVisible();
    await offers.getByRole('button', { name: 'Not now on the 2 chosen: Renewal readiness' }).click();
    await expect(offers.getByRole('heading')).toHaveText('Renewal readiness 20');
    for (const one of two) await expect(offers).not.toContainText(one);
    await offers.getByRole('checkbox', { name: 'Choose all shown for Renewal readiness' }).check();
    await offers.getByRole('button', { name: /Edit for all: the steps of Renewal readiness/ }).click();
    const steps = offers.getByRole('list', { name: 'Steps of Renewal readiness' });
    await steps.getByRole('checkbox', { name: 'Validate usage with the customer' }).uncheck();
    await expect(steps.getByLabel(/^Due day of/)).toHaveCount(0);
    const shown = await offers.getByRole('link').allInnerTexts();
    await desk.screenshot({ path: test.info().outputPath('many.png'), fullPage: true });
    await offers.getByRole('button', { name: `Begin on the ${shown.length} chosen: Renewal readiness` }).click();
    await expect(running(desk)).toHaveCount(shown.length + 1);
    await expect(running(desk).filter({ hasText: 'left out by Robin before it began: Validate usage with the customer' })).toHaveCount(
      shown.length,
    );
    const rest = 20 - shown.length;
    await offers.getByRole('button', { name: `Begin on ${rest} accounts: Renewal readiness` }).click();
    await expect(offers.getByRole('alert')).toContainText(`You began ${shown.length + 1} today, and this makes ${rest} more.`);
    await expect(running(desk)).toHaveCount(shown.length + 1);
    await offers.getByRole('button', { name: 'Begin all of them' }).click();
    await expect(running(desk)).toHaveCount(21);
    await expect(desk.getByText('No playbook has a reason to begin.')).toBeVisible();
    await sidelight.killWorker(desk);
    await desk.reload();
    await expect(running(desk)).toHaveCount(21);
    await expect(desk.getByText('No playbook has a reason to begin.')).toBeVisible();

    // An open step is work due on Today.
    await desk.goto(desk.url().replace(/#.*/, '#/today'));
    const row = desk
      .getByRole('list', { name: 'Today', exact: true })
      .getByRole('listitem')
      .filter({ hasNotText: new RegExp([dismissed, ...two].join('|')) })
      .first();
    await row.locator('summary').click();
    await expect(row).toContainText('Validate date and terms of the renewal');
  });

  test('somebody else’s accounts are proposals to read, and the page has no barrier at 320 px and wide', async ({ sidelight }) => {
    await sidelight.loadSample();
    await iAm(sidelight, 'Noa Feldman');
    const desk = await sidelight.desk('/playbooks');
    const offers = group(desk, 'Renewal readiness');
    await expect(offers.getByRole('button', { name: /^Begin Renewal readiness/ }).first()).toBeVisible();
    const others = desk.getByText(/(?:Robin Ashdown|Kofi Mensah) may begin it/);
    await expect(others.first()).toBeVisible();
    const line = desk.getByRole('listitem').filter({ has: others }).first();
    await expect(line.getByRole('button')).toHaveCount(0);
    const definition = desk.getByText('Renewal readiness', { exact: true }).last();
    await definition.click();
    await expect(desk.getByText('the renewal is decided within 90 days')).toBeVisible();
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    await bothThemes(desk, async (theme) => {
      for (const width of [320, 1280]) {
        await desk.setViewportSize({ width, height: 900 });
        expect(await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        expect((await violations(desk)).found, `${theme} ${width}`).toEqual([]);
      }
    });
  });
});
