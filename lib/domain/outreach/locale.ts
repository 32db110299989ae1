import type { Reads } from '../match/looked-up';
import type { Language } from '../template/definition';

/** Countries of one time zone, by the last label of a host name. Others say nothing about the hour. */
const ZONES: Record<string, string> = {
  at: 'Europe/Vienna',
  be: 'Europe/Brussels',
  ch: 'Europe/Zurich',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  fr: 'Europe/Paris',
  ie: 'Europe/Dublin',
  in: 'Asia/Kolkata',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  lu: 'Europe/Luxembourg',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  se: 'Europe/Stockholm',
  sg: 'Asia/Singapore',
  uk: 'Europe/London',
  za: 'Africa/Johannesburg',
};

/** Countries that write a language in their own way. */
const REGIONS: Record<Language, readonly string[]> = {
  en: ['us', 'ie', 'au', 'nz', 'ca', 'in', 'sg', 'za'],
  de: ['at', 'ch', 'li', 'lu'],
  fr: ['be', 'ca', 'ch', 'lu'],
};
const USUAL: Record<Language, string> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

const countryOf = (address: string): string => address.slice(address.lastIndexOf('.') + 1).toLowerCase();

/**
 * How a recipient's country writes the language: by the end of the address, which says a country or nothing; else by what the ticket
 * system keeps of them, which may only be what it keeps of everybody.
 */
export function localeOf(language: Language, address: string | undefined, { locale }: Reads = {}): string {
  const country = address === undefined ? '' : countryOf(address);
  if (REGIONS[language].includes(country)) return `${language}-${country.toUpperCase()}`;
  return ofRegion(language, locale) ?? USUAL[language];
}

function ofRegion(language: Language, tag: string | undefined): string | undefined {
  const [said, region] = tag?.split('-') ?? [];
  return said?.toLowerCase() === language && /^[a-z]{2}$/i.test(region ?? '') ? `${language}-${region?.toUpperCase()}` : undefined;
}

/** The recipient's time zone where the address names a country of one, else as the ticket system keeps it; else the company's, else the reader's. */
export function zoneOf(address: string | undefined, { timeZone }: Reads = {}, company?: string): string | undefined {
  return (address === undefined ? undefined : ZONES[countryOf(address)]) ?? (isZone(timeZone) ? timeZone : company);
}

function isZone(name: string | undefined): boolean {
  try {
    return name !== undefined && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
