import { partsOfPng } from '../../lib/domain/capture/png';
import { violations } from './support/axe';
import { coloursOf, press, rawShot, stored } from './support/capture-helpers';
import { evidence, marks, photographs, picture, plant, plantFields, SECRET, SECRETS, shotIdOf, TICKET } from './support/capture-pages';
import { expect } from './support/fixtures';
import { test } from './support/seeing';

const PANEL = '255,0,255,255';
const BLACK = '0,0,0,255';

test('from the keys on a ticket into an escalation: the panel is not in it, what is private is black, the original is gone', async ({
  seeing,
}) => {
  await seeing.loadSample();
  await seeing.approve('acme.zendesk.com');
  const page = await seeing.open(TICKET);
  const panel = await seeing.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  const places = await plant(page, [...SECRETS, ['contact', 'Ana Lindqvist', 'name']]);
  const fields = await plantFields(page);
  await panel.evaluate(() => {
    const paint = document.createElement('div');
    paint.style.cssText = 'position:fixed;inset:0;z-index:99999;background:rgb(255,0,255)';
    document.body.append(paint);
  });
  const before = await coloursOf(page, (await page.screenshot()).toString('base64'));
  expect(before.counts[PANEL]).toBeGreaterThan(100_000);

  const pressed = Date.now();
  const desk = await evidence(seeing.context, () => press(seeing.context, page, { command: 'capture-page' }));
  await expect(picture(desk)).toBeVisible();
  await expect(desk.getByText('From acme.zendesk.com: ')).toBeVisible();
  const { info, png } = await rawShot(desk, shotIdOf(desk));
  const shown = await desk.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('picture').at(0)?.startTime ?? 0));
  const opened = await desk.evaluate(() => performance.timeOrigin);
  console.log(`after the press: kept ${info.at - pressed} ms, page opened ${opened - pressed} ms, picture drawn ${shown - pressed} ms`);
  const raw = await coloursOf(desk, png);
  expect(raw.counts[PANEL]).toBeUndefined();
  expect(raw.counts[SECRET]).toBeGreaterThan(1_000);
  const after = await coloursOf(desk, (await page.screenshot()).toString('base64'));
  expect(after.counts[PANEL]).toBeGreaterThan(100_000);
  expect(info.taken).toMatchObject({ url: TICKET, viewport: { width: 1440, height: 900 }, zoom: 1, dpr: 1 });
  expect(info.taken?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);

  // Every secret is under a box of its rule, whole: in texts, in a field, and as the choice that a list shows.
  const planted = [...SECRETS, ['contact', '', 'name'], ['name in a field', '', 'name'], ['choice of a list', '', 'email']] as const;
  for (const [n, [name, , rule]] of planted.entries()) {
    const place = [...places, ...fields][n];
    const box = info.edit.marks.find(
      (mark) =>
        mark.kind === 'hide' &&
        place &&
        mark.rule === rule &&
        mark.x <= place.x &&
        mark.y <= place.y + 4 &&
        mark.x + mark.width >= place.x + place.width &&
        mark.y + mark.height >= place.y + place.height - 4,
    );
    expect(box, `${name} ${JSON.stringify(place)} among ${JSON.stringify(info.edit.marks)}`).toBeDefined();
  }
  await expect(marks(desk)).toContainText('Blacked out: card numbers');
  expect((await violations(desk)).found).toEqual([]);

  await photographs(desk, 'editor');

  // Marked with the mouse and with keys, one step back and again.
  await desk.getByRole('button', { name: 'Arrow' }).click();
  const box = await picture(desk).locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await desk.mouse.move(box.x + 30, box.y + 30);
  await desk.mouse.down();
  await desk.mouse.move(box.x + 160, box.y + 90, { steps: 4 });
  await desk.mouse.up();
  await expect(marks(desk).getByRole('button', { name: 'Arrow', exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(marks(desk).getByRole('button', { name: 'Arrow', exact: true })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Redo' }).click();
  await expect(marks(desk).getByRole('button', { name: 'Arrow', exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Number', exact: true }).click();
  await picture(desk).focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Shift+ArrowDown');
  const number = marks(desk).getByRole('button', { name: 'Number 1', exact: true });
  await expect(number).toBeVisible();
  // The way back and forth by keys: first the move, then the mark.
  for (let n = 0; n < 2; n += 1) await desk.keyboard.press('Control+z');
  await expect(number).toHaveCount(0);
  await desk.keyboard.press('Control+Shift+z');
  await desk.keyboard.press('Control+y');
  await expect(number).toBeVisible();
  // Kept sealed a moment later, then everything of ours dies.
  await expect
    .poll(async () => (await rawShot(desk, shotIdOf(desk))).info.edit.marks.map(({ kind }) => kind))
    .toEqual(expect.arrayContaining(['arrow', 'number']));
  await seeing.killWorker(desk);
  await desk.reload();
  await expect(marks(desk).getByRole('button', { name: 'Number 1', exact: true })).toBeVisible();
  expect((await stored(desk)).shots).toEqual([{ id: info.id, keys: ['id', 'session', 'at', 'info', 'image'] }]);

  // Nothing is added before somebody says whose it is and that they looked.
  const add = desk.getByRole('button', { name: 'Black out and add' });
  await expect(add).toBeDisabled();
  await desk.getByRole('button', { name: 'New escalation of Halden Optics GmbH' }).click();
  await expect(desk.getByLabel('Belongs to')).toContainText('Halden');
  await expect(add).toBeDisabled();
  await desk.getByLabel('I looked at all of it').check();
  await seeing.killWorker(desk);
  await add.click();
  await expect(desk.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  expect((await violations(desk)).found).toEqual([]);
  await photographs(desk, 'ways');

  const { artifacts, shots } = await stored(desk);
  expect(shots).toEqual([]);
  expect(artifacts).toHaveLength(1);
  const [artifact] = artifacts;
  if (!artifact) return;
  expect(artifact).toMatchObject({ name: 'page-1.png', taken: { url: TICKET } });
  expect(artifact.removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['email', 'card', 'phone', 'token', 'iban', 'name']));
  const bytes = new Uint8Array(Buffer.from(artifact.png, 'base64'));
  expect(new Set(partsOfPng(bytes)?.map(({ name }) => name))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  const burnt = await coloursOf(desk, artifact.png);
  expect([burnt.width, burnt.height]).toEqual([raw.width, raw.height]);
  for (const mark of info.edit.marks) {
    if (mark.kind !== 'hide') continue;
    const under = await coloursOf(desk, artifact.png, mark);
    expect(under.counts).toEqual({ [BLACK]: mark.width * mark.height });
  }
  expect(Object.keys(burnt.counts).length).toBeGreaterThan(50);
});
