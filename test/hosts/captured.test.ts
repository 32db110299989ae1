import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectations } from './captured';
import { openStage, type Stage } from './stage';

const folder = fileURLToPath(new URL('../../../shared/dom/', import.meta.url));
const present = existsSync(folder);
const files = ['gmail', 'salesforce', 'zendesk']
  .filter(() => present)
  .flatMap((host) => readdirSync(`${folder}${host}`, { recursive: true, encoding: 'utf8' }).map((name) => `${host}/${name}`))
  .filter((name) => name.endsWith('.html'));

if (!present) console.warn('captured pages: skipped, ../shared/dom is not here');

describe.skipIf(!present)('captured pages', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  it('are all named here, and there are some', () => {
    expect(files.length).toBeGreaterThan(15);
    expect(files.sort()).toEqual([...new Set(expectations.map(({ file }) => file))].sort());
  });

  it('hold two composers: Gmail’s gets a text by the whole path in insertion.spec.ts, the reconstructed one has no editor behind it', () => {
    const composers = files.filter((name) => /g_editable|data-test-id="omnicomposer-/.test(readFileSync(`${folder}${name}`, 'utf8')));
    expect(composers).toEqual(['gmail/compose-new-message.2020-10.html', 'zendesk/reconstructed/ticket-workspace.two-tabs.html']);
  });

  it.each(expectations)('$file at $url: $says', async ({ file, url, around, seen }) => {
    const html = readFileSync(`${folder}${file}`, 'utf8');
    const { place: _, theme: __, ...rest } = await stage.look(url, around ? around(html) : html);
    expect(rest).toEqual(seen);
  });
});
