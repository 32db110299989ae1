import type { Frame } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, panelOn, recordUrl, SALESFORCE } from './support/live';

/** A colleague changes a playbook task in Salesforce while somebody completes it in the panel: shown there, and decided there. */
const TASK = 'Send the agenda of the review';

test('both sides stand in the task’s row; keeping theirs and writing mine are one press each', async ({ sidelight, standins }) => {
  test.setTimeout(180_000);
  const org = standins.salesforce('acme');
  const { name, salesforceId } = companyIn(standins, 'brightwater');
  const task = () => org.rows('Task').find(({ Subject, WhatId }) => Subject === TASK && WhatId === salesforceId);
  await connectLive(sidelight, standins, SALESFORCE);
  const page = await sidelight.open(recordUrl(standins, 'brightwater'));
  const panel = await panelOn(sidelight, page, name);
  const tasks = panel.getByRole('region', { name: 'Tasks' });
  const complete = tasks.getByRole('button', { name: `Complete ${TASK}` });
  const keep = tasks.getByRole('button', { name: `Keep theirs: ${TASK}` });
  const mine = tasks.getByRole('button', { name: `Write mine: ${TASK}` });
  const clash = tasks.getByRole('group', { name: `Changed by others meanwhile: ${TASK}` });

  const completeWhile = async (Description: string) => {
    // Salesforce tells states apart by the second; what follows is over before the completion leaves, on a slow machine too.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await complete.click();
    await tasks.getByRole('textbox', { name: 'Note' }).fill('Agreed on the phone');
    await tasks.getByRole('button', { name: 'Save' }).click();
    org.change('Task', String(task()?.Id), { Description });
    await expect(clash).toBeVisible({ timeout: 60_000 });
  };

  await test.step('what they made of it and what I wrote are both there', async () => {
    await completeWhile('Petra: they want it in French');
    await expect(clash).toContainText('Not saved. This task was changed in Salesforce at');
    await expect(clash).toContainText(/There\s*Not Started.*Petra: they want it in French/s);
    await expect(clash).toContainText(/You\s*Done\s*Agreed on the phone/s);
    expect((await violations(panel)).found).toEqual([]);
    await shoot(panel, 'clash');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  await test.step('theirs is kept by the keyboard, and the focus stays in the row', async () => {
    await keep.focus();
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Enter');
    await expect(clash).toHaveCount(0);
    await expect(complete).toBeFocused();
    expect(task()).toMatchObject({ Description: 'Petra: they want it in French', IsClosed: false });
  });

  await test.step('mine is added to what they wrote, once it was shown', async () => {
    await completeWhile('Petra: in Dutch as well');
    await expect(clash).toContainText('Petra: in Dutch as well');
    await mine.click();
    await expect.poll(() => task()?.IsClosed, { timeout: 20_000 }).toBe(true);
    expect(String(task()?.Description)).toMatch(/^Petra: in Dutch as well.*Agreed on the phone/s);
    await expect(clash).toHaveCount(0);
  });
});

async function shoot(panel: Frame, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await panel.page().screenshot({ path: `${folder}/${name}.png` });
}
