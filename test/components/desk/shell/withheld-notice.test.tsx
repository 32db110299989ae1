// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WithheldNotice } from '../../../../components/desk/shell/WithheldNotice';
import type { HostId } from '../../../../lib/domain/place';

const { request, withheld } = vi.hoisted(() => ({ request: vi.fn(async (_asked: unknown) => true), withheld: { hosts: [] as string[] } }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.mock('../../../../lib/messaging/client', () => ({ send: async () => withheld.hosts }));
vi.mock('../../../../components/desk/data/changes', () => ({ onChange: () => () => undefined }));
vi.mock('../../../../lib/platform/browser', () => ({ browser: { permissions: { request } } }));

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

async function drawn(...hosts: HostId[]): Promise<string> {
  withheld.hosts = hosts;
  await act(async () => root.render(<WithheldNotice />));
  return document.body.textContent ?? '';
}

it('says nothing where the browser keeps nothing from us', async () => {
  expect(await drawn()).toBe('');
});

it('names what is kept from us; Allow asks for just that, in the task of the press, and the word of it goes once it is given', async () => {
  expect(await drawn('salesforce', 'gmail')).toContain('The browser keeps Salesforce and Gmail from Sidelight');
  const allow = document.querySelector('button');
  expect(allow?.textContent).toBe('Allow');
  withheld.hosts = [];
  await act(async () => {
    allow?.click();
    // A browser asks only while the press is being handled.
    expect(request.mock.calls).toEqual([
      [{ origins: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*', 'https://mail.google.com/*'] }],
    ]);
  });
  expect(document.body.textContent).toBe('');
});

it('what is not given goes on being named', async () => {
  request.mockRejectedValueOnce(new Error('not now'));
  await drawn('zendesk');
  await act(async () => document.querySelector('button')?.click());
  expect(document.body.textContent).toContain('The browser keeps Zendesk from Sidelight');
});
