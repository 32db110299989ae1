import type { Frame } from '@playwright/test';

/** What a panel shows, as a person reads it. */
export interface Seen {
  account: string;
  /** The whole sentence: "Matched by …". */
  reason: string;
  health: string;
  /** The date by which the customer must decide, or on which the contract ends: `YYYY-MM-DD`. */
  renewal: string;
  /** The line that goes with it. */
  renewalWords: string;
  /** Titles of pending tasks, in the order shown. */
  tasks: string[];
}

const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Reads by role and accessible name only: what a screen reader would be told. */
export async function readPanel(panel: Frame): Promise<Seen> {
  const region = (name: string) => panel.getByRole('region', { name, exact: true });
  const renewal = region('Renewal');
  const complete = region('Tasks').getByRole('button', { name: /^Complete / });
  const titles = await complete.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
  );
  const matched = region('Account')
    .getByText(/^Matched by /)
    .first();
  const health = region('Health').locator('p').first().locator('> span');
  return {
    account: oneLine(await panel.getByRole('heading', { level: 1 }).textContent()),
    reason: oneLine(await matched.textContent()),
    health: (await health.allTextContents()).map(oneLine).join(', '),
    renewal: (await renewal.locator('time').first().getAttribute('datetime')) ?? '',
    renewalWords: oneLine(await renewal.locator('p').first().textContent()),
    tasks: titles.map((title) => oneLine(title).replace(/^Complete /, '')),
  };
}
