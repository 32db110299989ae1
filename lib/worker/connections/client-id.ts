import type { Policy } from '../../domain/policy/policy';

/** The client id that the company gave out for a host, so that nobody has to type it. */
export function clientIdFor(policy: Policy, host: string): string | undefined {
  for (const line of policy['signIn.clientIds']) {
    const at = line.indexOf('=');
    if (line.slice(0, at) === host) return line.slice(at + 1);
  }
  return undefined;
}
