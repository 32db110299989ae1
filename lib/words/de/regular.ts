import type { Translated } from '../catalogue';
import type { regular as english } from '../en/regular';

export const regular: Translated<typeof english> = {
  'regular.title': 'Regelmäßige Exporte',
  'regular.about':
    'Ein Bericht, der jeden Tag oder jede Woche am selben Ort abgelegt wird: Wählen Sie den Ort einmal, sehen Sie sich die erste Datei an, und von da an importiert ein Klick ihn erneut. Ist etwas darin nicht wie zuvor, sehen Sie es, bevor es Ihr Portfolio erreicht.',
  'regular.addFile': 'Datei wählen…',
  'regular.addFolder': 'Ordner wählen…',
  'regular.noPickers':
    'Dieser Browser lässt keine Seite Dateien oder Ordner merken. Eine Adresse kann gemerkt werden, und jede Datei lässt sich oben wählen.',
  'regular.address': 'Adresse eines Exports',
  'regular.addressAbout':
    'Beginnt mit https:// und antwortet mit der Datei selbst, bis 20 MB, ohne Anmeldung. Der Browser fragt, ob Sidelight sie erreichen darf.',
  'regular.read': 'Lesen',
  'regular.inFolder': 'Neueste in {name}',
  'regular.whichReport': 'Welcher Bericht in {name}? Später wird die neueste Datei mit einem solchen Namen genommen.',
  'regular.last': { one: '{file}, {day}: {count} Zeile', other: '{file}, {day}: {count} Zeilen' },
  'regular.leftOut': { one: '{count} Zeile blieb draußen.', other: '{count} Zeilen blieben draußen.' },
  'regular.again': 'Erneut importieren',
  'regular.againNamed': 'Erneut importieren: {name}',
  'regular.forget': 'Vergessen',
  'regular.forgetNamed': '{name} vergessen',
  'regular.willBe':
    'Sobald Sie auf „Importieren“ klicken, merkt sich Sidelight, wo dieser Export liegt und wie seine Spalten gelesen werden.',
  'regular.waits': 'Nicht von selbst importiert. Sehen Sie ihn an und klicken Sie dann auf „Importieren“.',
  'regular.doubtColumns': 'Seine Spalten sind nicht die vom letzten Mal.',
  'regular.doubtKind': 'Er lässt sich nicht lesen wie beim letzten Mal.',
  'regular.doubtEmpty': 'Er hat keine Zeile, die passt.',
  'regular.doubtRejected': 'Mehr Zeilen als beim letzten Mal blieben draußen.',
  'regular.doubtConflicts': 'Mehr Zeilen als beim letzten Mal beanspruchen, was laut einem verbundenen System einem anderen Konto gehört.',
  'regular.gone': '{name} ist nicht mehr da oder lässt sich nicht öffnen. Wählen Sie es erneut, oder vergessen Sie es.',
  'regular.manyFiles': '{name} enthält mehr als 5.000 Dateien. Wählen Sie einen Ordner, in dem nur Exporte liegen.',
  'regular.noExport': '{name} enthält keinen solchen Export: keine CSV- oder Excel-Datei mit diesem Namen.',
  'regular.notAllowed': 'Sie haben Sidelight nicht erlaubt, {name} zu lesen; es wurde nichts gelesen.',
};
