import type { Translated } from '../catalogue';
import type { settingsRecord as english } from '../en/settingsRecord';

export const settingsRecord: Translated<typeof english> = {
  'settingsRecord.title': 'Protokoll der Handlungen',
  'settingsRecord.about':
    'Was hier geschrieben, exportiert, verbunden und vergessen wurde, je ein Eintrag, ohne Namen oder Worte von Kunden. Jeder Eintrag enthält den Fingerabdruck des vorigen, sodass eine Änderung auffällt. Wem dieser Computer gehört, der könnte das ganze Protokoll neu schreiben, es sei denn, Ihr Unternehmen bewahrt sein Ende anderswo auf.',
  'settingsRecord.empty': 'Noch wurde nichts festgehalten.',
  'settingsRecord.entries': 'Einträge',
  'settingsRecord.since': 'Seit',
  'settingsRecord.pruned': 'Als veraltet entfernt',
  'settingsRecord.prunedTo': { one: 'Eintrag 1', other: 'Einträge 1 bis {count}' },
  'settingsRecord.head': 'Endet mit',
  'settingsRecord.copy': 'Ganzen Fingerabdruck kopieren',
  'settingsRecord.copied': 'Kopiert',
  'settingsRecord.check': 'Protokoll prüfen',
  'settingsRecord.checking': 'Wird geprüft …',
  'settingsRecord.unbroken': { one: '{count} Eintrag, lückenlos.', other: '{count} Einträge, lückenlos.' },
  'settingsRecord.broken': 'Eintrag {seq} passt nicht zum vorigen.',
  'settingsRecord.download': 'Herunterladen',
  'settingsRecord.saved': { one: '{count} Eintrag gespeichert.', other: '{count} Einträge gespeichert.' },
  'settingsRecord.sink': 'Geht einmal am Tag an',
  'settingsRecord.kept': 'Damit bewahrt Ihr Unternehmen das Protokoll auch dann, wenn alles vergessen wird.',
  'settingsRecord.posted': '{address}: Eintrag {seq}, {when}',
  'settingsRecord.notYet': '{address}: noch nicht',
  'settingsRecord.failed': 'Es wurde nicht angenommen: {reason} Es wird in den nächsten Stunden noch einmal versucht.',
  'settingsRecord.noAccess':
    'Von dort kam nichts. Der Browser gibt Sidelight keinen Zugang zu dieser Adresse, also muss sie diese Erweiterung von sich aus zulassen (CORS); sagen Sie es Ihrer Administration.',
};
