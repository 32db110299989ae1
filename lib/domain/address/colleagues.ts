import { domainOfEmail, isFreeMail, normaliseEmail, registrableDomain } from './address';

export interface OwnConfig {
  /** Host names of the user's own company, normalised. */
  ownDomains: ReadonlySet<string>;
  /** The signed-in mailbox. */
  mailbox?: string;
}

export interface OwnTest {
  /** The user's own company's host name, or one below it. */
  host(host: string): boolean;
  /** The signed-in mailbox or a colleague's address. */
  address(email: string): boolean;
}

/** The company's own domain of a mailbox; none where anybody may open one there. */
function homeOf(mailbox: string): string | undefined {
  const address = normaliseEmail(mailbox);
  const home = address && domainOfEmail(address);
  return home && !isFreeMail(home) ? (registrableDomain(home) ?? home) : undefined;
}

/** Domains of approved mailboxes: whoever writes from there is a colleague, whatever product's page one stands on. */
export const homesOf = (workspaces: readonly string[]): string[] => workspaces.flatMap((address) => homeOf(address) ?? []);

/** Who belongs to the user's own company. The mailbox's domain counts, unless anybody may open a mailbox there. */
export function ownTest({ ownDomains, mailbox }: OwnConfig): OwnTest {
  const me = mailbox && normaliseEmail(mailbox);
  const home = mailbox && homeOf(mailbox);
  const own = new Set(ownDomains);
  if (home) own.add(home);
  const isOwnHost = (host: string): boolean => {
    const labels = host.split('.');
    return labels.some((_, n) => own.has(labels.slice(n).join('.')));
  };
  return { host: isOwnHost, address: (email) => email === me || isOwnHost(domainOfEmail(email) ?? '') };
}
