import type { Frame, Page } from '@playwright/test';
import type { Standins } from '../standins/server';
import { expect, type Sidelight, test } from './support/fixtures';
import { BODY, beside, heading, insert, thread } from './support/inserting';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const ANA = 'ana.lindqvist@halden-optics.example';
const HANNAH = 'hannah.achterberg@quillmark.example';

const ready = async (sidelight: Sidelight, standins: Standins) => {
  await sidelight.loadSample();
  await sidelight.approve(standins.world.me.email);
};
const to = (page: Page) => page.getByLabel('To recipients').last();
const evidence = (panel: Frame) => panel.getByRole('region', { name: 'Account' });

/** Types an address and goes on to the subject, as a person does. */
async function address(page: Page, text: string): Promise<void> {
  await to(page).click();
  await page.keyboard.type(text);
  await page.getByPlaceholder('Subject').last().click();
}

test('a new mail before a list shows whose account its recipient is, takes a text, and gives the list back', async ({
  sidelight,
  standins,
}) => {
  await ready(sidelight, standins);
  const page = await sidelight.open(INBOX);
  await page.waitForTimeout(800);
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  const list = /threads are from customers$/;
  await expect(heading(panel)).toHaveText(list);

  await page.getByText('Compose').click();
  await to(page).waitFor();
  await page.waitForTimeout(500);
  await expect(heading(panel)).toHaveText(list);
  // Nobody's customers: the list stays.
  await address(page, 'nobody@gmail.com');
  await page.waitForTimeout(500);
  await expect(heading(panel)).toHaveText(list);

  await address(page, ANA);
  await expect(heading(panel)).toContainText('Halden Optics');
  await expect(evidence(panel)).toContainText(`Matched by recipient's address ${ANA}`);
  const body = page.locator('[g_editable]');
  await body.click();
  await page.keyboard.type('Hello ');
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'inserted' } });
  await expect(body).toContainText('the export is solved');

  // Somebody of another customer as well: for a person to settle.
  await address(page, HANNAH);
  await expect(heading(panel)).toHaveText('Several accounts fit. Which one?');
  await expect(panel.getByRole('button', { name: /Halden Optics/ })).toBeVisible();
  await panel.getByRole('button', { name: /Quillmark/ }).click();
  await expect(heading(panel)).toContainText('Quillmark');

  await page.getByRole('button', { name: 'Save & close' }).click();
  await expect(heading(panel)).toHaveText(list);
  // What was chosen for that mail holds for no other one.
  await page.getByText('Compose').click();
  await address(page, ANA);
  await expect(heading(panel)).toContainText('Halden Optics');
});

test('a new mail beside an open thread leaves the thread’s account in front', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const { page, panel } = await beside(sidelight, thread(standins, 'halden').url, 'Halden');
  await page.keyboard.press('c');
  await address(page, HANNAH);
  await page.locator('[g_editable]').last().click();
  await page.waitForTimeout(2_500);
  await expect(heading(panel)).toContainText('Halden Optics');
  await expect(evidence(panel)).toContainText("sender's address");
  // Back in the list, with the mail still open, it is the mail's.
  await page.getByLabel('Back to Inbox').click();
  await expect(heading(panel)).toContainText('Quillmark');
});

test('of several new mails the one that is written in counts', async ({ sidelight, standins }) => {
  await ready(sidelight, standins);
  const page = await sidelight.open(INBOX);
  await page.getByText('Compose').click();
  await address(page, ANA);
  const panel = await sidelight.panel(page);
  await expect(heading(panel)).toContainText('Halden Optics');
  await page.getByText('Compose').click();
  await address(page, HANNAH);
  await expect(heading(panel)).toContainText('Quillmark');
  await page.locator('[g_editable]').first().click();
  await expect(heading(panel)).toContainText('Halden Optics');
});

test('a mail in a window of its own shows its recipient’s account, and nobody’s while it is for nobody', async ({
  sidelight,
  standins,
}) => {
  await ready(sidelight, standins);
  const page = await sidelight.open(`https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1&to=${ANA}`);
  const panel = await sidelight.panel(page);
  await expect(heading(panel)).toContainText('Halden Optics');
  await expect(evidence(panel)).toContainText(`Matched by recipient's address ${ANA}`);
  await page.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
  await expect(heading(panel)).toHaveText('No record open here');
});
