import type { Translated } from '../catalogue';
import type { rail as english } from '../en/rail';

export const rail: Translated<typeof english> = {
  'rail.open': 'Sidelight öffnen',
  'rail.openSeveral': 'Sidelight öffnen: mehrere Konten passen',
  'rail.openAccount': 'Sidelight öffnen: {name}, {facts}',
  'rail.days': '{days} T',
  'rail.renewal': 'Verlängerung {when}',
  'rail.due': { one: '{count} Aufgabe fällig', other: '{count} Aufgaben fällig' },
  'rail.needYou': { one: '{count} Änderung braucht Ihre Hilfe', other: '{count} Änderungen brauchen Ihre Hilfe' },
};
