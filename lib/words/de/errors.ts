import type { Translated } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors: Translated<typeof english> = {
  'errors.authExpired': 'Sie sind dort abgemeldet. Melden Sie sich auf der Seite an und versuchen Sie es dann erneut.',
  'errors.forbidden': 'Ihre Rolle darf diesen Datensatz dort nicht lesen.',
  'errors.notFound': 'Diesen Datensatz gibt es dort nicht mehr.',
  'errors.conflict': 'Das hat inzwischen jemand geändert. Sehen Sie sich den neuen Wert an und entscheiden Sie dann.',
  'errors.rateLimited': 'Das System nimmt gerade keine weiteren Anfragen an.',
  'errors.offline': 'Sie sind offline. Angezeigt wird, was hier gespeichert ist.',
  'errors.timeout': 'Das System hat nicht rechtzeitig geantwortet.',
  'errors.vendorError': 'Das System hatte selbst einen Fehler.',
  'errors.vendorChanged': 'Das System hat in einer Form geantwortet, die Sidelight nicht kennt.',
  'errors.hostChanged': 'Diese Seite ist anders aufgebaut, als Sidelight sie kennt. Wählen Sie das Konto von Hand.',
  'errors.contextChanged': 'Die Seite ist vor dem Speichern zu einem anderen Datensatz gewechselt. Es wurde nichts geändert.',
  'errors.covered': 'Etwas verdeckt Sidelight. Schieben Sie es weg und klicken Sie dann noch einmal.',
  'errors.notApproved': 'Diese Website gehört nicht zu Ihren Workspaces. Geben Sie sie zuerst in den Einstellungen frei.',
  'errors.storageFull': 'Dieser Browser hat keinen Speicherplatz mehr. Schaffen Sie Platz und versuchen Sie es dann erneut.',
  'errors.storageClosed':
    'Der Speicher von Sidelight ließ sich nicht öffnen. Starten Sie den Browser neu und versuchen Sie es dann erneut.',
  'errors.newerVersion': 'Ihre Daten stammen aus einer neueren Version von Sidelight. Aktualisieren Sie es, um etwas zu ändern.',
  'errors.invalidated': 'Sidelight wurde aktualisiert. Laden Sie diese Seite neu.',
  'errors.locked': 'Sidelight ist gesperrt. Klicken Sie zum Fortfahren auf „Entsperren“.',
  'errors.badInput': 'Das lässt sich so nicht verwenden.',
  'errors.bug': 'In Sidelight ist etwas schiefgegangen. Es ist nichts verloren; versuchen Sie es erneut.',
};
