import { expect, type Page } from '@playwright/test';
import { expecting } from './demo-error';
import { shoot } from './shots';

/** A part of a picture, in its own pixels. */
interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TicketPicture {
  buffer: Buffer;
  /** Where the requester's name stands in it, in full or the first name alone. */
  names: Part[];
}

/** The ticket as a person's own picture of it, and the places that they would black out. */
export async function pictureOf(page: Page, ticketId: number): Promise<TicketPicture> {
  const pane = page.locator(`[data-test-id="ticket-${ticketId}-standard-layout"]`);
  const all = await pane.boundingBox();
  const names = await pane.evaluate((ticket) => {
    const name = ticket.querySelector('[data-test-id=ticket-system-field-requester-select]')?.textContent ?? '';
    const [first = ''] = name.split(' ');
    const from = ticket.getBoundingClientRect();
    const found = document.createTreeWalker(ticket, NodeFilter.SHOW_TEXT);
    const parts: { x: number; y: number; width: number; height: number }[] = [];
    while (found.nextNode()) {
      const words = found.currentNode.textContent ?? '';
      const said = [name, first].find((one) => one !== '' && words.includes(one));
      if (said === undefined) continue;
      const range = document.createRange();
      range.setStart(found.currentNode, words.indexOf(said));
      range.setEnd(found.currentNode, words.indexOf(said) + said.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width > 0) parts.push({ x: x - from.x, y: y - from.y, width, height });
    }
    return parts;
  });
  const inside = names.filter(({ x, y, width, height }) => all && x >= 0 && y >= 0 && x + width <= all.width && y + height <= all.height);
  return { buffer: await pane.screenshot(), names: inside };
}

/** Brings a picture as a file, draws a box over each place, says that it was looked at, and adds it with the boxes burnt in. */
export async function addPicture(pictures: Page, { buffer, names }: TicketPicture): Promise<void> {
  await pictures.getByLabel('Picture file').setInputFiles({ name: 'ticket.png', mimeType: 'image/png', buffer });
  const canvas = pictures.getByRole('application', { name: 'The picture' }).locator('canvas');
  await expecting('the picture to be drawn', () => expect(canvas).toBeVisible());
  for (const part of names) await drawBox(pictures, part, buffer.readUInt32BE(16));
  await expecting('a box over each name', () =>
    expect(pictures.getByRole('list', { name: 'On the picture' }).getByRole('listitem')).toHaveCount(names.length),
  );
  await pictures.getByLabel('I looked at all of it').check();
  await shoot(pictures, 'escalation-picture');
  await pictures.getByRole('button', { name: 'Black out and add' }).click();
  await pictures.getByRole('link', { name: 'Back to the escalation' }).click();
}

/** Dragged with the mouse, a little around the words; `width` is the picture's. */
async function drawBox(pictures: Page, { x, y, width: wide, height: high }: Part, width: number): Promise<void> {
  const canvas = pictures.getByRole('application', { name: 'The picture' }).locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) return;
  const scale = box.width / width;
  await pictures.mouse.move(box.x + (x - 3) * scale, box.y + (y - 2) * scale);
  await pictures.mouse.down();
  await pictures.mouse.move(box.x + (x + wide + 3) * scale, box.y + (y + high + 2) * scale, { steps: 3 });
  await pictures.mouse.up();
}
