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
};
