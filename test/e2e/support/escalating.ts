import type { Page } from '@playwright/test';
import type { Standins } from '../../standins/server';
import { expect, type Sidelight } from './fixtures';
import { companyIn, panelOn, ticketUrl } from './live';

export const ticketOf = (standins: Standins, key: string) => {
  const found = standins
    .zendesk('acme')
    .tickets()
    .find(({ companyKey, status }) => companyKey === key && status !== 'solved');
  if (!found) throw new Error(`no ticket of ${key}`);
  return found;
};

export async function escalate(sidelight: Sidelight, standins: Standins, key: string): Promise<Page> {
  const page = await sidelight.open(ticketUrl(ticketOf(standins, key).id));
  const panel = await panelOn(sidelight, page, companyIn(standins, key).name);
  await panel.getByRole('button', { name: 'Escalate', exact: true }).click();
  // The desk that is open already is used, as the welcome page is.
  const isPacket = (one: Page) => one.url().includes('#/escalation/');
  await expect.poll(() => sidelight.context.pages().some(isPacket), { timeout: 20_000 }).toBe(true);
  const desk = sidelight.context.pages().find(isPacket) as Page;
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(ticketOf(standins, key).subject);
  return desk;
}

export const deliver = async (desk: Page, to: string) => {
  await desk.getByRole('region', { name: 'Deliver', exact: true }).getByRole('button', { name: to }).click();
  const question = desk.getByRole('region', { name: 'Where to' });
  await expect(question).toContainText('seen by colleagues only');
  await question.getByRole('button', { name: /^Send to/ }).click();
};
