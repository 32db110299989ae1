import type { Frame } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { BODY, beside, fromPanel, HOSTILE, heading, insert, inserted, pressesOf, readyToInsert, thread, ticket } from './support/inserting';
import { iAm } from './support/outreach-helpers';

test.beforeEach(readyToInsert);
test.afterEach(({ standins }) => {
  standins.settings.zendeskEditor = 'plain';
});

test('Zendesk’s CKEditor 5: public or internal as the text says, formats, caret, undo, the draft; the other ticket is left alone', async ({
  sidelight,
  standins,
}) => {
  const other = ticket(standins, 'fenwick');
  const { id, url } = ticket(standins, 'halden');
  const { page, panel } = await beside(sidelight, other.url, 'Fenwick');
  await page.locator(`[data-test-id="ticket-${other.id}-standard-layout"] [data-test-id=omnicomposer-rich-text-ckeditor]`).click();
  await page.keyboard.type('mine');
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
  await expect(heading(panel)).toContainText('Halden');
  const pane = page.locator(`[data-test-id="ticket-${id}-standard-layout"]`);
  const editor = pane.locator('[data-test-id=omnicomposer-rich-text-ckeditor]');
  await editor.waitFor();
  const foreign = page.locator(`[data-test-id="ticket-${other.id}-standard-layout"] [data-test-id=omnicomposer-rich-text-ckeditor]`);
  // The person wrote last in the other ticket's reply.
  expect(await insert(panel, { channel: 'ticket.public', body: BODY })).toMatchObject({
    value: { kind: 'no_composer', sentence: /another record/ },
  });
  expect(await foreign.innerText()).toBe('mine');

  await editor.click();
  await page.keyboard.type('Kept. ');
  await heading(panel).click();
  expect(await fromPanel(panel, 'outreach.composers', {})).toMatchObject({
    value: { channel: 'ticket.public', label: 'Public reply in Zendesk' },
  });
  expect(await insert(panel, { channel: 'ticket.internal', body: BODY })).toMatchObject({
    value: { kind: 'wrong_channel', stands: 'ticket.public' },
  });
  expect((await editor.innerText()).trim()).toBe('Kept.');
  expect(await insert(panel, { channel: 'ticket.public', body: BODY })).toMatchObject({ value: { kind: 'inserted' } });
  expect(await editor.innerText()).toMatch(/Kept\. Hello Ana,\s+the export is solved\. See the note 🎉\s+first\s+second\s+Best, Robin/);
  expect(await editor.locator('strong').innerText()).toBe('solved');
  expect(await editor.locator('li').count()).toBe(2);
  expect(await editor.locator('a').getAttribute('href')).toBe('https://help.sidecar-software.example/export');
  // What the editor itself holds, not only what stands on the page.
  await expect(pane.locator('.editor-place')).toHaveAttribute('data-draft', /Hello Ana,[\s\S]*<strong>solved<\/strong>/);
  await page.keyboard.type('!');
  expect(await editor.innerText()).toContain('Best, Robin!');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await editor.innerText()).trim()).toBe('Kept.');

  // Switched by the person, never by us.
  await pane.locator('[data-test-id=omnichannel-channel-switcher-button]').click();
  await pane.getByRole('menuitem', { name: 'Internal note' }).click();
  expect(await insert(panel, { channel: 'ticket.public', body: BODY })).toMatchObject({
    value: { kind: 'wrong_channel', stands: 'ticket.internal' },
  });
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'wrong_channel' } });
  const commandId = crypto.randomUUID();
  expect(await insert(panel, { channel: 'ticket.internal', body: HOSTILE, commandId })).toMatchObject({ value: { kind: 'inserted' } });
  expect(await editor.innerText()).toContain('<img src=x onerror="window.hit=1">');
  expect(await editor.locator('img,script,a').count()).toBe(0);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  await expect(pane.locator('[data-test-id=omnichannel-channel-switcher-button]')).toHaveAttribute('data-channel', 'internal');
  expect(await pressesOf(page)).toEqual([]);

  // A page that no longer says who would read it gets nothing.
  await pane.locator('[data-test-id=omnichannel-channel-switcher-button]').evaluate((button) => button.removeAttribute('data-channel'));
  expect(await insert(panel, { channel: 'ticket.internal', body: BODY })).toMatchObject({ value: { kind: 'refused' } });
  await pane
    .locator('[data-test-id=omnichannel-channel-switcher-button]')
    .evaluate((button) => button.setAttribute('data-channel', 'internal'));

  // Submitted by the person, and the tab closes itself before the page shows anything: asked of the ticket.
  await pane.getByRole('button', { name: /^Submit/ }).click();
  await page.getByRole('button', { name: 'Close' }).last().click();
  const back = await sidelight.open(url);
  const again = await sidelight.panel(back);
  await expect(heading(again)).toContainText('Halden');
  const stateOf = async (panel: Frame, name: string) => (await inserted(panel)).find((one) => one.commandId === name);
  await expect.poll(async () => (await stateOf(again, commandId))?.sentAt).toBeTruthy();

  // A reply that the customer reads is answered once they have written since, and the note to colleagues is not.
  const reply = crypto.randomUUID();
  const there = back.locator(`[data-test-id="ticket-${id}-standard-layout"]`);
  await there.locator('[data-test-id=omnicomposer-rich-text-ckeditor]').click();
  await heading(again).click();
  expect(await insert(again, { channel: 'ticket.public', body: BODY, commandId: reply })).toMatchObject({ value: { kind: 'inserted' } });
  await there.getByRole('button', { name: /^Submit/ }).click();
  await expect.poll(async () => (await stateOf(again, reply))?.sentAt).toBeTruthy();
  const asked = standins.world.tickets.find((one) => one.id === id);
  asked?.messages.push({ by: 'customer', daysAgo: 0, paragraphs: ['Thank you.'], at: new Date(Date.now() + 60_000).toISOString() });
  await back.reload();
  const last = await sidelight.panel(back);
  await expect(heading(last)).toContainText('Halden');
  await expect.poll(async () => (await stateOf(last, reply))?.answeredAt).toBeTruthy();
  expect((await stateOf(last, commandId))?.answeredAt).toBeUndefined();
  asked?.messages.splice(-3);
});

