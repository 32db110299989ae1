import type { Translated } from '../catalogue';
import type { importDates as english } from '../en/importDates';

export const importDates: Translated<typeof english> = {
  'importDates.title': 'Dates du fichier',
  'importDates.either': '{text}, ligne {line}, peut désigner deux jours différents.',
  'importDates.eitherMore': {
    one: '{text}, ligne {line}, et {count} ligne semblable peuvent désigner deux jours différents.',
    other: '{text}, ligne {line}, et {count} lignes semblables peuvent désigner deux jours différents.',
  },
  'importDates.serial': '{text}, ligne {line}, est un numéro de jour Excel, lu comme {day}.',
  'importDates.serialMore': {
    one: '{text}, ligne {line}, et {count} ligne semblable sont des numéros de jour Excel, lus comme {day}, etc.',
    other: '{text}, ligne {line}, et {count} lignes semblables sont des numéros de jour Excel, lus comme {day}, etc.',
  },
  'importDates.dayFirst': 'Jour d’abord\u202f: {day}',
  'importDates.monthFirst': 'Mois d’abord\u202f: {day}',
  'importDates.noDay': 'aucun jour du calendrier',
  'importDates.yours': 'Lu selon votre choix.',
  'importDates.dayProven': 'Ligne {line}, «\u202f{text}\u202f» ne peut commencer que par le jour\u202f; tout est lu ainsi.',
  'importDates.monthProven': 'Ligne {line}, «\u202f{text}\u202f» ne peut commencer que par le mois\u202f; tout est lu ainsi.',
  'importDates.bothProven':
    'Ligne {dayLine}, «\u202f{dayText}\u202f» ne peut commencer que par le jour\u202f; ligne {monthLine}, «\u202f{monthText}\u202f» que par le mois. Sans votre choix, ces lignes restent de côté.',
  'importDates.unproven': 'Aucune ligne ne tranche. Sans votre choix, ces lignes restent de côté.',
};
