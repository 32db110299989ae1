import { browser } from './browser';

export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}

export async function clearCaches(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Rules about network requests, of this session and lasting ones. */
export async function clearRules(): Promise<void> {
  const { declarativeNetRequest: rules } = browser;
  const [session, lasting] = await Promise.all([rules.getSessionRules(), rules.getDynamicRules()]);
  await rules.updateSessionRules({ removeRuleIds: session.map(({ id }) => id) });
  await rules.updateDynamicRules({ removeRuleIds: lasting.map(({ id }) => id) });
}

/** Gives back what was asked for after the installation; what came with it stays. */
export async function dropPermissions(): Promise<void> {
  const { optional_permissions: names = [] } = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const required = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const given = {
    permissions: permissions.filter((name) => (names as string[]).includes(name)),
    origins: origins.filter((origin) => !required.has(origin) && !isScript(origin)),
  };
  if (given.permissions.length + given.origins.length > 0)
    await browser.permissions.remove(given as Parameters<typeof browser.permissions.remove>[0]);
}

/** Patterns of content scripts are listed among the origins and cannot be given back. */
const isScript = (origin: string) =>
  (browser.runtime.getManifest().content_scripts ?? []).some(({ matches = [] }) => matches.includes(origin));
