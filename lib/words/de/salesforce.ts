import type { Translated } from '../catalogue';
import type { salesforce as english } from '../en/salesforce';

export const salesforce: Translated<typeof english> = {
  'salesforce.signIn': 'Sie sind bei Salesforce abgemeldet. Verbinden Sie es neu unter Einstellungen, Verbindungen.',
  'salesforce.apiClosed':
    'Das Salesforce Ihres Unternehmens lässt diese Anmeldung nicht an seine Programmschnittstelle. Eine neue Anmeldung hilft nicht: Bitten Sie Ihre Salesforce-Administration, Sidelight zuzulassen.',
  'salesforce.sessionClosed':
    'Das Salesforce Ihres Unternehmens lässt Browsersitzungen seine API nicht nutzen. Eine neue Anmeldung hilft nicht: Verbinden Sie mit der Anmeldung bei Salesforce, oder fragen Sie Ihre Salesforce-Administration.',
  'salesforce.noCookies':
    'Sidelight darf die Salesforce-Sitzung des Browsers nicht mehr lesen. Klicken Sie auf „Neu anmelden“ und erlauben Sie es, wenn der Browser fragt.',
  'salesforce.noSession':
    'In diesem Browser ist niemand bei Salesforce angemeldet. Melden Sie sich dort in einem Tab an und klicken Sie dann auf „Testen“.',
  'salesforce.sessionOver':
    'Die Salesforce-Sitzung des Browsers ist beendet. Melden Sie sich dort in einem Tab an und klicken Sie dann auf „Testen“.',
  'salesforce.otherUser':
    'In diesem Browser ist jetzt jemand anderes bei Salesforce angemeldet; darum wird nichts gelesen und nichts geschrieben. Melden Sie sich dort selbst an, oder verbinden Sie mit „Neu anmelden“ als diese Person.',
  'salesforce.forbidden': 'Ihr Salesforce-Profil darf das mit diesem Datensatz nicht tun.',
  'salesforce.locked': 'Dieser Datensatz ist in Salesforce gesperrt, etwa während einer Genehmigung.',
  'salesforce.gone': 'Diesen Datensatz gibt es in Salesforce nicht mehr, oder Ihr Profil darf ihn nicht sehen.',
  'salesforce.slowDown': 'Salesforce ist ausgelastet. Ein neuer Versuch lohnt sich nach {time}.',
  'salesforce.slowDownLater': 'Salesforce ist ausgelastet. Ein neuer Versuch lohnt sich später.',
  'salesforce.callsUsedUp':
    'Ihr Unternehmen hat seine Salesforce-Abrufe der letzten 24 Stunden aufgebraucht. Sidelight versucht es nach {time} erneut.',
  'salesforce.maintenance': 'Salesforce wird gerade gewartet. Versuchen Sie es später erneut.',
  'salesforce.maintenanceUntil': 'Salesforce wird gerade gewartet. Versuchen Sie es nach {time} erneut.',
  'salesforce.error': 'Salesforce hatte selbst einen Fehler. Versuchen Sie es in einer Minute erneut.',
  'salesforce.timeout': 'Salesforce hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  'salesforce.changed': 'Salesforce hat in einer Form geantwortet, die Sidelight nicht kennt ({where}).',
  'salesforce.unreachable': 'Salesforce war nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es dann erneut.',
  'salesforce.notConnected': 'Das ist nicht das Salesforce, das Sie verbunden haben.',
  'salesforce.noField':
    'Salesforce hat kein Feld {fields}, oder Ihr Profil darf es nicht sehen. Prüfen Sie die Feldzuordnung in den Einstellungen.',
  'salesforce.noFields':
    'Salesforce hat nicht alle abgefragten Felder, oder Ihr Profil darf sie nicht sehen. Prüfen Sie die Feldzuordnung in den Einstellungen.',
  'salesforce.closedField': 'Ihr Salesforce-Profil darf diese Felder nicht beschreiben: {fields}.',
  'salesforce.requiredField':
    'Das Salesforce Ihres Unternehmens verlangt auch diese Felder: {fields}. Legen Sie den Datensatz dort von Hand an.',
  'salesforce.rule': 'Eine Regel im Salesforce Ihres Unternehmens lehnt diesen Datensatz ab.',
  'salesforce.ruleOn': 'Eine Regel im Salesforce Ihres Unternehmens lehnt diesen Datensatz ab. Es geht um diese Felder: {fields}.',
  'salesforce.duplicate': 'Salesforce hält das für einen Datensatz, den es schon hat.',
  'salesforce.badValue': 'Salesforce nimmt einen der Werte nicht an.',
  'salesforce.badValueIn': 'Salesforce nimmt den Wert dieser Felder nicht an: {fields}.',
  'salesforce.badFilter':
    'Der Filter dieser Verbindung ist nicht brauchbar: Er muss eine Bedingung an Accounts sein, ohne weitere Abfragen. Wenden Sie sich an Ihre Administration.',
  'salesforce.closedThere': 'Diese Aufgabe wurde inzwischen in Salesforce abgeschlossen. Sehen Sie dort nach, dann entscheiden Sie.',
  'salesforce.openedThere': 'Diese Aufgabe wurde inzwischen in Salesforce wieder geöffnet. Sehen Sie dort nach, dann entscheiden Sie.',
  'salesforce.noSuchUser': 'In Salesforce heißt niemand Aktives {name}.',
  'salesforce.twoSuchUsers': 'In Salesforce heißen mehrere {name}. Geben Sie die Aufgabe dort weiter.',
  'salesforce.fieldChanged':
    'Dieses Feld wurde in Salesforce geändert; der Datensatz wurde zuletzt um {time} gespeichert. Entscheiden Sie, welcher Wert gilt.',
  'salesforce.changedThere': 'Diese Aufgabe wurde um {time} in Salesforce geändert. Sehen Sie dort nach, dann entscheiden Sie.',
  'salesforce.teamMember': 'Account-Team',
  'salesforce.withoutSubject': 'Ohne Betreff',
};
