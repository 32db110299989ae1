import { describe, expect, it } from 'vitest';
import { endedWell, mayBeHandedOn } from '../../lib/connectors/handed-on';

const ORIGINS = ['https://acme.zendesk.com'];
const ended = (url: string) =>
  endedWell({ url }, ORIGINS, ['https://*.zdusercontent.com', 'https://mail-attachment.googleusercontent.com']);

describe('an answer that another host gave', () => {
  it.each(['https://acme.zendesk.com/a.log', 'https://p14.zdusercontent.com/a.log', 'https://eu.p14.zdusercontent.com/a.log'])(
    'is read from %s',
    (url) => expect(ended(url)).toBe(true),
  );

  it.each([
    'http://p14.zdusercontent.com/a.log',
    'http://acme.zendesk.com/a.log',
    'https://p14.zdusercontent.com:8443/a.log',
    'https://x.mail-attachment.googleusercontent.com/a.log',
    'https://acme.zendesk.com:8443/a.log',
    'https://ana@p14.zdusercontent.com/a.log',
    'https://:secret@p14.zdusercontent.com/a.log',
    'https://zdusercontent.com/a.log',
    'https://evilzdusercontent.com/a.log',
    'https://zdusercontent.com.evil.example/a.log',
    'https://globex.zendesk.com/a.log',
    'data:text/plain,a',
    '',
  ])('is not read from %j', (url) => expect(ended(url)).toBe(false));
});

describe('a question that may be led on', () => {
  it('is a read with the sign-in that browsers take off, and nothing else', () => {
    expect(mayBeHandedOn({}, { Authorization: 'Bearer x' })).toBe(true);
    expect(mayBeHandedOn({ method: 'GET', headers: {} }, {})).toBe(true);
    expect(mayBeHandedOn({ method: 'POST' }, {})).toBe(false);
    expect(mayBeHandedOn({ headers: { 'X-Api-Key': 'x' } }, {})).toBe(false);
    expect(mayBeHandedOn({}, { 'X-Api-Key': 'x' })).toBe(false);
  });
});
