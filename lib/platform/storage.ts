import { browser } from './browser';
import { session } from './session';

/** Preferences without secrets or customer data; Firefox lets content scripts read this area. */
export const preferences = {
  async get<T>(key: string): Promise<T | undefined> {
    return (await browser.storage.local.get(key))[key] as T | undefined;
  },
  async getMany(keys: string[]): Promise<Record<string, unknown>> {
    return browser.storage.local.get(keys);
  },
  async set(rows: Record<string, unknown>): Promise<void> {
    await browser.storage.local.set(rows);
  },
};

/** Every storage area that can be cleared; what the company set is not ours. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear(), session.clear()]);
}

/** What the company set; Firefox throws where no policy file names us. */
export async function managedValues(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Runs `handler` when the company's values change; they may also first arrive a moment after the browser has started. */
export function onManagedChange(handler: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') handler();
  });
}

/** Closes every storage area to content scripts where the browser can (not in Firefox 153). */
export async function closeStorageToPages(): Promise<void> {
  for (const area of ['local', 'sync', 'session', 'managed'] as const) {
    const storage = browser.storage[area] as { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> } | undefined;
    await storage?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
