import type { Frame } from '@playwright/test';
import { threadToken } from '../standins/gmail/token';
import { expect, test } from './support/fixtures';
import {
  BODY,
  beside,
  fromPanel,
  HOSTILE,
  heading,
  insert,
  inserted,
  paragraph,
  pressesOf,
  readyToInsert,
  thread,
  ticket,
} from './support/inserting';

test.beforeEach(readyToInsert);
test.afterEach(({ standins }) => {
  standins.settings.zendeskEditor = 'plain';
});

test('a Gmail reply: above signature and quoted text, kept text, one step to undo, a draft that saves; once for one press', async ({
  sidelight,
  standins,
}) => {
  const { url } = thread(standins, 'halden');
  const { page, panel } = await beside(sidelight, url, 'Halden');
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ ok: true, value: { kind: 'no_composer' } });
  expect(await fromPanel(panel, 'outreach.composers', {})).toEqual({ ok: true, value: null });

  await page.getByText('↩ Reply').click();
  const editor = page.locator('.aoI [g_editable]');
  await editor.pressSequentially('Before. ');
  // The person goes on in the panel, as they do to press "Insert".
  await heading(panel).click();
  expect(await fromPanel(panel, 'outreach.composers', {})).toMatchObject({
    value: {
      channel: 'email',
      label: 'Reply in Gmail',
      mailbox: standins.world.me.email,
      hasSubject: false,
      recipients: [{ address: 'ana.lindqvist@halden-optics.example' }],
    },
  });
  const below = await editor.locator('.gmail_signature,.gmail_quote').evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(below.length).toBeGreaterThan(1);
  const commandId = crypto.randomUUID();
  const order = {
    channel: 'email',
    body: BODY,
    commandId,
    recipients: [{ name: 'Ana', address: 'ana.lindqvist@halden-optics.example' }],
  } as const;
  const outcome = await insert(panel, order as never);
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'inserted', subject: 'none', recipients: 'same' } });
  const text = await editor.innerText();
  expect(text).toMatch(
    /^Before\. \s*Hello Ana,\n\nthe export is solved\. See the note 🎉[\s\S]*first[\s\S]*second[\s\S]*Best, Robin[\s\S]*Customer Success/,
  );
  expect(await editor.locator('b').innerText()).toBe('solved');
  expect(await editor.locator('a').getAttribute('href')).toBe('https://help.sidecar-software.example/export');
  expect(await editor.locator('.gmail_signature,.gmail_quote').evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual(below);
  await expect(page.locator('.oG')).toHaveAttribute('data-text', /Best, Robin/);

  // The same press again, as after a worker that died, changes nothing.
  await sidelight.killWorker(page);
  expect(await insert(panel, order as never)).toMatchObject({ ok: true, value: { kind: 'inserted' } });
  expect(await editor.innerText()).toBe(text);
  // The caret is where the text ends.
  await page.keyboard.type('!');
  expect(await editor.innerText()).toContain('Best, Robin!');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await editor.innerText()).trim()).toMatch(/^Before\.\s+Robin/);
  await page.keyboard.press('Control+Shift+z');
  expect(await editor.innerText()).toContain('Best, Robin');
  expect(await pressesOf(page)).toEqual([]);

  // The person sends it: noticed; taken back: not sent.
  expect(await inserted(panel)).toMatchObject([{ commandId, channel: 'email' }]);
  await page.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
  await expect.poll(async () => (await inserted(panel))[0]?.sentAt).toBeTruthy();
  await page.locator('#link_undo').click();
  await expect.poll(async () => (await inserted(panel))[0]?.sentAt).toBeFalsy();
  await page.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
  await expect.poll(async () => (await inserted(panel))[0]?.sentAt).toBeTruthy();
  const rows = JSON.stringify(await inserted(panel));
  expect(rows).not.toMatch(/Ana|export|@halden/);

  // Another day the thread is opened with a newer mail of the customer's: nobody waits any more.
  const found = standins.world.threads.find((one) => one.permId === thread(standins, 'halden').permId);
  const ana = { name: 'Ana Lindqvist', email: 'ana.lindqvist@halden-optics.example' };
  const mail = { from: ana, to: [], daysAgo: 0, paragraphs: ['Thank you.'], at: Date.now() + 1_000 };
  found?.mails.push(mail);
  await page.reload();
  const again = await sidelight.panel(page);
  await expect(heading(again)).toContainText('Halden');
  await expect.poll(async () => (await inserted(again))[0]?.answeredAt).toBeTruthy();
  found?.mails.pop();
});