test('Salesforce: the mail in its frames, the post, a plain box; the record before and a field of one line get nothing', async ({
  sidelight,
  standins,
}) => {
  const halden = standins.world.companies.find(({ key }) => key === 'halden');
  const org = 'https://acme.lightning.force.com/lightning/r';
  const { page, panel } = await beside(sidelight, `${org}/Case/${halden?.supportCase.id}/view`, 'Halden');
  await page.getByRole('button', { name: 'Email', exact: true }).click();
  const body = page.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe[title="Email Body"]').locator('body');
  await body.waitFor();
  await page.getByLabel('Search').first().click();
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'no_composer' } });
  const ana = { name: 'Ana', address: 'ana.lindqvist@halden-optics.example' };
  await page.getByRole('combobox', { name: 'Cc' }).fill('robin@sidecar-software.example');
  await page.getByLabel('Subject').fill('Mine');
  await body.click();
  await page.keyboard.type('Kept. ');
  await heading(panel).click();
  expect(await fromPanel(panel, 'outreach.composers', {})).toMatchObject({ value: { channel: 'email', label: 'E-mail in Salesforce' } });
  const mail = { channel: 'email', body: BODY, subject: 'Next steps', recipients: [ana], commandId: crypto.randomUUID() } as const;
  expect(await insert(panel, mail as never)).toMatchObject({ value: { kind: 'not_empty', holds: ['subject'] } });
  expect(await insert(panel, { ...mail, over: true } as never)).toMatchObject({
    value: { kind: 'inserted', subject: 'put', recipients: 'put' },
  });
  await expect(page.getByLabel('Subject')).toHaveValue('Next steps');
  await expect(page.locator('.pill')).toHaveText([ana.address, 'robin@sidecar-software.example']);
  expect(await body.innerText()).toMatch(/Kept\. Hello Ana,/);
  expect(await body.locator('b').innerText()).toBe('solved');
  // Somebody else stands there: asked about, and never taken out.
  expect(
    await insert(panel, { ...mail, recipients: [{ name: 'E', address: 'eve@evil.example' }], commandId: crypto.randomUUID() }),
  ).toMatchObject({
    value: { kind: 'not_empty', holds: ['recipients', 'text'] },
  });
  // Sent by the person: Salesforce says so, and only then.
  const sent = async () => (await inserted(panel)).find(({ commandId }) => commandId === mail.commandId)?.sentAt;
  expect(await sent()).toBeFalsy();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(sent).toBeTruthy();

  await page.locator('.ql-editor').click();
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({
    value: { kind: 'wrong_channel', stands: 'ticket.internal' },
  });
  expect(await insert(panel, { channel: 'ticket.internal', body: HOSTILE })).toMatchObject({ value: { kind: 'inserted' } });
  expect(await page.locator('.ql-editor').innerText()).toContain('<script>window.hit=1</script>');
  expect(await page.locator('.ql-editor :is(img,script,a)').count()).toBe(0);

  const box = page.getByLabel('Case Comment');
  await box.fill('Kept. ');
  await box.press('End');
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'inserted' } });
  expect(await box.inputValue()).toBe(`Kept. ${'Hello Ana,\n\nthe export is solved. See the note 🎉\n\n- first\n- second\n\nBest, Robin'}`);
  await page.keyboard.press('Control+z');
  expect(await box.inputValue()).toBe('Kept. ');

  await page.evaluate(
    (to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `${org}/Account/${standins.world.companies.find(({ key }) => key === 'fenwick')?.salesforceId}/view`,
  );
  await expect(heading(panel)).toContainText('Fenwick');
  await page.waitForFunction(() => document.querySelectorAll('.oneContent').length > 1);
  await expect(page.getByLabel('Case Comment')).toBeHidden();
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ value: { kind: 'no_composer' } });
  expect(await box.inputValue()).toBe('Kept. ');
  expect(await pressesOf(page)).toEqual([]);
});

