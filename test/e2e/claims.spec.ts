import { expect, test } from './support/fixtures';
import { companyIn, connectLive, SALESFORCE } from './support/live';

test.describe('an account that nobody owns', () => {
  test.beforeEach(({ standins }) => standins.reset());
  test.afterAll(({ standins }) => standins.reset());

  test('is taken after it was read anew, told to Salesforce on a press, and who was slower sees who has it', async ({
    sidelight,
    standins,
  }) => {
    test.setTimeout(180_000);
    const org = standins.salesforce('acme');
    const [won, lost] = ['brightwater', 'halden'].map((key) => companyIn(standins, key));
    const users = org.rows('User');
    const idOf = (name: string) => users.find(({ Name }) => Name === name)?.Id ?? null;
    const csmOf = (id: string | undefined) => org.rows('Account').find(({ Id }) => Id === id)?.CSM__c;
    // Pooled: the org names me beside them, and nobody looks after them.
    const robin = idOf('Robin Ashdown');
    for (const one of [won, lost])
      org.change('Account', one?.salesforceId ?? '', { CSM__c: null, Onboarding_Owner__c: robin, Health_Score__c: 12 });
    await connectLive(sidelight, standins, SALESFORCE);
    const desk = await sidelight.desk('/today');
    await desk.getByLabel('I am').selectOption('Robin Ashdown');
    await desk.getByRole('radio', { name: /^Unclaimed/ }).click();
    const list = desk.getByRole('list', { name: 'Today', exact: true });
    const take = (name = '') => list.getByRole('button', { name: `Take ${name}`, exact: true });

    // A colleague was quicker, and this browser has not heard of it.
    const other = String(users.find(({ Name }) => Name !== 'Robin Ashdown' && String(Name).includes(' '))?.Name);
    org.change('Account', lost?.salesforceId ?? '', { CSM__c: idOf(other) });
    await take(lost?.name).click();
    await expect(take(lost?.name)).toHaveCount(0);
    await expect(desk.getByText(`${other} has it already`)).toBeVisible();

    await take(won?.name).click();
    await desk.getByRole('radio', { name: /^Mine/ }).click();
    const tell = list.getByRole('button', { name: `Tell colleagues that you took ${won?.name}` });
    await expect(tell).toBeVisible();
    expect(csmOf(won?.salesforceId)).toBeNull();
    await sidelight.killWorker(desk);
    await tell.click();
    await expect(desk.getByText(`gets you as the one who looks after ${won?.name}`)).toBeVisible();
    await expect.poll(() => csmOf(won?.salesforceId), { timeout: 60_000 }).toBe(robin);
    // The book names its owner now: nothing is left to let go.
    await expect(list.getByRole('button', { name: `Let go of ${won?.name}` })).toHaveCount(0, { timeout: 30_000 });
    await expect(list.getByRole('link', { name: won?.name ?? '', exact: true })).toBeVisible();
  });
});
