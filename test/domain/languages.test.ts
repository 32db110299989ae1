import { afterEach, describe, expect, it } from 'vitest';
import type { Account, Contact } from '../../lib/domain/account';
import { whyNow } from '../../lib/domain/account/why-now';
import { addDays, agoWords, inDays } from '../../lib/domain/dates';
import { appError } from '../../lib/domain/errors';
import { BAND_WORDS } from '../../lib/domain/health/bands';
import { cluesFor } from '../../lib/domain/match/clues';
import type { LookedUp } from '../../lib/domain/match/looked-up';
import { decide } from '../../lib/domain/match/match';
import { rowClues } from '../../lib/domain/match/row-clues';
import { formatMoney } from '../../lib/domain/money';
import type { Person, Place } from '../../lib/domain/place';
import { readPolicy } from '../../lib/domain/policy/policy';
import { to18 } from '../../lib/domain/source/salesforce-id';
import { LOCALES, speakIn } from '../speak';
import { anAccount, day, eveningOf, instant } from './builders';

afterEach(() => speakIn('en'));

const today = day('2026-11-22');
const NB = '\u00a0';
const NN = '\u202f';

describe('days', () => {
  it.each([
    [0, 'heute', 'aujourd’hui'],
    [1, 'morgen', 'demain'],
    [26, 'in 26 Tagen', 'dans 26 jours'],
    [-1, 'seit 1 Tag überfällig', 'en retard de 1 jour'],
    [-1200, 'seit 1.200 Tagen überfällig', `en retard de 1${NN}200 jours`],
  ])('%d', (days, german, french) => {
    speakIn('de');
    expect(inDays(days)).toBe(german);
    speakIn('fr');
    expect(inDays(days)).toBe(french);
  });

  it.each([
    ['2026-11-22', 'heute', 'aujourd’hui'],
    ['2026-11-21', 'gestern', 'hier'],
    ['2026-11-01', 'vor 21 Tagen', 'il y a 21 jours'],
  ])('%s', (date, german, french) => {
    const ago = () => agoWords(instant(`${date}T10:00:00.000Z`), instant('2026-11-22T10:00:00.000Z'));
    speakIn('de');
    expect(ago()).toBe(german);
    speakIn('fr');
    expect(ago()).toBe(french);
  });
});

describe('why now', () => {
  const ends = (inDays: number) => ({ renewal: { endDate: addDays(today, inDays) } });
  const late = (n: number) => ({ id: `t${n}`, title: 'x', status: 'open' as const, due: addDays(today, -1) });
  const left: Contact = { id: 'c', name: 'Ana', role: 'champion', left: true };
  const fell = {
    score: 58,
    history: [
      { date: addDays(today, -300), score: 70 },
      { date: addDays(today, -5), score: 58 },
    ],
    factors: [],
  };
  const spoke = [
    { id: 'x', at: instant(`${addDays(today, -41)}T10:30:00.000Z`), kind: 'call' as const, direction: 'both' as const, summary: '' },
  ];
  it.each<[Partial<Account>, string, string]>([
    [{ support: { open: 1, escalations: 1 } }, '1 offene Eskalation', '1 escalade ouverte'],
    [{ support: { open: 3, escalations: 2 } }, '2 offene Eskalationen', '2 escalades ouvertes'],
    [{ support: { open: 3, pastSla: 2 } }, '2 Tickets über SLA', '2 tickets hors SLA'],
    [ends(0), 'Entscheidung heute', 'décision aujourd’hui'],
    [ends(1), 'Entscheidung morgen', 'décision demain'],
    [ends(26), 'Entscheidung in 26 Tagen', 'décision dans 26 jours'],
    [ends(-12), 'Verlängerung seit 12 Tagen überfällig', 'renouvellement en retard de 12 jours'],
    [{ tasks: [late(1)] }, '1 Aufgabe überfällig', '1 tâche en retard'],
    [{ tasks: [late(1), late(2)] }, '2 Aufgaben überfällig', '2 tâches en retard'],
    [{ health: fell }, 'Gesundheit um 12 Punkte gefallen, Grund unbekannt', 'santé en baisse de 12 points, sans raison connue'],
    [{ contacts: [left] }, 'Champion ausgeschieden', 'le champion est parti'],
    [{ touchpoints: spoke }, 'seit 41 Tagen kein Austausch', 'aucun échange depuis 41 jours'],
    [
      { usage: { activeSeats: 3, seats: 50, changePercent: -38.2 } },
      `aktive Nutzer um 38${NB}% gesunken`,
      `utilisateurs actifs en baisse de 38${NN}%`,
    ],
    [{ support: { open: 1, waitingOnUs: 1 } }, '1 Ticket wartet auf uns', '1 ticket attend notre réponse'],
    [{ support: { open: 4, waitingOnUs: 3 } }, '3 Tickets warten auf uns', '3 tickets attendent notre réponse'],
  ])('%j', (over, german, french) => {
    speakIn('de');
    expect(whyNow(anAccount(over), eveningOf(today))).toEqual([german]);
    speakIn('fr');
    expect(whyNow(anAccount(over), eveningOf(today))).toEqual([french]);
  });
});