test('nothing where the person is not: another record, a swap behind our back, a workspace that is not theirs', async ({
  sidelight,
  standins,
}) => {
  const { url } = thread(standins, 'halden');
  const { page, panel } = await beside(sidelight, url, 'Halden');
  await page.getByText('↩ Reply').click();
  const editor = page.locator('.aoI [g_editable]').first();
  const empty = await editor.textContent();
  const stale = await panel.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ res: { value: object } }> } } }
    ).chrome;
    return (await runtime.sendMessage({ id: 1, type: 'panel.claim', timestamp: 0, data: { token: '0'.repeat(32) } })).res.value;
  });
  const { version, documentId, account } = stale as { version: number; documentId: string; account: { id: string } };
  const intents = [
    { accountId: 'another', contextVersion: version, contextDocumentId: documentId },
    { accountId: account.id, contextVersion: version - 1, contextDocumentId: documentId },
    { accountId: account.id, contextVersion: version, contextDocumentId: 'another' },
  ];
  for (const intent of intents) {
    const answer = await fromPanel(panel, 'outreach.insert', {
      intent,
      channel: 'email',
      body: BODY,
      plain: 'x',
      recipients: [],
      commandId: crypto.randomUUID(),
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'context_changed' } });
  }
  // The page moves on and the press was for what stood there before.
  const moved = panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await moved;
  const late = await fromPanel(panel, 'outreach.insert', {
    intent: { accountId: account.id, contextVersion: version, contextDocumentId: documentId },
    channel: 'email',
    body: BODY,
    plain: 'x',
    recipients: [],
    commandId: crypto.randomUUID(),
  });
  expect(late).toMatchObject({ ok: false, error: { code: 'context_changed' } });
  expect(await editor.textContent()).toBe(empty);

  // The same page in a mailbox that is no longer approved.
  await page.evaluate((to) => {
    location.hash = to;
  }, new URL(url).hash);
  await expect(heading(panel)).toContainText('Halden');
  await page.getByText('↩ Reply').last().click();
  const written = page.locator('.aoI [g_editable]').last();
  const before = await written.innerText();
  expect(await fromPanel(panel, 'outreach.composers', {})).toMatchObject({ ok: true, value: { channel: 'email' } });
  const desk = await sidelight.desk('/settings');
  await fromPanel(desk.mainFrame(), 'workspace.remove', { address: standins.world.me.email });
  await desk.close();
  await page.bringToFront();
  expect(await insert(panel, { channel: 'email', body: BODY })).toMatchObject({ ok: false, error: { code: 'not_approved' } });
  expect(await fromPanel(panel, 'outreach.composers', {})).toMatchObject({ ok: false, error: { code: 'not_approved' } });
  expect(await written.innerText()).toBe(before);
});

test('a ticket whose reply nobody was in says how “Insert” comes, and who would read what is set there', async ({
  sidelight,
  standins,
}) => {
  await iAm(sidelight);
  const { page, panel } = await beside(sidelight, ticket(standins, 'halden').url, 'Halden');
  const outreach = panel.getByRole('region', { name: 'Outreach' });
  await panel.getByRole('button', { name: 'Outreach' }).click();
  await outreach
    .getByRole('button', { name: /^Thank you/ })
    .first()
    .click();
  await outreach.getByLabel('What you thank them for').fill('the log file');
  // Mail has ways of its own.
  await expect(outreach.getByRole('button', { name: 'Write in Gmail' })).toBeVisible();
  await expect(outreach).not.toContainText('Click into the ticket');
  await outreach.getByRole('button', { name: 'All templates' }).click();
  await outreach
    .getByRole('button', { name: /^Ticket follow-up/ })
    .first()
    .click();
  await outreach.getByLabel('Where it stands').fill('The fix is in review.');
  await outreach.getByLabel(/^What happens next/).fill('You hear from us tomorrow.');
  const insertButton = outreach.getByRole('button', { name: 'Insert', exact: true });
  await expect(outreach).toContainText('Click into the ticket’s reply, and “Insert” is offered here.');
  await expect(insertButton).toHaveCount(0);
  // At once, not only when the person comes back.
  await page.locator('[data-test-id=omnicomposer-rich-text-ckeditor]').click();
  await expect(insertButton).toBeVisible();
  await expect(outreach).not.toContainText('is offered here');
  await page.locator('[data-test-id=omnichannel-channel-switcher-button]').click();
  await page.getByRole('menuitem', { name: 'Internal note' }).click();
  await heading(panel).click();
  await expect(outreach).toContainText('The ticket is set to an internal note, and this text is for the customer.');
  await expect(insertButton).toHaveCount(0);
});
