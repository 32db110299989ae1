import { expect, type Locator } from '@playwright/test';
import type { Sidelight } from '../e2e/support/fixtures';
import { pressesOf, RECORD_PRESSES } from '../e2e/support/inserting';
import type { Standins } from '../standins/server';
import { DemoError, expecting } from './demo-error';
import { shoot } from './shots';
import type { Beside } from './visit';

export interface InsertedReply {
  template: string;
  /** Who it is for, as the sheet says it beside the button: "From … to …". */
  fromTo: string;
  /** What stands in the reply now, above signature and quoted text. */
  lines: string[];
}

/** What the person writes into the template's one open place. */
const OWN = 'The signed order form from your purchasing team.';

/** Writes to the account of a thread: a template for its renewal, filled, and inserted into the reply that is open in Gmail. */
export async function writeReply(sidelight: Sidelight, { world }: Standins, { page, panel }: Beside): Promise<InsertedReply> {
  await expecting('the desk to keep who writes', () => sayWhoIAm(sidelight, world.me.name));
  await page.bringToFront();
  await page.evaluate(RECORD_PRESSES);
  await page.getByText('↩ Reply').click();
  const editor = page.locator('.aoI [g_editable]');
  await expecting('an empty reply in Gmail', () => editor.click());
  const below = await texts(editor.locator('.gmail_signature,.gmail_quote'));

  const sheet = panel.getByRole('region', { name: 'Outreach' });
  await panel.getByRole('button', { name: 'Outreach' }).click();
  const first = sheet
    .getByRole('list', { name: 'Templates' })
    .getByRole('button', { name: /^Renewal in / })
    .first();
  await expecting('a template for the renewal', () => expect(first).toBeVisible());
  await shoot(page, 'outreach-templates');
  await first.click();
  const template = (await sheet.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await sheet.getByRole('textbox').first().fill(OWN);
  await expecting('nothing that speaks against the text', () =>
    expect(panel.getByRole('region', { name: 'Checks' })).toContainText('Nothing speaks against it.'),
  );
  const fromTo = (await sheet.getByText(/^From .* to /).textContent()) ?? '';
  await shoot(page, 'outreach-filled');

  await sheet.getByRole('button', { name: 'Insert', exact: true }).click();
  await expecting('the text in the reply', () => expect(sheet).toContainText('Inserted. Read it, then send it yourself.'));
  await shoot(page, 'outreach-inserted');
  const [signature = ''] = below;
  const whole = await editor.innerText();
  const lines = whole
    .slice(0, whole.indexOf(signature.trim()))
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (!lines.some((line) => line.includes(OWN))) throw new DemoError('The reply in Gmail does not hold what was written for it.');
  await expecting('signature and quoted text as they were', async () =>
    expect(await texts(editor.locator('.gmail_signature,.gmail_quote'))).toEqual(below),
  );
  await expecting('no press of the page’s own buttons', async () => expect(await pressesOf(page)).toEqual([]));
  await expecting('a reply that is still open and was not sent', async () => {
    await expect(editor).toBeVisible();
    await expect(page.getByText('Message sent')).toHaveCount(0);
  });
  await sheet.getByRole('button', { name: 'Not sent' }).click();
  return { template, fromTo, lines };
}

const texts = (all: Locator) => all.evaluateAll((found) => found.map((one) => (one as HTMLElement).innerText));

async function sayWhoIAm(sidelight: Sidelight, name: string): Promise<void> {
  const desk = await sidelight.desk('/templates');
  const you = desk.getByRole('region', { name: 'You' });
  await you.getByLabel('Your name').fill(name);
  await you.getByLabel('Your company').fill('Sidecar Software');
  await you.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toContainText(['Saved. New messages are filled with it.']);
  await desk.close();
}
