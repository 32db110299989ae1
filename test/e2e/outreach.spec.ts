import type { Frame } from '@playwright/test';
import { clipboard } from './support/clipboard';
import { expect, test } from './support/fixtures';
import { pressesOf, RECORD_PRESSES } from './support/inserting';
import { setClock } from './support/notified';
import { iAm, looked, open, sheet, threadUrl } from './support/outreach-helpers';

const checks = (panel: Frame) => panel.getByRole('region', { name: 'Checks' });
const copyText = (panel: Frame) => sheet(panel).getByRole('button', { name: 'Copy text' });

async function pick(panel: Frame, name: RegExp): Promise<void> {
  await sheet(panel).getByRole('button', { name }).first().click();
}

/** The first task of the renewal that is open. */
async function titleOfTask(panel: Frame): Promise<string> {
  const button = panel
    .getByRole('region', { name: 'Tasks' })
    .getByRole('button', { name: /^Complete / })
    .first();
  return ((await button.getAttribute('aria-label')) ?? '').replace('Complete ', '');
}

test.describe('Outreach', () => {
  test('from a renewal task: chosen, filled, red, mended, green, copied, logged with its template, looked for again', async ({
    sidelight,
    standins,
  }) => {
    await sidelight.context.grantPermissions(['clipboard-read'], { origin: 'https://mail.google.com' });
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com', standins.world.me.email);
    await iAm(sidelight);
    const page = await sidelight.open(threadUrl(standins, 'Re: Before we talk about next year'));
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const panel = await sidelight.panel(page);
    // The list scrolls within the panel, which scrolls too: one bar of both is in sight.
    const bar = () => panel.evaluate(() => getComputedStyle(document.documentElement).scrollbarColor);
    const TRACK = 'rgb(245, 246, 248)';
    await expect.poll(bar).toBe(`rgb(130, 138, 152) ${TRACK}`);
    await open(panel);
    await expect.poll(bar).toBe(`${TRACK} ${TRACK}`);
    const first = sheet(panel).getByRole('list', { name: 'Templates' }).getByRole('listitem').first();
    await expect(first).toContainText('Renewal in 30 days');
    await expect(first).toContainText(/Your task: .* · Renewal decision in \d+ days/);
    await looked(panel);
    await sheet(panel).getByRole('searchbox').fill('incident');
    await expect(first).toContainText('Incident update');
    await first.getByRole('button', { name: 'Favourite: Incident update' }).click();
    await expect(first).toContainText('One of your favourites');
    await sheet(panel).getByRole('searchbox').fill('');
    await first
      .getByRole('button', { name: /Renewal in 30 days/ })
      .first()
      .click();

    // Red: nothing personal yet, and nothing can leave.
    await expect(sheet(panel).getByRole('combobox', { name: 'To' })).toHaveValue('ana.lindqvist@halden-optics.example');
    await expect(checks(panel)).toContainText('Stop: Still to be written by you: What is still missing, and from whom.');
    await expect(copyText(panel)).toBeDisabled();
    // Said beside the buttons too, however far below the list is.
    await expect(sheet(panel).getByText('1 thing to settle first')).toBeInViewport();
    await sheet(panel).getByRole('button', { name: 'Show' }).click();
    await expect(checks(panel).getByText('Stop:')).toBeInViewport({ ratio: 1 });
    const preview = panel.getByRole('region', { name: 'Preview' });
    await expect(preview).toContainText('Hi Ana');
    await expect(preview).toContainText('[What is still missing, and from whom: not known]');
    const seats = preview
      .getByRole('button')
      .filter({ hasText: /\d{4}$/ })
      .first();
    const source = preview
      .getByRole('tooltip')
      .filter({ hasText: /Last day to decide: .*as of/ })
      .first();
    await seats.hover();
    await expect(source).toBeVisible();
    await sheet(panel).getByRole('heading').hover();
    await expect(source).toBeHidden();
    await seats.press('Shift');
    await expect(source).toBeVisible();

    // A promise is named with its sentence and who may make it.
    const settled = sheet(panel).getByLabel('What is still missing, and from whom');
    await settled.fill('The export works. I can offer you 10 % off.');
    await expect(checks(panel)).toContainText(
      '“I can offer you 10 % off.” reads like a promise about a price or discount. That is for the account manager to make.',
    );
    await expect(copyText(panel)).toBeDisabled();
    await looked(panel);
    await settled.fill('The export works and your team has confirmed it.');
    await expect(checks(panel)).toContainText('Nothing speaks against it.');
    await expect(sheet(panel)).toContainText(`From ${standins.world.me.email} to ana.lindqvist@halden-optics.example`);

    // What was written outlives the page.
    await expect(async () => {
      await page.reload();
      const again = await sidelight.panel(page);
      await open(again);
      await sheet(again)
        .getByRole('button', { name: /Renewal in 30 days/ })
        .first()
        .click();
      await expect(sheet(again).getByLabel('What is still missing, and from whom')).toHaveValue(
        'The export works and your team has confirmed it.',
        {
          timeout: 2_000,
        },
      );
    }).toPass();
    let now = await sidelight.panel(page);
    await expect(copyText(now)).toBeEnabled();
    await copyText(now).click();
    await expect(sheet(now)).toContainText('Copied. Paste it, read it once more, and send it.');
    const { html, plain } = await clipboard(page);
    expect(plain).toContain('Hi Ana,\n\n');
    expect(plain).toContain('What is still missing is this: The export works and your team has confirmed it.');
    expect(plain).not.toContain('not known');
    expect(html).toContain('What is still missing is this: The export works and your team has confirmed it.</p>');
    expect(
      [...html.matchAll(/<\/?([a-z]+)/g)]
        .map(([, tag]) => tag)
        .filter((tag) => !['html', 'head', 'body', 'meta', 'p', 'br', 'b', 'i', 'ul', 'ol', 'li', 'a'].includes(tag ?? '')),
    ).toEqual([]);

    // Neither the end of the page nor that of the worker loses the offer.
    const unlogged = () => now.getByRole('region', { name: 'Written and not logged' });
    await sidelight.killWorker(page);
    await page.reload();
    now = await sidelight.panel(page);
    await expect(unlogged()).toContainText('“Renewal in 30 days” is not logged yet. Did you send it?');
    await looked(now);
    await unlogged().getByRole('button', { name: 'Log it' }).click();
    await expect(unlogged()).toHaveCount(0);

    // Logged by one press, with the template, the task done with it, and a day to look for the answer.
    await sheet(now).getByRole('button', { name: 'Sent: log it' }).click();
    const touch = now.getByRole('region', { name: 'Touchpoint' });
    await expect(touch).toContainText('Logged as an e-mail');
    await expect(touch).toContainText('With Ana Lindqvist');
    await expect(touch).toContainText(/Next step, .*Check for an answer/);
    await expect(now.getByRole('region', { name: 'Activity' })).toContainText('Written with template Renewal in 30 days, version 1');
    await expect(now.getByRole('region', { name: 'Tasks' })).toContainText(/Done|done/);
    await expect(now.getByRole('status', { name: 'Outbox' })).toContainText('Nothing waiting to send', { timeout: 45_000 });
    expect(refused).toEqual([]);

    // The same to the same person is asked about; what was used last and what is a favourite is known, wherever it stands.
    await open(now);
    const lines = sheet(now).getByRole('list', { name: 'Templates' }).getByRole('listitem');
    await sheet(now).getByRole('searchbox').fill('incident');
    await expect(lines.getByRole('button', { name: 'Favourite: Incident update', pressed: true })).toBeVisible();
    await sheet(now).getByRole('searchbox').fill('renewal in 30');
    await expect(lines).toContainText(['Used last']);
    await sheet(now).getByRole('searchbox').fill('');
    await sheet(now)
      .getByRole('button', { name: /Renewal in 30 days/ })
      .first()
      .click();
    await sheet(now).getByLabel('What is still missing, and from whom').fill('The export works and your team has confirmed it.');
    await expect(checks(now)).toContainText('Ana Lindqvist got this template 0 days ago.');
    await expect(copyText(now)).toBeDisabled();
    await checks(now).getByLabel('Why it is right all the same').fill('She asked for it once more');
    await expect(copyText(now)).toBeEnabled();

    // What was not sent is dropped for good.
    await copyText(now).click();
    await sheet(now).getByRole('button', { name: 'Not sent' }).click();
    await page.reload();
    now = await sidelight.panel(page);
    await expect(now.getByRole('button', { name: 'Outreach' })).toBeVisible();
    await expect(unlogged()).toHaveCount(0);
  });

  test('from a renewal task into a Gmail reply: checked, inserted, sent by the person, logged with the step, looked for, answered; the worker dies all along', async ({
    sidelight,
    standins,
  }) => {
    const found = standins.world.threads.find(({ subject }) => subject === 'Re: Before we talk about next year');
    await sidelight.loadSample();
    await sidelight.approve(standins.world.me.email);
    await iAm(sidelight);
    const url = threadUrl(standins, found?.subject ?? '');
    const page = await sidelight.open(url);
    const panel = await sidelight.panel(page);
    const tasks = panel.getByRole('region', { name: 'Tasks' });
    const task = await titleOfTask(panel);
    await page.evaluate(RECORD_PRESSES);
    await page.getByText('↩ Reply').click();
    const editor = page.locator('.aoI [g_editable]');
    await editor.pressSequentially('Before. ');
    await open(panel);
    // A short link first, from the same place.
    await sheet(panel).getByRole('button', { name: 'Short answers and links' }).click();
    const half = sheet(panel).getByRole('listitem').filter({ hasText: 'Half an hour' });
    const short = half.getByRole('button', { name: 'Insert Half an hour' });
    await short.click();
    await expect(editor.locator('a')).toHaveAttribute('href', 'https://cal.example/mia');
    // Before the first press is answered, another is the same one.
    await expect(panel.locator('[aria-live=polite]').filter({ hasText: 'Inserted.' })).toBeAttached();
    // Pressed again it is not put there a second time, unless the person says that they mean it.
    await short.click();
    await expect(half).toContainText('This text is in the message already.');
    await expect(half.getByRole('button', { name: 'Insert all the same: Half an hour' })).toBeVisible();
    await looked(panel);
    expect((await editor.innerText()).split('cal.example/mia')).toHaveLength(2);
    await pick(panel, /Renewal in 30 days/);
    await expect(sheet(panel)).toContainText(`Your task: ${task}`);
    await expect(sheet(panel).getByRole('combobox', { name: 'To' })).toHaveValue('ana.lindqvist@halden-optics.example');
    const insert = sheet(panel).getByRole('button', { name: 'Insert' });
    await expect(insert).toBeDisabled();
    await sheet(panel).getByLabel('What is still missing, and from whom').fill('The order form, from your purchasing team.');
    await expect(insert).toBeEnabled();
    await sidelight.killWorker(page);
    await insert.click();
    await expect(editor).toContainText('What is still missing is this: The order form, from your purchasing team.');
    expect(await editor.innerText()).toMatch(/^Before\.\s*https:\/\/cal\.example\/mia\s*Hi Ana,/);
    expect((await editor.innerText()).split('Hi Ana,')).toHaveLength(2);
    // What follows a link is no part of it.
    await expect(editor.locator('a')).toHaveText('https://cal.example/mia');
    await expect(sheet(panel).getByRole('heading')).toHaveText('Inserted. Read it, then send it yourself.');
    // Seen once, and spoken once.
    const spoken = panel.locator('[aria-live=polite] p').filter({ hasText: 'Inserted. Read it, then send it yourself.' });
    await expect(spoken).toHaveCSS('clip-path', 'inset(50%)');
    expect(await pressesOf(page)).toEqual([]);

    // The person sends; nobody else does. Whoever hears of it first may be another worker.
    await sidelight.killWorker(page);
    await expect(sheet(panel)).toContainText('Once you have sent it, log it here.');
    await page.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
    await expect(sheet(panel)).toContainText('The page shows that you sent it. Log it here.');
    const day = await sheet(panel).getByLabel('Check for an answer on').inputValue();
    await sheet(panel).getByRole('button', { name: 'Sent: log it' }).click();
    await sidelight.killWorker(page);
    const touch = panel.getByRole('region', { name: 'Touchpoint' });
    await expect(touch).toContainText('Logged as an e-mail');
    await expect(touch).toContainText('With Ana Lindqvist');
    await expect(panel.getByRole('region', { name: 'Activity' })).toContainText('Written with template Renewal in 30 days, version 1');
    await expect(tasks.getByRole('button', { name: `Complete ${task}` })).toHaveCount(0);
    await expect(panel.getByRole('status', { name: 'Outbox' })).toContainText('Nothing waiting to send', { timeout: 60_000 });

    // On its day it is looked for.
    const desk = await sidelight.desk('/today');
    const halden = desk.getByRole('listitem').filter({ has: desk.getByRole('link', { name: /Halden/ }) });
    const look = halden.getByText(/^promised: Check for an answer/);
    // Where it stands among the others is another question, and another answer every day.
    await desk.getByText('Length and weights').click();
    await desk.getByLabel('A day is').selectOption('40 accounts');
    await expect(halden).toBeVisible();
    await setClock(sidelight, `${day}T09:00:00Z`);
    await desk.reload();
    await halden.locator('summary').click();
    await expect(look).toBeVisible();
    await sidelight.killWorker(desk);

    // Opened with a newer mail of theirs, there is nothing to look for.
    const ana = { name: 'Ana Lindqvist', email: 'ana.lindqvist@halden-optics.example' };
    found?.mails.push({ from: ana, to: [], daysAgo: 0, paragraphs: ['Here it is.'], at: Date.now() + 1_000 });
    await page.bringToFront();
    await page.reload();
    const again = await sidelight.panel(page);
    const looking = again.getByRole('region', { name: 'Tasks' }).getByRole('listitem').filter({ hasText: 'Check for an answer' });
    await expect(looking).toContainText('Done');
    await expect(looking.getByRole('textbox')).toHaveValue('The customer has written again.');
    found?.mails.pop();
    await setClock(sidelight, `${day}T09:00:00Z`);
    await desk.bringToFront();
    await desk.reload();
    await expect(halden).toBeVisible();
    await expect(look).toHaveCount(0);
  });
});
