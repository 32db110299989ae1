import type { Page } from '@playwright/test';
import { rawShot } from './support/capture-helpers';
import { marks, picture, png, shotIdOf } from './support/capture-pages';
import { expect, test } from './support/fixtures';

/** A picture that is being marked, and another page of ours that asks what of it is kept. */
async function marking(open: (route: string) => Promise<Page>): Promise<{ desk: Page; asks: Page; id: string }> {
  const asks = await open('/outbox');
  const desk = await open('/escalation/new/evidence');
  const buffer = await png(desk, 600, 400, 'rgb(230,230,230)');
  await desk.getByLabel('Picture file').setInputFiles({ name: 'orders.png', mimeType: 'image/png', buffer });
  await expect(picture(desk)).toBeVisible();
  return { desk, asks, id: shotIdOf(desk) };
}

const kindsOf = async (asks: Page, id: string) => (await rawShot(asks, id)).info.edit.marks.map(({ kind }) => kind);

async function drag(desk: Page, tool: string, at: number): Promise<void> {
  await desk.getByRole('button', { name: tool, exact: true }).click();
  const box = await picture(desk).locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await desk.mouse.move(box.x + at, box.y + at);
  await desk.mouse.down();
  await desk.mouse.move(box.x + at + 90, box.y + at + 60, { steps: 3 });
}

const leave = (desk: Page) => desk.close({ runBeforeUnload: true });

test('a mark is kept as it is let go, though the page is gone in the next moment', async ({ sidelight: { desk: open } }) => {
  const { desk, asks, id } = await marking(open);
  // As a page goes whose process dies: nothing of ours in it hears that.
  await desk.evaluate(() => {
    for (const event of ['beforeunload', 'pagehide']) addEventListener(event, (one) => one.stopImmediatePropagation(), true);
  });
  await drag(desk, 'Box', 40);
  await desk.mouse.up();
  await desk.close();
  await expect.poll(() => kindsOf(asks, id)).toEqual(['box']);
});

test('what was done in the last moment before a tab closes is kept: a drag, a step back, words, and with a worker that slept', async ({
  sidelight: { desk: open, killWorker },
}) => {
  const { desk, asks, id } = await marking(open);
  const again = () => open(`/escalation/new/evidence/${id}`);
  await killWorker(asks);
  await drag(desk, 'Arrow', 40);
  await leave(desk);
  await expect.poll(() => kindsOf(asks, id)).toEqual(['arrow']);

  // A worker that must start for it hears no message of a page that is gone.
  const words = await again();
  await words.getByRole('button', { name: 'Text', exact: true }).click();
  await picture(words).focus();
  await words.keyboard.press('Enter');
  await marks(words).getByRole('textbox').fill('');
  await killWorker(asks);
  await marks(words).getByRole('textbox').pressSequentially('It ends here');
  await leave(words);
  await expect
    .poll(async () => (await rawShot(asks, id)).info.edit.marks)
    .toEqual([expect.objectContaining({ kind: 'arrow' }), expect.objectContaining({ kind: 'text', text: 'It ends here' })]);

  const back = await again();
  await marks(back).getByRole('button', { name: 'Remove Arrow' }).click();
  await killWorker(asks);
  await back.getByRole('button', { name: 'Undo' }).click();
  await leave(back);
  await expect.poll(() => kindsOf(asks, id)).toEqual(['arrow', 'text']);
});

test('the last word of a packet is kept by a worker that slept, redacted, and nothing of it stays where it was left', async ({
  sidelight: { desk: open, loadSample, killWorker },
}) => {
  await loadSample();
  const asks = await open('/outbox');
  const desk = await open('/escalations');
  await desk.getByRole('button', { name: 'New escalation' }).click();
  await desk.getByRole('combobox', { name: 'Account' }).fill('Halden');
  await desk.getByRole('option').first().click();
  const happens = desk.getByLabel('What happens');
  await happens.fill('The export');
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible();
  const url = desk.url();
  await happens.press('End');
  await killWorker(asks);
  await desk.keyboard.insertText(' ends for ana.private@halden.example');
  await leave(desk);
  const leftWords = () =>
    asks.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      return Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('last-words'));
    });
  await expect.poll(leftWords).toEqual([]);
  await asks.goto(url);
  await expect(asks.getByLabel('What happens')).toHaveValue('The export ends for [removed:email]');
});

test('a mark that is not kept yet is said, and the picture stays where it is under the hand that draws', async ({
  sidelight: { desk: open },
}) => {
  const { desk } = await marking(open);
  await desk.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    const real = runtime.sendMessage.bind(runtime) as (message: { type: string }) => Promise<unknown>;
    const full = { code: 'storage_full', message: '', retryable: true };
    const failing = (message: { type: string }) =>
      message.type === 'capture.keep' ? Promise.resolve({ res: { ok: false, error: full } }) : real(message);
    Object.assign(runtime, { sendMessage: failing });
  });
  const at = () => picture(desk).locator('canvas').boundingBox();
  const before = await at();
  await drag(desk, 'Box', 40);
  await desk.mouse.up();
  await expect(desk.getByText('Not saved yet; it is tried again. Keep this page open.')).toBeInViewport();
  expect(await at()).toEqual(before);
});
