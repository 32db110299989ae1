import { describe, expect, it } from 'vitest';
import { until } from './bidi';
import { type Firefox, launchFirefox } from './firefox';
import { cannotManage, managedFirefox } from './managed';

const closed = cannotManage();
if (closed) console.log(`policy.test.ts is skipped: ${closed}`);

/** A Firefox under a policy, ended and cleaned up whatever happens in `story`. */
async function under(policy: Record<string, unknown>, story: (firefox: Firefox) => Promise<void>): Promise<void> {
  const managed = managedFirefox(policy);
  try {
    const firefox = await launchFirefox(managed.extension);
    try {
      await story(firefox);
    } finally {
      await firefox.close();
    }
  } finally {
    managed.remove();
  }
}

const settings = (firefox: Firefox) => firefox.desk('/settings', 'form input');
const textOf = ({ bidi }: Firefox, page: string) => bidi.evaluate<string>(page, 'document.body.innerText');

describe.skipIf(closed !== undefined)('a policy in Firefox', () => {
  it('locks what it decides, says so, and is in the record of actions, which is unbroken', { timeout: 90_000 }, async () => {
    await under({ 'workspaces.allowed': ['acme.zendesk.com'], 'hosts.disabled': ['gmail'], 'export.allowed': false }, async (firefox) => {
      const page = await settings(firefox);
      const text = await until('the company’s decisions', async () => {
        const seen = await textOf(firefox, page);
        return /Company policy/.test(seen) && seen;
      });
      expect(text).toMatch(/Export\s+not allowed/);
      expect(text).toContain('Set by your company');
      expect(await firefox.bidi.evaluate<boolean>(page, `document.querySelector('form input').disabled`)).toBe(true);
      const off = `[...document.querySelectorAll('[role=switch]')].slice(0, 3).map((one) => [one.labels[0].textContent, one.checked, one.disabled])`;
      expect(await firefox.bidi.evaluate(page, off)).toEqual([
        ['Salesforce', true, false],
        ['Zendesk', true, false],
        ['Gmail', false, true],
      ]);

      await until('its entry', async () => /Entries\s+1\b/.test(await textOf(firefox, page)));
      await firefox.bidi.evaluate(
        page,
        `void [...document.querySelectorAll('button')].find((one) => one.textContent === 'Check the record').click()`,
      );
      await until('the answer', async () => (await textOf(firefox, page)).includes('1 entry, unbroken.'));
    });
  });

  it('closes with a sentence when a value has the wrong type, and when it does not know a key', { timeout: 90_000 }, async () => {
    for (const [policy, sentence] of [
      [{ 'workspaces.allowed': 'acme.zendesk.com' }, "Your company's setting workspaces.allowed cannot be read"],
      [{ 'workspace.allowed': ['acme.zendesk.com'] }, "Your company's setting workspace.allowed is not known to this version"],
    ] as const) {
      await under(policy, async (firefox) => {
        const page = await settings(firefox);
        await until(sentence, async () => (await textOf(firefox, page)).includes(sentence));
        expect(await textOf(firefox, page)).toMatch(/Workspaces\s+none/);
        expect(await firefox.bidi.evaluate<boolean>(page, `document.querySelector('form input').disabled`)).toBe(true);
      });
    }
  });
});
