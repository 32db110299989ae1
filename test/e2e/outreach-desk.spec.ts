import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures';
import { iAm, looked, open, sheet } from './support/outreach-helpers';

test('a template is changed in the desk: an unknown field is refused, it is tried on an account, compared, and put into the set-up', async ({
  sidelight,
  standins,
}) => {
  await sidelight.loadSample();
  await iAm(sidelight);
  const desk = await sidelight.desk('/templates');
  await looked(desk);
  await desk.getByRole('button', { name: /^Renewal in 90 days/ }).click();
  // The reader begins at its heading, and in no field.
  await expect(desk.getByRole('heading', { name: 'Renewal in 90 days' })).toBeFocused();
  const body = desk.getByLabel('Body');
  const text = await body.inputValue();
  await body.fill(`${text} {{ account.nmae }}`);
  await expect(desk.getByRole('list', { name: 'What is wrong' })).toContainText('there is no field account.nmae');
  await expect(desk.getByRole('button', { name: 'Save as next version' })).toBeDisabled();
  await body.fill(text.replace('nobody has to hurry then', 'there is no hurry then'));
  const trial = desk.getByRole('region', { name: 'How it reads for an account' });
  await trial.getByRole('combobox').fill('Halden');
  await trial.getByRole('option', { name: /Halden Optics/ }).click();
  await expect(trial.getByRole('region', { name: 'Preview' })).toContainText('so that there is no hurry then');
  await expect(trial.getByRole('region', { name: 'Checks' })).toContainText('Stop: Still to be written by you');
  await expect(trial.getByRole('region', { name: 'Checks' })).toContainText('not the one that was approved');
  const versions = desk.getByRole('region', { name: 'Versions' });
  await expect(versions.locator('del')).toContainText('nobody has to hurry then');
  await expect(versions.locator('ins')).toContainText('there is no hurry then');
  // What is known about the text beside its words: wrong is said at the field, and keeps it from being saved.
  const save = desk.getByRole('button', { name: 'Save as next version' });
  const wrongly = async (label: RegExp | string, wrong: string, sentence: string, right: string) => {
    const box = desk.getByLabel(label);
    await box.fill(wrong);
    await box.blur();
    await expect(box).toHaveAccessibleDescription(sentence);
    await save.click();
    await expect(desk.getByText(/^Saved as version/)).toHaveCount(0);
    await box.fill(right);
    await expect(box).not.toHaveAttribute('aria-invalid');
  };
  await wrongly('What it is for', 'Early\u202ename', 'Say it in at most 300 characters, on one line.', 'Opens the renewal early.');
  await wrongly(/^Owner/, ' ', 'Say who answers for this text, in at most 120 characters.', 'Lea Brand');
  await wrongly(/^Stages/, 'x'.repeat(61), 'At most 12 stages, each of at most 60 characters.', 'Renewing\nVerlängerung');
  const steps = 'Write each step as playbook/step, like onboarding/welcome. There can be 20.';
  await wrongly(/^Playbook steps/, 'The date', steps, 'renewal-readiness/date');
  await wrongly(/^Days until/, '90', 'A whole number from 1 to 60, or nothing.', '7');
  const moments = desk.getByRole('group', { name: 'Moments it is offered at' });
  await expect(moments.getByRole('checkbox', { checked: true })).toHaveAccessibleName('Decision within 90 days');
  await moments.getByLabel('Business review').check();
  await moments.getByLabel('Decision within 90 days').uncheck();
  await moments.getByLabel('Decision within 60 days').check();
  await desk.getByLabel('May be used until').fill('2099-12-31');
  await desk.getByLabel(/^Where nothing is formatted/).fill('Hi {{ contact.first_name }}: {{ slot.value }}');
  await expect(versions.locator('ins').filter({ hasText: '[en, without format]' })).toBeVisible();
  await looked(desk);
  await save.click();
  await expect(desk.getByRole('status')).toContainText(['Saved as version 2, a draft.']);
  const proposed = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Propose: save as a file' }).click();
  expect((await proposed).suggestedFilename()).toBe('proposal-renewal-90-2.json');
  const [proposal] = JSON.parse(readFileSync(await (await proposed).path(), 'utf8'));
  expect(proposal).toMatchObject({
    purpose: { en: 'Opens the renewal early.', de: expect.stringMatching(/^Eröffnet/) },
    owner: 'Lea Brand',
    expires: '2099-12-31',
    replyDays: 7,
    serves: { stages: ['Renewing', 'Verlängerung'], steps: ['renewal-readiness/date'], moments: ['renewal 60', 'review'] },
    variants: { en: { plain: 'Hi {{ contact.first_name }}: {{ slot.value }}' } },
  });
  await desk.getByRole('button', { name: 'All templates' }).click();
  await expect(desk.getByRole('button', { name: /^Renewal in 90 days/ })).toContainText('Version 2, draft');
  const saved = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save set-up with drafts' }).click();
  const path = await (await saved).path();
  // Taken as any other set-up, the draft is the approved text from then on; short answers come with it.
  const payload = JSON.parse(readFileSync(path, 'utf8'));
  // Two whose time is over.
  for (const one of payload.templates) {
    if (one.id === 'welcome') one.expires = '2026-01-31';
    if (one.id === 'thank-you') one.status = 'retired';
  }
  payload.snippets = [{ id: 'hours', name: 'Our hours', texts: { en: 'We answer within one working day.' } }];
  const setup = await sidelight.desk('/setup');
  await setup
    .locator('input[type=file]')
    .setInputFiles({ name: 'setup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(payload)) });
  await setup.getByRole('button', { name: 'Put into force' }).click();
  await expect(setup.getByRole('status').filter({ hasText: 'is in force' })).toBeVisible();
  await desk.bringToFront();
  await expect(desk.getByRole('button', { name: /^Renewal in 90 days/ })).toContainText('Version 2, approved');
  await expect(desk.getByRole('button', { name: /^Welcome/ })).toContainText('This template could be used until 2026-01-31.');
  const offered = await desk.getByLabel('Template of the run').getByRole('option').allInnerTexts();
  expect(offered).toContain('Renewal in 90 days');
  expect(offered.filter((name) => /^(Welcome|Thank you)$/.test(name))).toEqual([]);
  await desk.getByRole('button', { name: /^Renewal in 90 days/ }).click();
  await expect(versions).toContainText('The words are the same.');
  await versions.getByLabel('Compared with').selectOption({ label: 'Version 1, earlier' });
  await expect(versions.locator('del').first()).toContainText('nobody has to hurry then');
  await expect(versions.locator('ins').first()).toContainText('there is no hurry then');
  await desk.getByRole('button', { name: 'All templates' }).click();

  // One that is no longer used, as a version of its own.
  await desk.getByRole('button', { name: /^Adoption nudge/ }).click();
  await desk.getByLabel('No longer used').check();
  await save.click();
  await expect(desk.getByRole('status')).toContainText(['Saved as version 2']);
  await desk.getByRole('button', { name: 'All templates' }).click();
  await expect(desk.getByRole('button', { name: /^Adoption nudge/ })).toContainText('Version 2, no longer used');
  await desk.getByRole('button', { name: /^Adoption nudge/ }).click();
  await desk.getByRole('button', { name: 'Drop drafts' }).click();
  // A colleague's proposal is a draft here; a file that is none is refused with a sentence.
  const take = (all: unknown) =>
    desk
      .getByLabel('Take a proposal (file)')
      .setInputFiles({ name: 'proposal.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(all)) });
  await take([{ ...proposal, id: 'proposed', script: 'x' }]);
  await expect(desk.getByRole('list', { name: 'What is wrong' })).toContainText('proposed: script is not known.');
  await take([{ ...proposal, id: 'proposed', name: 'From a colleague' }]);
  await expect(desk.getByRole('status')).toContainText(['1 template is a draft here now.']);
  await expect(desk.getByRole('button', { name: /^From a colleague/ })).toContainText('Version 1, draft');

  await desk.getByLabel(/^Scheduling links/).fill('Half an hour https://cal.example/mia\nLong https://cal.example/long');
  await desk.getByRole('region', { name: 'You' }).getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByRole('status')).toContainText(['Saved. New messages are filled with it.']);

  // Beside a Salesforce record: the short answer, and the new text in a new mail of the right mailbox, with to and subject.
  const { companies, mailboxes } = standins.world;
  const halden = companies.find(({ key }) => key === 'halden');
  const second = mailboxes[1]?.email ?? '';
  await sidelight.approve('acme.my.salesforce.com', second);
  const page = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${halden?.salesforceId}/view`);
  const panel = await sidelight.panel(page);
  await open(panel);
  // A short answer is found as a template is.
  const find = sheet(panel).getByRole('searchbox', { name: 'Find a template' });
  await find.fill('working DAY');
  await expect(sheet(panel).getByRole('list', { name: 'Short answers and links' })).toContainText('Our hours');
  await expect(sheet(panel)).not.toContainText('No template has these words.');
  // Nobody is offered what may not be used; whoever looks for it learns why.
  for (const [name, why] of [
    ['Welcome', 'This template could be used until 2026-01-31. Ask whoever keeps your templates for a newer one.'],
    ['Thank you', 'This template is no longer used.'],
  ] as const) {
    await find.fill(name);
    await expect(sheet(panel).getByRole('list', { name: 'Not to be used now' })).toContainText(why);
    await expect(sheet(panel).getByRole('button', { name: new RegExp(`^${name}`) })).toHaveCount(0);
  }
  await looked(panel);
  await find.fill('');
  await sheet(panel).getByRole('button', { name: 'Short answers and links' }).click();
  await expect(sheet(panel).getByRole('list', { name: 'Short answers and links' })).toContainText('We answer within one working day.');
  await sheet(panel)
    .getByRole('button', { name: /^Renewal in 90 days/ })
    .first()
    .click();
  await sheet(panel).getByLabel('What they reached this year').fill('Your people close the week two days earlier than before.');
  // Of several scheduling links, the one the person chooses.
  const preview = panel.getByRole('region', { name: 'Preview' });
  await expect(sheet(panel).getByLabel('Scheduling link')).toHaveValue('Half an hour');
  await sheet(panel).getByLabel('Scheduling link').selectOption('Long');
  await preview.getByRole('button', { name: 'please pick a time' }).hover();
  const source = preview.getByRole('tooltip').filter({ hasText: 'https://cal.example/long' });
  await expect(source).toBeVisible();
  await expect(source).toBeInViewport();
  await expect(panel.getByRole('region', { name: 'Checks' })).toContainText('Nothing speaks against it.');
  const opened = sidelight.context.waitForEvent('page');
  await sheet(panel).getByRole('button', { name: 'Write in Gmail' }).click();
  const mail = await opened;
  await expect(mail.locator('[g_editable]')).toContainText('so that there is no hurry then', { timeout: 30_000 });
  expect(new URL(mail.url()).pathname).toBe('/mail/u/1/');
  await expect(mail.getByLabel('Subject')).toHaveValue(/^Your renewal on /);
  await expect(mail.locator('[data-hovercard-id]')).toHaveAttribute('data-hovercard-id', 'ana.lindqvist@halden-optics.example');
  await mail.getByRole('button', { name: 'Send (Ctrl-Enter)' }).click();
  await page.bringToFront();
  await expect(sheet(panel)).toContainText('The page shows that you sent it. Log it here.');
});
