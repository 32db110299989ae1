import type { Environment } from '@/lib/domain/escalation/environment';

interface Brand {
  brand: string;
  version: string;
}

/** What this browser says of itself. Where the page was seen in another one, the person corrects it. */
export function environmentHere(): Environment {
  const data = (navigator as { userAgentData?: { brands?: Brand[]; platform?: string } }).userAgentData;
  const named = data?.brands?.find(({ brand }) => !/not.?a.?brand/i.test(brand));
  const [, firefox] = /Firefox\/([\d.]{1,12})/.exec(navigator.userAgent) ?? [];
  const browser = named ? `${named.brand} ${named.version}` : firefox ? `Firefox ${firefox}` : navigator.userAgent.slice(0, 200);
  return {
    browser,
    os: data?.platform || navigator.platform,
    language: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    screen: `${screen.width} × ${screen.height}`,
  };
}
