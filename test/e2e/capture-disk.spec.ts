import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsOfPng } from '../../lib/domain/capture/png';
import { launchChromium } from '../browser/chromium';
import { coloursOf, press, rawShot, stored } from './support/capture-helpers';
import { evidence, picture, plant, SECRET, SECRETS, shotIdOf, TICKET, TYPED } from './support/capture-pages';
import { expect, sidelightIn } from './support/fixtures';
import { test } from './support/seeing';

/** Everything that a browser left behind, file by file. */
async function* filesOf(dir: string): AsyncGenerator<{ name: string; bytes: Buffer }> {
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name);
    const bytes = await readFile(name).catch(() => undefined);
    if (bytes) yield { name, bytes };
  }
}

test('nothing of a raw picture is on the disk, looked at or not, and the next browser finds none', async ({ standins, seeingDir }) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'sidelight-raw-'));
  const launched = () => launchChromium({ extensionDir: seeingDir, standinPort: standins.port, userDataDir });
  test.setTimeout(180_000);
  const first = await launched();
  first.setDefaultTimeout(15_000);
  const sidelight = sidelightIn(first);
  await sidelight.loadSample();
  const page = await sidelight.open(TICKET);
  await plant(page, SECRETS);
  const desk = await evidence(first, () => press(first, page, { menu: 'capture-page' }));
  await expect(picture(desk)).toBeVisible();
  expect((await coloursOf(desk, (await rawShot(desk, shotIdOf(desk))).png)).counts[SECRET]).toBeGreaterThan(1_000);
  await desk
    .getByRole('button', { name: 'Another account' })
    .or(desk.getByRole('button', { name: 'New escalation of an account' }))
    .click();
  await desk.getByRole('combobox', { name: 'Account' }).fill('halden');
  await expect(desk.getByRole('option')).toHaveCount(1);
  await desk.getByRole('option').click();
  await expect(desk.getByLabel('Belongs to')).toContainText('Halden');
  await desk.getByLabel('I looked at all of it').check();
  await desk.getByRole('button', { name: 'Black out and add' }).click();
  await expect(desk.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  await press(first, page, { menu: 'capture-page' });
  await expect(picture(desk)).toBeVisible();
  await press(first, page, { menu: 'capture-selection', info: { selectionText: SECRETS[0][1] } });
  await expect(desk.getByText('[removed:email]')).toBeVisible();
  const kept = await stored(desk);
  expect([kept.artifacts.length, kept.shots.length]).toEqual([1, 2]);
  // What is typed, and what a log holds, is on the disk without its secrets too.
  const packet = await sidelight.desk(`/escalation/${kept.artifacts[0]?.packetId}`);
  await packet
    .getByLabel('Add a log or HAR file')
    .setInputFiles({ name: 'console.log', mimeType: 'text/plain', buffer: Buffer.from(`password=${TYPED}\n`) });
  await expect(packet.getByRole('region', { name: 'Evidence', exact: true })).toContainText('console.log');
  await packet.getByLabel('What happens').fill(`It says password=${TYPED}`);
  await packet.getByLabel('In the customer’s words').fill(`Our password=${TYPED}`);
  await expect(packet.getByRole('region', { name: 'Still missing' })).toContainText('passwords (2)');
  await packet.reload();
  await expect(packet.getByLabel('What happens')).toHaveValue('It says password=[removed:password]');
  await first.close();

  const found: string[] = [];
  const images: string[] = [];
  let seen = 0;
  for await (const { name, bytes } of filesOf(userDataDir)) {
    for (const secret of [...SECRETS.map(([, one]) => one), TYPED])
      if (bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'))) found.push(name);
    if (!name.includes('IndexedDB')) continue;
    seen += 1;
    for (let at = bytes.indexOf('\x89PNG', 0, 'latin1'); at >= 0; at = bytes.indexOf('\x89PNG', at + 4, 'latin1')) {
      const end = partsOfPng(bytes.subarray(at))?.at(-1)?.to;
      if (end) images.push(bytes.subarray(at, at + end).toString('base64'));
    }
  }
  expect(found).toEqual([]);
  expect(seen).toBeGreaterThan(3);
  // The burnt picture is there, which shows that one would be found.
  expect(images.length).toBeGreaterThan(0);

  const second = await launched();
  const again = await sidelightIn(second).desk('/escalation/new/evidence');
  for (const image of images) expect((await coloursOf(again, image)).counts[SECRET]).toBeUndefined();
  await expect(again.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  await expect(again.getByText('to look at')).toHaveCount(0);
  await expect.poll(async () => (await stored(again)).shots.length, { timeout: 20_000 }).toBe(0);
  await second.close();
  await rm(userDataDir, { recursive: true, force: true });
});
