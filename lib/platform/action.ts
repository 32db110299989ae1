import { browser } from './browser';

/** A quiet mark on the toolbar button of one tab, with a sentence on hover; the browser drops both when the tab navigates. */
export async function markTab(tabId: number, title: string): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: '!' }), browser.action.setTitle({ tabId, title })]);
}
