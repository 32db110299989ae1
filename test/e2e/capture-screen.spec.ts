import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/chromium';
import { coloursOf, rawShot, stored } from './support/capture-helpers';
import { picture, shotIdOf } from './support/capture-pages';
import { expect, sidelightIn, test } from './support/fixtures';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** The browser's own question of windows and screens is answered with one that it draws itself, as no screen is there. */
const CHOSEN = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=display-media-type=window'];

test('a window that the person chooses becomes one picture, nothing goes on looking, and who chooses none gets none', async ({
  standins,
}) => {
  const context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port, args: CHOSEN });
  const desk = await sidelightIn(context).desk('/escalation/new/evidence');
  await desk.evaluate(() => {
    const ask = navigator.mediaDevices.getDisplayMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getDisplayMedia = async (wanted) => {
      Object.assign(globalThis, { wanted, stream: await ask(wanted) });
      return (globalThis as unknown as { stream: MediaStream }).stream;
    };
  });
  await desk.getByRole('button', { name: 'Picture of a window or screen' }).click();
  await expect(picture(desk)).toBeVisible({ timeout: 20_000 });
  const { info, png } = await rawShot(desk, shotIdOf(desk));
  expect(info).toMatchObject({ source: 'screen', edit: { marks: [] } });
  const { width, height, counts } = await coloursOf(desk, png);
  expect(width * height).toBeGreaterThan(10_000);
  expect(Object.keys(counts).length).toBeGreaterThan(1);
  expect(
    await desk.evaluate(() => {
      const { wanted, stream } = globalThis as unknown as { wanted: object; stream: MediaStream };
      return { wanted, live: stream.getTracks().filter(({ readyState }) => readyState === 'live').length };
    }),
  ).toEqual({ wanted: { video: true, audio: false }, live: 0 });
  expect((await stored(desk)).shots).toEqual([{ id: info.id, keys: ['id', 'session', 'at', 'info', 'image'] }]);

  await desk.goto(desk.url().replace(/#.*$/, '#/escalation/new/evidence'));
  await desk.evaluate(() => {
    navigator.mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await desk.getByRole('button', { name: 'Picture of a window or screen' }).click();
  await expect(desk.getByRole('button', { name: 'Picture of a window or screen' })).toBeEnabled();
  await expect(desk.getByRole('heading', { name: '1 picture to look at' })).toBeVisible();
  await context.close();
});
