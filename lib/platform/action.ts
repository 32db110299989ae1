import { browser } from './browser';

/** A quiet mark on the toolbar button of one tab, with a sentence on hover; the browser drops both when the tab navigates. */
export async function markTab(tabId: number, title: string): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: '!' }), browser.action.setTitle({ tabId, title })]);
}

/** Says on the toolbar button of one tab that something there is being recorded; without a title, that it no longer is. */
export async function markRecording(tabId: number, title?: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: title === undefined ? '' : 'REC' }),
    title === undefined ? undefined : browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' }),
    browser.action.setTitle({ tabId, title: title ?? '' }),
  ]).catch(() => undefined);
}
