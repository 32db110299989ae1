import type { Page } from '@playwright/test';
import { expect } from './fixtures';

export const count = (desk: Page, text: string | RegExp) => expect(desk.getByRole('status').filter({ hasText: text })).toBeVisible();
export const firstRow = (desk: Page) => desk.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(1);
