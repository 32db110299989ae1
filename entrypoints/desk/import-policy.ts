import workerUrl from './import.worker.ts?worker&url';

interface TrustedTypes {
  /** What the policy makes is accepted where a script address is wanted. */
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => string };
}

/** Lets exactly one script address through: the bundled worker's own. */
export function onlyTheWorker(url: string): string {
  if (url !== workerUrl) throw new TypeError('Only the import worker may be started here.');
  return url;
}

// Chromium, and Firefox from 148 on; an older Firefox does not ask for a policy.
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trustedTypes?.createPolicy('sidelight-worker', { createScriptURL: onlyTheWorker }) ?? { createScriptURL: onlyTheWorker };

/** Starts the bundled parsing worker; its code sits beside the desk's and starts only this way. */
export function startImportWorker(): Worker {
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: 'sidelight-import' });
}
