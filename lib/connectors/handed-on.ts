interface Request {
  method?: string;
  headers?: Record<string, string>;
}

/**
 * Whether a question may be led to another host: a mere read with no header of ours but the one that browsers take off where the
 * origin changes. Every other header goes along to wherever a redirect leads (measured in Chromium 156).
 */
export const mayBeHandedOn = ({ method = 'GET', headers = {} }: Request, proof: Record<string, string>): boolean =>
  method === 'GET' && [...Object.keys(headers), ...Object.keys(proof)].every((name) => name.toLowerCase() === 'authorization');

const ANY = /^https:\/\/\*(?=\.)/;

/** Whether an answer came from where such files are: the connection's own origins, or these of the vendor's, as the browser is asked for them (`https://*.` for any host of a domain). */
export function endedWell({ url }: Pick<Response, 'url'>, origins: readonly string[], vendors: readonly string[]): boolean {
  const at = URL.parse(url);
  if (at?.protocol !== 'https:' || at.port || at.username || at.password) return false;
  const ofDomain = (one: string) => ANY.test(one) && at.hostname.endsWith(one.replace(ANY, ''));
  return [...origins, ...vendors].includes(at.origin) || vendors.some(ofDomain);
}
