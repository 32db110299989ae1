import type { Translated } from '../catalogue';
import type { settingsCompany as english } from '../en/settingsCompany';

export const settingsCompany: Translated<typeof english> = {
  'settingsCompany.title': 'Vorgaben Ihres Unternehmens',
  'settingsCompany.about':
    'Was Ihre IT für alle festgelegt hat. Es lässt sich hier nicht ändern; fragen Sie dort nach, wenn es Sie behindert.',
  'settingsCompany.newer': 'Braucht ein neueres Sidelight',
  'settingsCompany.workspaces': 'Workspaces',
  'settingsCompany.connectors': 'Systeme, die Sidelight abfragen darf',
  'settingsCompany.signIn': 'Wege der Anmeldung',
  'settingsCompany.hosts': 'Produkte ohne Leiste',
  'settingsCompany.export': 'Exportieren',
  'settingsCompany.exportFormats': 'Exportformate',
  'settingsCompany.lookups': 'Abgefragtes bleibt gespeichert',
  'settingsCompany.locks': 'Sperre bei Untätigkeit nach',
  'settingsCompany.neverKept': 'Nie in diesem Browser gespeichert',
  'settingsCompany.none': 'keine',
  'settingsCompany.nothingLeftOut': 'nichts ausgenommen',
  'settingsCompany.allowed': 'erlaubt',
  'settingsCompany.notAllowed': 'nicht erlaubt',
  'settingsCompany.minutes': { one: '{count} Minute', other: '{count} Minuten' },
  'settingsCompany.oauth': 'Anmeldung beim Anbieter',
  'settingsCompany.token': 'API-Token',
  'settingsCompany.session': 'laufende Anmeldung im Browser',
  'settingsCompany.lifecycle': 'Lebenszyklusphase',
  'settingsCompany.frameWrites': 'Änderungen in einer Seite',
  'settingsCompany.confirm': 'nach einer Bestätigung erlaubt',
  'settingsCompany.never': 'nur in der Seitenleiste',
  'settingsCompany.leastCertain': 'Sicherheit, unter der eine Änderung bestätigt wird',
  'settingsCompany.neverDomains': 'Nie protokollierte Domains',
  'settingsCompany.neverAddresses': 'Nie protokollierte Adressen',
};