test('the same text twice is asked about, and what is only quoted is not there', async ({ sidelight, standins }) => {
  const { page, panel } = await beside(sidelight, thread(standins, 'halden').url, 'Halden');
  await page.getByText('↩ Reply').click();
  const editor = page.locator('.aoI [g_editable]');
  await editor.click();
  const quoted = ((await editor.locator('.gmail_quote').first().innerText()).trim().split('\n').at(-1) ?? '').trim();
  expect(quoted).not.toBe('');
  const quote = { channel: 'email', body: [paragraph(quoted)], commandId: crypto.randomUUID() } as const;
  expect(await insert(panel, quote as never)).toMatchObject({ value: { kind: 'inserted' } });
  expect(await insert(panel, { ...quote, commandId: crypto.randomUUID() } as never)).toMatchObject({
    value: { kind: 'not_empty', holds: ['text'], sentence: /in the message already/ },
  });
  expect((await editor.innerText()).split(quoted)).toHaveLength(3);
  expect(await insert(panel, { ...quote, commandId: crypto.randomUUID(), over: true } as never)).toMatchObject({
    value: { kind: 'inserted' },
  });
  expect((await editor.innerText()).split(quoted)).toHaveLength(4);
  // A short answer is not there because a longer word begins like it.
  await page.keyboard.press('Enter');
  await page.keyboard.type('Yesterday.');
  const yes = () => insert(panel, { channel: 'email', body: [paragraph('Yes')] });
  expect(await yes()).toMatchObject({ value: { kind: 'inserted' } });
  expect(await yes()).toMatchObject({ value: { kind: 'not_empty', holds: ['text'] } });
});

test('Gmail: the right one among several, popped out, other people and subjects asked about, hostile values only text', async ({
  sidelight,
  standins,
}) => {
  const { page, panel } = await beside(sidelight, thread(standins, 'halden').url, 'Halden');
  // A reply that was popped out, after the page was last looked at by itself, and belongs to the thread before.
  await page.waitForTimeout(3_500);
  await page.getByText('↩ Reply').click();
  await page.getByRole('button', { name: 'Pop out reply' }).click();
  const first = page.locator('.dw .aoI [g_editable]').first();
  expect(await insert(panel, { channel: 'email', body: [paragraph('popped out')] })).toMatchObject({ value: { kind: 'inserted' } });
  expect(await first.innerText()).toContain('popped out');
  await page.evaluate(
    (token) => {
      location.hash = `#inbox/${token}`;
    },
    threadToken(thread(standins, 'fenwick').permId),
  );
  await expect(heading(panel)).toContainText('Fenwick');
  await first.click();
  const before = await first.innerText();
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({
    value: { kind: 'no_composer', sentence: /another record/ },
  });
  expect(await first.innerText()).toBe(before);

  // A new mail beside it, in which the person was last.
  await page.locator('.T-I-KE').click();
  const box = page.getByRole('dialog', { name: 'New Message' });
  const editor = box.locator('[g_editable]');
  const mail = {
    channel: 'email',
    body: HOSTILE,
    subject: 'Renewal\r\nBcc: x@evil.example',
    recipients: [{ name: 'Maarten', address: 'maarten.dewit@fenwick-logistics.example' }],
  } as const;
  await box.getByLabel('Subject').fill('Mine');
  expect(await insert(panel, mail as never)).toMatchObject({ value: { kind: 'not_empty', holds: ['subject'] } });
  expect((await editor.innerText()).trim()).toBe('Robin Achterberg · Customer Success'.replace('Robin Achterberg', standins.world.me.name));
  expect(await insert(panel, { ...mail, over: true } as never)).toMatchObject({
    value: { kind: 'inserted', subject: 'put', recipients: 'put' },
  });
  await expect(box.getByLabel('Subject')).toHaveValue('Renewal Bcc: x@evil.example');
  expect(await box.locator('[data-hovercard-id]').evaluateAll((all) => all.map((one) => one.getAttribute('data-hovercard-id')))).toEqual([
    'maarten.dewit@fenwick-logistics.example',
  ]);
  expect(await editor.innerText()).toContain('<img src=x onerror="window.hit=1"><script>window.hit=1</script>&lt;b&gt; {{ account.name }}');
  expect(await editor.innerText()).toContain('שלום עולם 👩‍👩‍👧');
  expect(await editor.locator('img,script,a,[onerror]').count()).toBe(0);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(await first.innerText()).toBe(before);
  expect(
    await insert(panel, { ...mail, body: BODY, recipients: [{ name: 'E', address: 'eve@evil.example' }], subject: undefined }),
  ).toMatchObject({
    value: { kind: 'not_empty', holds: ['recipients'] },
  });

  // For colleagues only: never into a mail. A megabyte is no mail at all.
  expect(await insert(panel, { channel: 'ticket.internal', body: BODY })).toMatchObject({
    value: { kind: 'wrong_channel', stands: 'email' },
  });
  expect(await insert(panel, { channel: 'email', body: [paragraph('x'.repeat(1_000_000))] })).toMatchObject({
    ok: false,
    error: { code: 'bad_input' },
  });
  const long = 'word '.repeat(19_000);
  expect(await insert(panel, { channel: 'email', body: [paragraph(long)] })).toMatchObject({ value: { kind: 'inserted' } });
  expect(await pressesOf(page)).toEqual([]);
});

