/** Longest address that is taken. */
export const MOST_ADDRESS = 2_000;

/** Where a person says that their company's set-up is: https, without anybody's name or password in it. */
export function httpsOrigin(address: string): string | undefined {
  if (address.length > MOST_ADDRESS || !URL.canParse(address)) return undefined;
  const { protocol, username, password, origin } = new URL(address);
  return protocol === 'https:' && !username && !password ? origin : undefined;
}