describe('money', () => {
  it.each([
    [84_000, 'EUR', `84${NB}Tsd.${NB}€`, `84${NB}k€`],
    [1_200_000, 'USD', `1,2${NB}Mio.${NB}$`, `1,2${NB}M$`],
    [84_000, 'CHF', `84${NB}Tsd.${NB}CHF`, `84${NB}kCHF`],
    [84_000, undefined, `84${NB}Tsd.`, `84${NB}k`],
    [8_400, 'GBP', `8,4${NB}Tsd.${NB}£`, `8,4${NB}k£`],
    [999, 'USD', `999${NB}$`, `999${NB}$`],
    [5_000, 'CAD', `5${NB}Tsd.${NB}CA$`, `5${NB}k$CA`],
    [-5_000, 'EUR', `−5${NB}Tsd.${NB}€`, `−5${NB}k€`],
    [3_100_000_000, 'KRW', `3,1${NB}Mrd.${NB}₩`, `3,1${NB}Md₩`],
    [5_000, 'not a code', `5${NB}Tsd.${NB}not a code`, `5${NB}knot a code`],
  ])('%d %s', (amount, currency, german, french) => {
    speakIn('de');
    expect(formatMoney({ amount, currency })).toBe(german);
    speakIn('fr');
    expect(formatMoney({ amount, currency })).toBe(french);
  });
});

