import { expect, test } from './support/fixtures';
import { confirm, HEAD } from './support/import-helpers';

const ROWS = `${HEAD.replaceAll(',', '\t')}\nA-1\tHarbour "H"\tharbour.example\t58\t2099-02-01\t€ 84.000,00\tRobin\nA-2\tQuarry, Inc\t\t91\t2099-06-30\t1k\tNoa\n`;

test('rows copied from a sheet and pasted anywhere on the page become accounts', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  await desk.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, ROWS);
  await expect(desk.getByRole('table', { name: 'Preview' })).toContainText('Quarry, Inc');
  await desk.getByRole('button', { name: 'Discard' }).click();

  // The real clipboard, the real keys.
  await desk.evaluate((text) => {
    const copied = document.createElement('textarea');
    copied.value = text;
    document.body.append(copied);
    copied.select();
    document.execCommand('copy');
    copied.remove();
  }, ROWS);
  await desk.getByRole('textbox', { name: 'Pasted rows' }).focus();
  await desk.keyboard.press('ControlOrMeta+V');
  const table = desk.getByRole('table', { name: 'Preview' });
  await expect(table).toContainText('Harbour "H"');
  await expect(table).toContainText('€ 84k');
  await confirm(desk, 2);
});

test('a file dropped anywhere on the page is read, and never opens in place of the desk', async ({ sidelight }) => {
  const desk = await sidelight.desk('/import');
  const drop = (names: string[]) =>
    desk.evaluate(
      ({ names, text }) => {
        const dataTransfer = new DataTransfer();
        for (const name of names) dataTransfer.items.add(new File([text], name));
        const heading = document.querySelector('h1') as HTMLElement;
        const sent = ['dragover', 'drop'].map((type) =>
          heading.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
        );
        return sent.some((kept) => kept);
      },
      { names, text: ROWS },
    );
  expect(await drop(['a.csv', 'b.csv'])).toBe(false);
  await expect(desk.getByRole('alert')).toContainText('one file at a time');
  expect(await drop(['dropped.tsv'])).toBe(false);
  await expect(desk.getByRole('table', { name: 'Preview' })).toContainText('Quarry, Inc');
  await expect(desk.getByRole('main')).toContainText('dropped.tsv');
});
