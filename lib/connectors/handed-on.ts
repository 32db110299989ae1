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

/** Whether an answer came from where such files are: the connection's own origins, or these hosts of the vendor (`*.` for any of a domain). */
export function endedWell({ url }: Pick<Response, 'url'>, origins: readonly string[], hosts: readonly string[]): boolean {
  const at = URL.parse(url);
  if (at?.protocol !== 'https:' || at.port || at.username || at.password) return false;
  return (
    origins.includes(at.origin) || hosts.some((host) => (host[0] === '*' ? at.hostname.endsWith(host.slice(1)) : at.hostname === host))
  );
}
