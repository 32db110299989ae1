import type { Frame, Page } from '@playwright/test';
import { threadToken } from '../../standins/gmail/token';
import type { Standins } from '../../standins/server';
import { violations } from './axe';
import { expect, type Sidelight } from './fixtures';

export const sheet = (panel: Frame) => panel.getByRole('region', { name: 'Outreach' });

export const threadUrl = ({ world }: Standins, subject: string) => {
  const found = world.threads.find((each) => each.subject === subject);
  if (!found) throw new Error(`no thread ${subject}`);
  return `https://mail.google.com/mail/u/${found.mailbox}/#inbox/${threadToken(found.permId)}`;
};

export async function open(panel: Frame): Promise<void> {
  const button = panel.getByRole('button', { name: 'Outreach' });
  await expect(button).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.click();
}

export async function iAm(sidelight: Sidelight): Promise<void> {
  const desk = await sidelight.desk('/templates');
  const you = desk.getByRole('region', { name: 'You' });
  await you.getByLabel('Your name').fill('Mia Berg');
  await you.getByLabel('Your company').fill('Vendor');
  await you.getByLabel(/^Scheduling links/).fill('Half an hour javascript:alert(1)');
  await you.getByRole('button', { name: 'Save' }).click();
  await expect(you).toContainText('The link “Half an hour” is not an https address.');
  await you.getByLabel(/^Scheduling links/).fill('Half an hour https://cal.example/mia');
  await you.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toContainText(['Saved. New messages are filled with it.']);
  await desk.close();
}

export async function looked(at: Page | Frame): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await at.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    expect((await violations(at)).found, theme).toEqual([]);
  }
}
