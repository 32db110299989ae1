import { askWorker } from '../browser/ask-worker';
import { claiming, PICTURES } from '../builders/pictures';
import { coloursOf, press, rawShot, stored } from './support/capture-helpers';
import { marks, picture, png, SECRET, SHOP, shop, shotIdOf, TICKET } from './support/capture-pages';
import { expect } from './support/fixtures';
import { test } from './support/seeing';

test('an image of the ticket in one click, selected words, a part of any other page, a pasted picture, and a page that never rests', async ({
  seeing,
}) => {
  test.setTimeout(150_000);
  const { context } = seeing;
  const ticket = await seeing.open(TICKET);
  // The stand-in shows its own images alone; the real one also shows those of another address.
  await (await context.newCDPSession(ticket)).send('Page.setBypassCSP', { enabled: true });
  await ticket.reload();
  await ticket.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 150 });
    const pen = canvas.getContext('2d');
    if (pen) pen.fillStyle = 'rgb(18,171,52)';
    pen?.fillRect(0, 0, 200, 150);
    document.body.append(Object.assign(new Image(), { src: canvas.toDataURL() }));
  });
  const desk = await seeing.desk('/escalation/new/evidence');
  await desk.getByRole('button', { name: 'Images of that page' }).click();
  await desk.getByRole('button', { name: 'Add image 1, 200 by 150' }).click();
  await expect(picture(desk)).toBeVisible();
  await expect(desk.getByText('Nobody but you can check this picture')).toBeVisible();
  const image = await rawShot(desk, shotIdOf(desk));
  expect(image.info.taken).toMatchObject({ url: TICKET, viewport: { width: 1440, height: 900 }, zoom: 1, dpr: 1 });
  expect((await coloursOf(desk, image.png)).counts).toEqual({ [SECRET]: 30_000 });

  // One whose pixels the browser hands to nobody is shot where it stands, out of sight as it may be.
  const framed = await png(desk, 240, 160, 'rgb(200,40,90)');
  await context.route('https://cdn.other.example/**', (route) => route.fulfill({ contentType: 'image/png', body: framed }));
  await ticket.evaluate(async () => {
    const image = Object.assign(new Image(), { src: 'https://cdn.other.example/a.png' });
    image.style.cssText = 'display:block;margin:2000px 0';
    const list = document.createElement('div');
    list.style.cssText = 'position:fixed;left:300px;top:300px;width:400px;height:200px;overflow:auto;z-index:9999;background:#fff';
    list.append(image);
    document.body.append(list);
    await image.decode();
  });
  await desk.goto(desk.url().replace(/#.*$/, '#/escalation/new/evidence'));
  await desk.getByRole('button', { name: 'Images of that page' }).click();
  await desk.getByRole('button', { name: 'Add image 2, 240 by 160' }).click();
  await expect(picture(desk)).toBeVisible({ timeout: 20_000 });
  const shown = await rawShot(desk, shotIdOf(desk));
  expect(shown.info).toMatchObject({ source: 'image', edit: { crop: { width: 244, height: 164 } } });
  expect((await coloursOf(desk, shown.png, shown.info.edit.crop)).counts['200,40,90,255']).toBe(38_400);

  const other = await shop(context);
  await press(context, other, { menu: 'capture-selection', info: { selectionText: 'Write to ana.private@halden.example today' } });
  await expect(desk.getByText('Write to [removed:email] today')).toBeVisible();
  await expect(desk.getByText('e-mail addresses: 1')).toBeVisible();
  expect((await rawShot(desk, shotIdOf(desk))).info.taken).toMatchObject({ url: SHOP, viewport: { width: 1440, height: 900 }, dpr: 1 });

  await press(context, other, { menu: 'capture-area' });
  await expect(desk.getByRole('button', { name: 'Cut to a part' })).toHaveAttribute('aria-pressed', 'true');
  await picture(desk).focus();
  for (let n = 0; n < 3; n += 1) await desk.keyboard.press('Shift+ArrowRight');
  await expect(marks(desk).getByText('Cut to a part')).toBeVisible();
  await expect.poll(async () => (await rawShot(desk, shotIdOf(desk))).info.edit.crop).toEqual({ x: 30, y: 0, width: 1410, height: 900 });
  expect((await rawShot(desk, shotIdOf(desk))).info).toMatchObject({ source: 'page', area: true, taken: { url: SHOP } });

  await desk.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'shot.png', { type: 'image/png' }));
    location.hash = '#/escalation/new/evidence';
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(desk.getByRole('link', { name: 'Pasted' })).toHaveAttribute('aria-current', 'page');

  // On any page a press in the menu lets us in: it asks, and what is recorded outlives the document it was of.
  await press(context, other, { menu: 'capture-record' });
  const question = desk.getByRole('region', { name: 'Before it begins' });
  await expect(question).toContainText('app.product.example opens another page');
  await question.getByRole('button', { name: 'Begin recording' }).click();
  const on = desk.getByRole('region', { name: 'Errors of a page' });
  await expect(on).toContainText('Recording errors of app.product.example');
  await other.evaluate(() => console.error('of the shop'));
  await expect(on).toContainText('1 so far');
  await other.reload();
  await expect(desk.getByRole('link', { name: /^Recorded errors/ })).toBeVisible();

  const restless = await shop(context, 'setInterval(() => { document.getElementById("n").textContent = String(performance.now()); }, 5)');
  await press(context, restless, { menu: 'capture-page' });
  await expect(desk.getByRole('alert')).toContainText('The page keeps changing', { timeout: 30_000 });
  await expect(desk.getByRole('heading', { name: '6 pictures to look at' })).toBeVisible();
  // No way around the look: neither without the word nor for what is no picture any more.
  const shotId = image.info.id;
  const burn = (more: object) => askWorker(desk, 'capture.burn', { shotId, packetId: 'none', removed: [], ...more });
  await expect(burn({})).rejects.toThrow();
  await expect(burn({ looked: true })).rejects.toThrow('could not be drawn anew');
  expect((await stored(desk)).artifacts).toEqual([]);
});

