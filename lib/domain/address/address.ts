import { getDomain } from 'tldts';
import { FREE_MAIL_BRANDS, FREE_MAIL_DOMAINS } from './free-mail';

/** RFC 1035: 63 characters a label, 253 a name. A last label of digits only is an IPv4 address to every browser. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** What the browser's own parser reads as something else: a label that is spelled out, and one that is a hexadecimal number. */
const READ_ANEW = /(?:^|\.)xn--|\.0x[\da-f]*$/;
/** Invisible characters (controls, bidi marks, joiners) and whitespace: two texts that look alike must not differ by these. */
const HIDDEN = /[\p{C}\s]/u;
/** Characters that RFC 5322 allows in a local part only inside quotes; nobody's mailbox has them. */
const LOCAL = /^[^"(),:;<>@[\\\]]{1,64}$/u;

/** A host name as browsers write it: lower case, punycode, no trailing dot. `undefined` for IPs, single labels and garbage. */
function asciiHost(text: string): string | undefined {
  // Written so already, as nearly all are: a list of 50 threads asks for some hundred, and the parser takes most of that time.
  if (HOST.test(text) && !READ_ANEW.test(text)) return text;
  // The URL parser drops or decodes these instead of refusing them.
  if (HIDDEN.test(text) || /[%@:/?#\\]/.test(text)) return undefined;
  if (!URL.canParse(`https://${text}`)) return undefined;
  const host = new URL(`https://${text}`).hostname.replace(/\.$/, '');
  return HOST.test(host) ? host : undefined;
}

/** One mailbox address in the form it is stored and compared: lower case, punycode domain. */
export function normaliseEmail(text: string): string | undefined {
  const parts = text.trim().normalize('NFC').toLowerCase().normalize('NFC').split('@');
  const [local, domain] = parts;
  if (parts.length !== 2 || !local || !domain || HIDDEN.test(local) || !LOCAL.test(local)) return undefined;
  const host = asciiHost(domain);
  return host && local.length + host.length <= 253 ? `${local}@${host}` : undefined;
}

/**
 * A company's host name from what people and files write: a URL, `www.acme.com`, an internationalised name.
 * Public suffixes are refused: nobody owns `co.uk` or `github.io`.
 */
export function normaliseDomain(text: string): string | undefined {
  const authority = /^(?:https?:)?(?:\/\/)?([^/?#\\]*)/i.exec(text.trim())?.[1] ?? '';
  let host = asciiHost(authority.replace(/:\d{0,5}$/, ''));
  while (host?.startsWith('www.') && registrableDomain(host.slice(4))) host = host.slice(4);
  return host && registrableDomain(host) ? host : undefined;
}

/** The part one owner registered (`shop.acme.co.uk` → `acme.co.uk`). Tenants of a shared host stay apart (`foo.github.io`). */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}

/** Host name of a mailbox address. */
export function domainOfEmail(email: string): string | undefined {
  const address = normaliseEmail(email);
  return address?.slice(address.indexOf('@') + 1);
}

/** True where anybody may open a mailbox, so that the domain says nothing about a company. */
export function isFreeMail(domain: string): boolean {
  const host = normaliseDomain(domain);
  if (!host) return false;
  const owned = registrableDomain(host) ?? host;
  if (FREE_MAIL_DOMAINS.has(host) || FREE_MAIL_DOMAINS.has(owned)) return true;
  const [brand = '', ...suffix] = owned.split('.');
  return FREE_MAIL_BRANDS.has(brand) && /^(?:com|net|(?:com?\.)?[a-z]{2})$/.test(suffix.join('.'));
}
