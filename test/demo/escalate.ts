import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Sidelight } from '../e2e/support/fixtures';
import { connectLive, ZENDESK } from '../e2e/support/live';
import type { Standins } from '../standins/server';
import { expecting } from './demo-error';
import { addPicture, pictureOf } from './picture';
import { ticketStop } from './places';
import { SHOTS, shoot } from './shots';
import { open, type Visit } from './visit';

export interface Escalated {
  /** The ticket with its panel, which the connected systems fill now. */
  visit: Visit;
  /** "Completeness 5 of 5". */
  completeness: string;
  /** Boxes that are burnt into the picture. */
  boxes: number;
  /** What stands in the packet where a password was typed. */
  redacted: string;
  ticket: { id: number; system: string; files: string[] };
  /** The packet as one file that a person can open. */
  packet: string;
}

const PASSWORD = 'password=hunter2';

/** Turns a ticket into a packet, delivers it to Zendesk, and saves it as a file. */
export async function escalate(sidelight: Sidelight, standins: Standins, key: string): Promise<Escalated> {
  await expecting('Zendesk to be connected', () => connectLive(sidelight, standins, ZENDESK));
  const stop = ticketStop(standins.world, key);
  const { beside, visit } = await open(sidelight, stop);
  const picture = await pictureOf(beside.page, Number(stop.url.split('/').at(-1)));
  const button = beside.panel.getByRole('button', { name: 'Escalate', exact: true });
  const desk = await expecting('the packet’s page in the desk', () => opened(sidelight, '#/escalation/', () => button.click()));

  const redacted = await fill(desk);
  const pictures = await expecting('the page of pictures', () =>
    opened(sidelight, '/evidence', () => desk.getByRole('button', { name: 'Add a picture' }).click()),
  );
  await addPicture(pictures, picture);
  if (pictures !== desk) await pictures.close();
  const score = desk.getByText(/^Completeness \d of 5$/);
  await expecting('a complete packet', () => expect(score).toHaveText('Completeness 5 of 5'));
  const completeness = (await score.textContent()) ?? '';
  const ticket = await deliver(desk, standins);
  await shoot(desk, 'escalation-delivered', { fullPage: true });
  const packet = await save(desk);
  await look(sidelight, packet);
  return { visit, completeness, boxes: picture.names.length, redacted, ticket, packet };
}

/** The tab whose address holds `part` after the press; the desk may use one that is there already. */
async function opened(sidelight: Sidelight, part: string, press: () => Promise<void>): Promise<Page> {
  const found = () => sidelight.context.pages().find((page) => page.url().includes(part));
  await press();
  await expect.poll(found, { timeout: 20_000 }).toBeTruthy();
  return found() as Page;
}

/** The words that are a person's to write; answers what was kept of a line with a password in it. */
async function fill(desk: Page): Promise<string> {
  const happens = desk.getByLabel('What happens');
  await happens.fill(`The export of orders ends with an error, signed in with ${PASSWORD}`);
  await desk.getByLabel('What should happen').fill('A file is saved.');
  await desk.getByLabel('Steps to reproduce').fill('Open Orders\nPress Export');
  await desk.getByLabel('Effect', { exact: true }).selectOption('Something important does not work');
  await desk.getByLabel('Affected', { exact: true }).selectOption('Many');
  await desk.getByLabel('In the customer’s words').fill('We lose a day each week.');
  await desk.getByRole('textbox', { name: 'What is asked' }).fill('A date for the fix');
  await expecting('the words to be kept', () => expect(desk.getByText('Saved', { exact: true })).toBeVisible());
  await expecting('the password to be named as removed', () =>
    expect(desk.getByRole('region', { name: 'Still missing' })).toContainText('passwords (1)'),
  );
  await desk.reload();
  await expecting('the password to be removed from what is kept', () => expect(happens).toHaveValue(/\[removed:password\]/));
  return happens.inputValue();
}

async function deliver(desk: Page, standins: Standins): Promise<Escalated['ticket']> {
  const part = desk.getByRole('region', { name: 'Deliver', exact: true });
  await part.getByRole('button', { name: 'New ticket in Zendesk' }).click();
  const question = desk.getByRole('region', { name: 'Where to' });
  await expecting('the question before anything leaves', () => expect(question).toContainText('seen by colleagues only'));
  await question.getByRole('button', { name: /^Send to/ }).click();
  const rows = desk.getByRole('region', { name: 'Deliveries' }).getByRole('listitem');
  await expecting('a receipt for each part of the delivery', () =>
    expect(async () => {
      const count = await rows.count();
      expect(count).toBeGreaterThan(0);
      expect(await rows.getByText('arrived', { exact: true }).count()).toBe(count);
    }).toPass({ timeout: 90_000 }),
  );
  const made = standins
    .zendesk('acme')
    .tickets()
    .filter(({ externalId }) => externalId?.startsWith('Sidelight '));
  await expecting('exactly one new ticket at Zendesk', async () => expect(made).toHaveLength(1));
  const files = made[0]?.messages.flatMap((message) => ('files' in message ? (message.files ?? []) : [])) ?? [];
  return { id: made[0]?.id ?? 0, system: `Zendesk (${ZENDESK})`, files: files.map(({ name }) => name) };
}

async function save(desk: Page): Promise<string> {
  const path = join(SHOTS, 'escalation-packet.html');
  const saved = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'HTML', exact: true }).click();
  await expecting('the packet as a file', async () => (await saved).saveAs(path));
  return path;
}

/** Opens the saved file as a person does: with its picture, without the password, and nothing asked of the network. */
async function look(sidelight: Sidelight, path: string): Promise<void> {
  const page = await sidelight.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => /^(?:file|data):/.test(request.url()) || asked.push(request.url()));
  await page.goto(`file://${path}`);
  await expecting('the picture in the saved packet', () =>
    expect.poll(() => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0),
  );
  await expecting('no password in the saved packet', async () => expect(await page.content()).not.toContain('hunter2'));
  await expecting('a packet that asks nobody', async () => expect(asked).toEqual([]));
  await shoot(page, 'escalation-packet', { fullPage: true });
}