test('a few bytes that claim to be a huge picture are refused undecoded, in every format that is taken', async ({ sidelight }) => {
  const desk = await sidelight.desk('/escalation/new/evidence');
  const decoded = await desk.evaluateHandle(() => {
    const sizes: number[] = [];
    const decode = globalThis.createImageBitmap.bind(globalThis);
    globalThis.createImageBitmap = ((source: ImageBitmapSource) => {
      sizes.push(source instanceof Blob ? source.size : 0);
      return decode(source);
    }) as typeof createImageBitmap;
    return sizes;
  });
  for (const format of Object.keys(PICTURES) as (keyof typeof PICTURES)[]) {
    const bomb = claiming(format, 16_000, 16_000);
    await desk.getByLabel('Picture file').setInputFiles({ name: 'bomb', mimeType: 'image/png', buffer: Buffer.from(bomb) });
    await expect(desk.getByRole('alert')).toContainText('too large');
    expect(await decoded.evaluate((sizes) => sizes.splice(0))).toEqual([]);
    // The same file with its own size is a picture: the browser reads it, and what is handed on is drawn anew.
    const real = { name: `${format}.img`, mimeType: 'image/png', buffer: Buffer.from(PICTURES[format]) };
    await desk.getByLabel('Picture file').setInputFiles(real);
    await expect(picture(desk)).toBeVisible();
    expect((await rawShot(desk, shotIdOf(desk))).info.size).toEqual({ width: 23, height: 17 });
    expect(await decoded.evaluate((sizes) => sizes.splice(0))).toContain(PICTURES[format].length);
    await desk.evaluate(() => {
      location.hash = '#/escalation/new/evidence';
    });
    await expect(desk.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  }
});
