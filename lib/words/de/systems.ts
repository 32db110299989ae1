import type { Translated } from '../catalogue';
import type { systems as english } from '../en/systems';

export const systems: Translated<typeof english> = {
  'systems.changed': 'Das System hat in einer Form geantwortet, die Sidelight nicht kennt ({where}).',
  'systems.notJson': 'kein JSON',
  'systems.brokenJson': 'fehlerhaftes JSON',
  'systems.tooLarge': 'zu groß',
  'systems.wholeAnswer': 'ganze Antwort',
  'systems.status': 'Status {code}',
  'systems.unreachable':
    'Das System war nicht erreichbar. Prüfen Sie die Verbindung und ob Sie dort angemeldet sind; versuchen Sie es dann erneut.',
  'systems.redirected':
    '{host} leitet an eine andere Adresse weiter, der Sidelight nicht folgt. Öffnen Sie sie im Browser und geben Sie dann die Adresse an, unter der die Datei wirklich liegt.',
  'systems.notConnected': 'Sidelight fragt nur Systeme, die Sie verbunden haben. Dieses wurde abgelehnt.',
  'systems.proxied':
    'Diese Adresse führt über den Sicherheits-Proxy Ihres Unternehmens, und Sidelight umgeht ihn nicht. Fragen Sie Ihre Administration, welche Adresse Sie verbinden dürfen.',
  'systems.notTable':
    'Diese Adresse antwortet mit einer Seite, nicht mit einer Tabelle. Versuchen Sie die Adresse, die die Datei selbst herunterlädt.',
  'systems.tableTooLarge': 'Was unter dieser Adresse steht, ist größer als {size} MB. Wählen Sie es stattdessen als Datei.',
  'systems.ledElsewhere': 'Dieses System führte zu einer Adresse, die nicht die seine ist. Von dort wurde nichts gelesen.',
  'systems.notFile':
    'Statt der Datei kam eine Seite, vielleicht zur Anmeldung. Öffnen Sie die Datei, speichern Sie sie und legen Sie sie dann hier ab.',
  'systems.fileTooLarge': 'Diese Datei ist größer als {size} MB.',
  'systems.takenBack': 'Diese Anfrage wurde zurückgenommen.',
};