describe('how an account was recognised', () => {
  const ACCOUNT = to18('001Ab00000CdEfG') ?? '';
  const config = { ownDomains: new Set<string>() };
  const at = (host: Place['host'], refs: Place['refs'], space = 'halden.zendesk.com'): Place => ({ host, space, page: 'record', refs });
  const ticket = at('zendesk', [{ kind: 'zendesk.ticket', id: '42', role: 'focus' }]);
  const answer: LookedUp = {
    connectionId: 'zendesk:halden.zendesk.com',
    asOf: instant('2026-11-22T10:00:00.000Z'),
    ticket: { id: '42' },
    requester: { id: '7', name: 'Ana Lopez', email: 'ana@acme.example' },
    organization: { id: '9', name: 'Halden Optics', externalId: 'ACC-7', domains: ['halden.example'] },
  };
  const words = (place: Place, people: Person[] = [], lookedUp?: LookedUp) =>
    cluesFor(place, { people }, lookedUp, config).clues.map((clue) => clue.words);

  it('says every clue of a ticket', () => {
    speakIn('de');
    expect(words(ticket, [], answer)).toEqual([
      'externe ID ACC-7 der Organisation Halden Optics',
      'Adresse des Anfragenden ana@acme.example',
      'Zendesk-Benutzer Ana Lopez',
      'Organisation Halden Optics',
      'Domain halden.example der Organisation Halden Optics',
      'Domain acme.example von ana@acme.example',
    ]);
    speakIn('fr');
    expect(words(ticket, [], answer)).toEqual([
      'identifiant externe ACC-7 de l’organisation Halden Optics',
      'adresse du demandeur ana@acme.example',
      'utilisateur Zendesk Ana Lopez',
      'organisation Halden Optics',
      'domaine halden.example de l’organisation Halden Optics',
      'domaine acme.example de ana@acme.example',
    ]);
  });

  it('says a doubt behind its clue, and two of them', () => {
    const place = at('gmail', [{ kind: 'gmail.thread', id: 'f1', role: 'focus' }], 'u/0');
    const one: Person = { address: 'ana@xn--mnzwerk-n2a.example', role: 'sender' };
    speakIn('de');
    expect(words(place, [one])[0]).toBe('Absenderadresse ana@xn--mnzwerk-n2a.example (enthält leicht verwechselbare Buchstaben)');
    speakIn('fr');
    expect(words(place, [{ ...one, name: 'bo@other.example' }])[0]).toBe(
      `adresse de l’expéditeur ana@xn--mnzwerk-n2a.example (contient des lettres faciles à confondre${NN}; le nom affiche une autre adresse)`,
    );
  });

  it.each(LOCALES)('%s: tells a record in front from one in a row, with the same strength as in English', (locale) => {
    const place = at(
      'salesforce',
      [
        { kind: 'salesforce.account', id: ACCOUNT, role: 'linked' },
        { kind: 'salesforce.contact', id: to18('003Ab00000CdEfG') ?? '', role: 'focus' },
      ],
      'acme.my.salesforce.com',
    );
    const list = { ...place, page: 'list' as const, refs: [] };
    const row = { id: '1', title: 'x', refs: place.refs, people: [], opens: true };
    const both = () => [cluesFor(place, undefined, undefined, config).clues, rowClues(list, row, undefined, config)];
    const strengths = both().map((clues) => clues.map((clue) => clue.strength));
    speakIn(locale);
    const [page, rows] = both();
    expect([page, rows].map((clues) => clues?.map((clue) => clue.strength))).toEqual(strengths);
    expect(page?.some((clue) => rows?.some((other) => other.words === clue.words))).toBe(false);
  });

  it('names what nothing was found by', () => {
    const ask = () =>
      decide({ clues: cluesFor(ticket, undefined, answer, config).clues, identities: [], pins: [], parents: new Map(), now: '' });
    speakIn('de');
    expect(ask()).toMatchObject({
      why: 'Kein Konto in Ihrem Portfolio passt dazu: externe ID ACC-7 der Organisation Halden Optics; Adresse des Anfragenden ana@acme.example',
    });
    speakIn('fr');
    expect(ask()).toMatchObject({
      why: expect.stringMatching(
        /^Aucun compte de votre portefeuille ne correspond à ceci\u202f: identifiant externe ACC-7 .+\u202f; adresse du demandeur ana@acme\.example$/,
      ),
    });
  });
});

describe.each(LOCALES)('%s', (locale) => {
  it('has its own words for bands and errors, whatever their code does', () => {
    const english = { ...BAND_WORDS, error: appError('offline').message };
    speakIn(locale);
    const own = { ...BAND_WORDS, error: appError('offline').message };
    const same = Object.values(own).filter((text) => Object.values(english).includes(text));
    expect(same).toHaveLength(locale === 'en' ? 5 : 0);
    expect(appError('offline')).toMatchObject({ code: 'offline', retryable: true });
  });

  it('names the keys of a broken policy as they are, and closes the same', () => {
    const given = { 'export.allowed': 'no', 'policy.required': ['lock.idleMinutes'] };
    const english = readPolicy(given);
    speakIn(locale);
    const own = readPolicy(given);
    expect(own.policy).toEqual(english.policy);
    expect(own.broken?.message).toContain('export.allowed');
    expect(own.broken?.message).toContain('lock.idleMinutes');
  });
});
