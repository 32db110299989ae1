import type { Translated } from '../catalogue';
import type { settingsNotices as english } from '../en/settingsNotices';

export const settingsNotices: Translated<typeof english> = {
  'settingsNotices.title': 'Benachrichtigungen',
  'settingsNotices.about':
    'Meldungen Ihres Systems über Ihre Accounts und eine Zahl auf der Schaltfläche in der Symbolleiste. Aus, bis Sie sie einschalten. Keine Meldung zeigt einen Betrag; solange Sidelight gesperrt oder im Präsentationsmodus ist, nennt keine einen Kunden.',
  'settingsNotices.on': 'Benachrichtigungen anzeigen',
  'settingsNotices.onAbout': 'Der Browser fragt, ob Sidelight darf. Beim Ausschalten gibt Sidelight das zurück.',
  'settingsNotices.mine': 'Über die Accounts von {name}',
  'settingsNotices.everybody': 'Über alle Accounts des Portfolios. Sagen Sie unter Heute, wer Sie sind, dann nur über Ihre.',
  'settingsNotices.takenBack': 'Der Browser lässt Sidelight keine Benachrichtigungen mehr zeigen. Schalten Sie sie aus und wieder ein.',
  'settingsNotices.digest': 'Eine Übersicht zum Arbeitsbeginn',
  'settingsNotices.digestAbout':
    'Montag bis Freitag ab 9:00 Uhr, einmal am Tag: wie viele Accounts Sie brauchen und wie viele Aufgaben fällig sind',
  'settingsNotices.alertChurn': 'Ein Kunde will vielleicht gehen',
  'settingsNotices.alertRed': 'Der Zustand wird kritisch',
  'settingsNotices.alertMoved': 'Eine Entscheidung über die Verlängerung verschiebt sich',
  'settingsNotices.alertThreshold': 'Eine Entscheidung ist 90, 60 oder 30 Tage entfernt',
  'settingsNotices.quietFrom': 'Ruhe ab',
  'settingsNotices.quietTo': 'Ruhe bis',
  'settingsNotices.quietAbout': 'Was in der Zeit geschieht, wird danach gemeldet. Zweimal dieselbe Zeit: nie Ruhe.',
  'settingsNotices.daysOff': 'Ruhe an arbeitsfreien Tagen',
  'settingsNotices.badge': 'Fällige Aufgaben auf der Schaltfläche',
  'settingsNotices.badgeAbout':
    'Die Zahl Ihrer offenen Aufgaben, die heute fällig sind oder waren; keine Zahl, wenn es keine gibt. Das braucht keine Berechtigung. Ein Ausrufezeichen bei einem einzelnen Tab bedeutet, dass die Seite Sidelight immer wieder entfernt.',
  'settingsNotices.saved': 'Gespeichert.',
  'settingsNotices.turnedOn': 'Benachrichtigungen sind an.',
  'settingsNotices.turnedOff': 'Benachrichtigungen sind aus.',
};
