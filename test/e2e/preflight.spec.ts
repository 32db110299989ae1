import { addDays, todayIso } from '../../lib/domain/dates';
import { RULES, type RuleId } from '../../lib/domain/outreach/rules';
import { aged } from './support/aged';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';
import { iAm, looked } from './support/outreach-helpers';

const ACCOUNTS = `${HEAD}\nA-1,Fjordline,fjordline.example,,${addDays(todayIso(), 120)},1000,\n`;
const CONTACTS = `Account ID,Contact ID,Contact Name,Email,Role
A-1,C-1,Ana Silva,ana@fjordline.example,champion
A-1,C-2,Bo Berg,bo@fjordline.example,
A-1,C-3,Desk,desk@fjordline.example,
`;
const TASKS = `Task ID,Account ID,Task,Playbook,Due Date,Status\nK-1,A-1,Prepare the renewal,Renewal,${addDays(todayIso(), 3)},Open\n`;
const WRITTEN = 'Your people close the week two days earlier than before.';
const ANA = 'ana@fjordline.example';

test('every check of an outgoing text red with its sentence, and green once that is mended', async ({ sidelight }) => {
  const importing = await sidelight.desk('/import');
  for (const [name, text, count] of [
    ['accounts.csv', ACCOUNTS, 1],
    ['contacts.csv', CONTACTS, 3],
    ['tasks.csv', TASKS, 1],
  ] as const) {
    await preview(importing, name, text);
    await confirm(importing, count);
  }
  await importing.close();
  await iAm(sidelight);
  const desk = await sidelight.desk('/templates');
  const trial = desk.getByRole('region', { name: 'How it reads for an account' });
  const checks = trial.getByRole('region', { name: 'Checks' });
  const to = trial.getByRole('combobox', { name: 'To' });
  const own = trial.getByLabel('What they reached this year');
  const tryIt = async () => {
    await desk
      .getByRole('list', { name: 'All templates' })
      .getByRole('button', { name: /^Renewal in 90 days/ })
      .click();
    await trial.getByRole('combobox').fill('Fjord');
    await trial.getByRole('option', { name: /Fjordline/ }).click();
    await own.fill(WRITTEN);
  };
  const green = () => expect(checks).toHaveText('Nothing speaks against it.');
  await tryIt();
  await green();

  const write = (text: string) => ({ red: () => own.fill(text), mend: () => own.fill(WRITTEN) });
  const choose = (address: string) => ({
    red: async () => void (await to.selectOption(address)),
    mend: async () => void (await to.selectOption(ANA)),
  });
  const body = desk.getByRole('textbox', { name: 'Body' });
  const approved = await body.inputValue();
  const cases: Record<RuleId, { sentence: string; red: () => Promise<void>; mend: () => Promise<void> }> = {
    unfilled: { sentence: 'Stop: Not known: First name of the contact.', ...choose('desk@fjordline.example') },
    recipient: { sentence: 'Stop: Nobody is chosen to write to.', ...choose('') },
    stale: {
      sentence: 'Check: End of the contract is from Imported file accounts.csv, 31 days ago: check that it is still so.',
      red: async () => {
        await aged(desk, 31);
        await desk.reload();
        await tryIt();
      },
      mend: async () => {
        const again = await sidelight.desk('/import');
        await preview(again, 'accounts.csv', ACCOUNTS.replace(',1000,', ',1001,'));
        await confirm(again, 1);
        await again.close();
        await desk.reload();
        await tryIt();
      },
    },
    approval: {
      sentence: 'Stop: This text is not the one that was approved. Ask whoever keeps your templates.',
      red: () => body.fill(`${approved}\n\nPS: one more thing.`),
      mend: () => body.fill(approved),
    },
    personal: { sentence: 'Stop: Still to be written by you: What they reached this year.', ...write('') },
    internal: {
      sentence: 'Check: Sounds like it was meant for colleagues: “You are an at-risk account for us.”',
      ...write('They like it. You are an at-risk account for us.'),
    },
    commitment: {
      sentence:
        'Check: “We will build the export you asked for.” reads like a promise about what we will build. That is for product management to make.',
      ...write('They like it. We will build the export you asked for.'),
    },
    language: {
      sentence: 'Check: You wrote in German, the template is in English.',
      ...write('Wir haben das für Sie und Ihr Team noch nicht geprüft.'),
    },
    attachment: {
      sentence: 'Note: Speaks of an attachment: add it yourself before you send.',
      ...write('You find the figures attached to this mail.'),
    },
    repeated: {
      sentence: 'Check: Ana Silva got this template 0 days ago.',
      red: async () => {
        await desk.getByRole('button', { name: 'All templates' }).click();
        const runs = desk.getByRole('region', { name: 'Runs' });
        await runs.getByLabel('Template of the run').selectOption({ label: 'Renewal in 90 days' });
        await runs.getByRole('button', { name: 'Begin with 1 account' }).click();
        const account = desk.getByRole('region', { name: 'Account at hand' });
        await account.getByLabel('What they reached this year').fill(WRITTEN);
        await account.getByRole('button', { name: 'Copy text' }).click();
        await expect(account.getByRole('button', { name: 'Sent: log it, next account' })).toBeVisible();
        await desk.getByRole('button', { name: 'All templates' }).click();
        await tryIt();
      },
      mend: async () => void (await to.selectOption('bo@fjordline.example')),
    },
    characters: {
      sentence: 'Note: Hidden characters were taken out of: what you wrote.',
      ...write(`${WRITTEN.slice(0, 12)}\u200b${WRITTEN.slice(12)}`),
    },
  };
  // What was written to her stays written: last.
  for (const rule of [...RULES.filter((one) => one !== 'repeated'), 'repeated'] as const) {
    const { sentence, red, mend } = cases[rule];
    await test.step(rule, async () => {
      await red();
      await expect(checks).toContainText(sentence);
      await expect(checks).not.toContainText('Nothing speaks against it.');
      if (rule === 'commitment') await looked(desk);
      await mend();
      await green();
    });
  }
});
