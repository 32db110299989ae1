import { describe, expect, it } from 'vitest';
import { localeOf, zoneOf } from '../../../lib/domain/outreach/locale';

const US = { locale: 'en-US', timeZone: 'America/Chicago' };

describe('how somebody is written to', () => {
  it.each([
    ['de', 'b@halden.ch', US, 'de-CH'],
    ['en', 'b@halden.us', undefined, 'en-US'],
    ['de', undefined, undefined, 'de-DE'],
    ['en', 'b@halden.ie', US, 'en-IE'],
    ['en', 'b@halden.example', US, 'en-US'],
    ['en', 'b@halden.example', undefined, 'en-GB'],
    ['fr', 'b@halden.example', US, 'fr-FR'],
    ['fr', undefined, { locale: 'fr-CA' }, 'fr-CA'],
    ['en', 'b@halden.example', { locale: 'en' }, 'en-GB'],
    ['en', 'b@halden.example', { locale: 'en-<b>' }, 'en-GB'],
    ['en', 'b@halden.example', { locale: 'en-x-pirate' }, 'en-GB'],
  ] as const)('%s to %s: the country of the address, then what the ticket system keeps', (language, address, reads, locale) => {
    expect(localeOf(language, address, reads)).toBe(locale);
  });

  it.each([
    ['b@halden.jp', undefined, 'UTC', 'Asia/Tokyo'],
    ['b@halden.de', US, 'Europe/Paris', 'Europe/Berlin'],
    ['b@halden.example', US, 'Europe/Paris', 'America/Chicago'],
    ['b@halden.example', { timeZone: 'Moon/Tycho' }, 'Europe/Paris', 'Europe/Paris'],
    ['b@halden.example', undefined, 'Europe/Paris', 'Europe/Paris'],
    [undefined, undefined, undefined, undefined],
  ] as const)('at %s, a moment is a day of their zone', (address, reads, company, zone) => {
    expect(zoneOf(address, reads, company)).toBe(zone);
  });
});
