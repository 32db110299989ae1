import type { Translated } from '../catalogue';
import type { bundle as english } from '../en/bundle';

export const bundle: Translated<typeof english> = {
  'bundle.foreignLink':
    'Niemand hat sie signiert, und eine Vorlage darin führt zu {host}, keiner Adresse Ihres Unternehmens. Lassen Sie sie signieren, oder fügen Sie die Domain in den Einstellungen hinzu.',
  'bundle.place': 'Zeile {line}, Spalte {column}: {what}',
  'bundle.badJson': 'das ist kein JSON.',
  'bundle.tooDeep': 'die Klammern sind mehr als {most}-fach geschachtelt.',
  'bundle.twice': '„{field}“ steht dort zweimal.',
  'bundle.forbiddenName': '„{field}“ darf kein Name sein.',
  'bundle.unknownField': 'diese Version kennt „{field}“ nicht.',
  'bundle.missingField': '„{field}“ fehlt.',
  'bundle.badValue': 'für „{field}“ gilt: {wanted}.',
  'bundle.tooMuchAsked':
    'ab hier stellen alle Bedingungen und Auslöser der Datei zusammen mehr als {most} Fragen an jedes Konto. Weniger fragen oder etwas herausnehmen.',
  'bundle.whole': 'die ganze Datei',
  'bundle.text': 'ein Text',
  'bundle.number': 'eine Zahl',
  'bundle.wholeNumber': 'eine ganze Zahl',
  'bundle.yesNo': 'true oder false',
  'bundle.list': 'eine Liste',
  'bundle.group': 'eine Gruppe in geschweiften Klammern',
  'bundle.atLeast': 'mindestens {least}',
  'bundle.atMost': 'höchstens {most}',
  'bundle.oneOf': 'eines von: {values}',
  'bundle.other': 'so, wie die Beschreibung der Datei sagt',
  'bundle.tooBig': 'Die Datei ist größer als 5 MB.',
  'bundle.notText': 'Was signiert wurde, ist kein UTF-8-Text.',
  'bundle.badBase64': '„payload“ ist kein Base64.',
  'bundle.unknownKey': 'Sie ist mit dem Schlüssel {key} signiert, dem Ihr Unternehmen nicht vertraut.',
  'bundle.revoked': 'Sie ist mit dem Schlüssel {key} signiert, den Ihr Unternehmen zurückgezogen hat.',
  'bundle.badSignature':
    'Die Signatur passt nicht: Die Datei wurde geändert, nachdem {name} sie signiert hatte, oder nicht mit diesem Schlüssel signiert.',
  'bundle.unsigned': 'Sie ist nicht signiert, und Ihr Unternehmen nimmt nur signierte an.',
  'bundle.fewSignatures': 'Sie ist mit {has} der {least} Schlüssel signiert, die Ihr Unternehmen verlangt.',
  'bundle.belowLeast': 'Ihre Seriennummer {serial} liegt unter {least}, der kleinsten, die Ihr Unternehmen annimmt.',
  'bundle.older':
    'Ihre Seriennummer {serial} liegt nicht über {last}, die hier schon galt. Um zurückzugehen, signieren Sie den alten Inhalt mit einer neuen Seriennummer.',
  'bundle.early': 'Sie gilt ab {day}, also noch nicht.',
  'bundle.otherAudience': 'Sie ist für {names} gemacht, und nichts davon ist ein Workspace oder eine Domain von Ihnen.',
  'bundle.vouched': 'Schlüssel {id}, für den {name} bürgt',
};
