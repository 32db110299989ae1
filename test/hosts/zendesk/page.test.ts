import { beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixture';
import { openStage, type Stage } from '../stage';

const TICKET = 'https://acme.zendesk.com/agent/tickets/42';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

const look = (url: string, file: string) => stage.look(url, readFixture(`zendesk/${file}.html`));

describe('the active panel', () => {
  it.each([
    ['two-tickets', 'light'],
    ['custom-layout', 'dark'],
    ['forged', undefined],
  ])('is the ticket of the address: %s', async (file, theme) => {
    const seen = await look(TICKET, file);
    expect(seen.root).toBe('p42');
    expect(seen.refined).toEqual({
      host: 'zendesk',
      space: 'acme.zendesk.com',
      page: 'record',
      refs: [{ kind: 'zendesk.ticket', id: '42', role: 'focus' }],
    });
    expect(seen.facts).toEqual({ subject: 'Invoice is wrong' });
    expect(seen.theme).toBe(theme);
  });

  it.each(['stale-panel', 'forged-stale', 'panel-contradicts-itself'])('of another ticket gives nothing: %s', async (file) => {
    const seen = await look(TICKET, file);
    expect(seen.root).toMatch(/^p4[12]$/);
    expect(seen).not.toHaveProperty('refined');
    expect(seen).not.toHaveProperty('facts');
    expect(seen).not.toHaveProperty('theme');
  });
});

it.each(['users/42', 'organizations/42', 'filters/42', 'tickets/new/1', 'dashboard'])('%s is known by its address alone', async (path) => {
  expect(await look(`https://acme.zendesk.com/agent/${path}`, 'user')).not.toHaveProperty('root');
});

it('does not run in the help centre', async () => {
  expect(await look('https://acme.zendesk.com/hc/agent/tickets/42', 'two-tickets')).toEqual({});
});
