import type { Translated } from '../catalogue';
import type { templateCheck as english } from '../en/templateCheck';

export const templateCheck: Translated<typeof english> = {
  'templateCheck.noList': 'Vorlagen sind eine Liste.',
  'templateCheck.tooMany': 'Mehr als {most} Vorlagen.',
  'templateCheck.twice': '{template}: Diese Kennung steht zweimal da.',
  'templateCheck.slotTwice': '{template}: Die Stelle {slot} ist zweimal angelegt.',
  'templateCheck.noApproval': '{template}: freigegeben, aber von wem und welcher Text, fehlt.',
  'templateCheck.noSubject': '{template}: Eine E-Mail braucht einen Betreff.',
  'templateCheck.needlessSubject': '{template}: Nur eine E-Mail hat einen Betreff.',
  'templateCheck.unknownField': '{template}: Ein Feld {what} gibt es nicht.',
  'templateCheck.unknownSlot': '{template}: Für eigene Worte ist keine Stelle {what} angelegt.',
  'templateCheck.unknownFilter': '{template}: Eine Schreibweise {what} gibt es nicht. Es gibt: short, weekday, rounded.',
  'templateCheck.unknownTag':
    '{template}: {what} geht nicht. Es gehen nur Felder, Stellen für eigene Worte und „if“ über eine solche Stelle.',
  'templateCheck.looseMarks': '{template}: einzelne Klammern bei {what}',
  'templateCheck.openIf': '{template}: „if“ und „endif“ passen nicht zusammen.',
  'templateCheck.unusedSlot': '{template}: Die Stelle {slot} kommt im Text nicht vor.',
  'templateCheck.value': '{template}: {what} fehlt oder ist nicht, wie es sein muss.',
  'templateCheck.unknownName': '{template}: {what} ist nicht bekannt.',
  'templateCheck.fieldId': 'Kleine Buchstaben, Ziffern und Bindestriche, mit einem Buchstaben oder einer Ziffer am Anfang.',
  'templateCheck.fieldName': 'Geben Sie ihr einen Namen mit höchstens 80 Zeichen, in einer Zeile.',
  'templateCheck.fieldPurpose': 'Sagen Sie es in höchstens 300 Zeichen, in einer Zeile.',
  'templateCheck.fieldOwner': 'Sagen Sie in höchstens 120 Zeichen, wer für diesen Text zuständig ist.',
  'templateCheck.fieldStages': 'Höchstens 12 Phasen mit je höchstens 60 Zeichen.',
  'templateCheck.fieldSteps': 'Schreiben Sie jeden Schritt als Playbook/Schritt, etwa onboarding/welcome. Es können 20 sein.',
  'templateCheck.fieldSlots': 'Höchstens 12 Stellen: ein Kurzname mit höchstens 30 Buchstaben, dann in höchstens 80 Zeichen, was es ist.',
  'templateCheck.fieldExpires': 'Diesen Tag gibt es im Kalender nicht.',
  'templateCheck.fieldReplyDays': 'Eine ganze Zahl von 1 bis 60, oder nichts.',
  'templateCheck.fieldSubject': 'Schreiben Sie einen Betreff mit höchstens 200 Zeichen.',
  'templateCheck.fieldBody': 'Schreiben Sie den Text; höchstens 8.000 Zeichen.',
  'templateCheck.fieldPlain': 'Höchstens 8.000 Zeichen, ohne Steuerzeichen.',
};