test('“Write in Gmail” from a ticket: the right mailbox, people and subject by the address, the text once, a worker that dies between', async ({
  sidelight,
  standins,
}) => {
  const { panel } = await beside(sidelight, ticket(standins, 'halden').url, 'Halden');
  const [mine, second] = standins.world.mailboxes;
  expect(await fromPanel(panel, 'outreach.mailboxes', { intent: undefined })).toBeTruthy();
  const commandId = crypto.randomUUID();
  const order = {
    commandId,
    body: HOSTILE,
    plain: 'x',
    subject: 'Next steps & more',
    recipients: [{ name: 'Ana', address: 'ana.lindqvist@halden-optics.example' }],
  };
  expect(await fromPanel(panel, 'outreach.compose', { ...order, mailbox: second?.email })).toMatchObject({
    ok: false,
    error: { code: 'not_approved' },
  });
  await sidelight.approve(second?.email ?? '');
  standins.settings.gmailDelayMs = 1_500;
  const opened = sidelight.context.waitForEvent('page');
  expect(await fromPanel(panel, 'outreach.compose', { ...order, mailbox: second?.email })).toMatchObject({ ok: true });
  const mail = await opened;
  await sidelight.killWorker(mail);
  const editor = mail.locator('[g_editable]');
  await expect(editor).toContainText('<img src=x onerror', { timeout: 30_000 });
  expect(new URL(mail.url()).pathname).toBe('/mail/u/1/');
  expect(mail.url()).not.toMatch(/onerror|img/);
  await expect(mail.getByLabel('Subject')).toHaveValue('Next steps & more');
  expect(await mail.locator('[data-hovercard-id]').getAttribute('data-hovercard-id')).toBe('ana.lindqvist@halden-optics.example');
  expect(await editor.locator('img,script').count()).toBe(0);
  const text = await editor.innerText();
  expect(text.split('onerror').length).toBe(2);
  // Once: neither the same press nor the page loaded anew brings it again.
  expect(await fromPanel(panel, 'outreach.compose', { ...order, mailbox: second?.email })).toMatchObject({ ok: true });
  await mail.reload();
  await mail.locator('[g_editable]').waitFor();
  await mail.waitForTimeout(3_000);
  expect(await mail.locator('[g_editable]').innerText()).not.toContain('onerror');
  expect(mine?.email).not.toBe(second?.email);
  standins.settings.gmailDelayMs = 120;

  // Sent from there, it begins a thread; opened with an answer in it, nobody waits any more.
  const next = sidelight.context.waitForEvent('page');
  const other = crypto.randomUUID();
  expect(await fromPanel(panel, 'outreach.compose', { ...order, commandId: other, mailbox: second?.email })).toMatchObject({ ok: true });
  const written = await next;
  await expect(written.locator('[g_editable]')).toContainText('onerror', { timeout: 30_000 });
  const begins = (await written.locator('input[name=rt]').getAttribute('value')) ?? '';
  await written.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
  const row = async (at: Frame) => (await inserted(at)).find((one) => one.commandId === other);
  await expect.poll(async () => (await row(panel))?.sentAt).toBeTruthy();
  const permId = begins.replace('#thread-', '');
  const ana = { name: 'Ana Lindqvist', email: 'ana.lindqvist@halden-optics.example' };
  standins.world.threads.push({
    mailbox: 1,
    permId,
    legacyId: '19a75f66d20c1ab5',
    companyKey: 'halden',
    subject: 'Next steps & more',
    unread: true,
    mails: [{ from: ana, to: [], daysAgo: 0, paragraphs: ['Thank you.'], at: Date.now() + 1_000 }],
  });
  const opening = await beside(sidelight, `https://mail.google.com/mail/u/1/#inbox/${threadToken(permId)}`, 'Halden');
  await expect.poll(async () => (await row(opening.panel))?.answeredAt).toBeTruthy();
  standins.world.threads.pop();
});
