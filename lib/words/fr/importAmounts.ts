import type { Translated } from '../catalogue';
import type { importAmounts as english } from '../en/importAmounts';

export const importAmounts: Translated<typeof english> = {
  'importAmounts.title': 'Montants',
  'importAmounts.either': '{text}, ligne {line}, peut désigner deux montants différents.',
  'importAmounts.eitherMore': {
    one: '{text}, ligne {line}, et {count} ligne semblable peuvent désigner deux montants différents.',
    other: '{text}, ligne {line}, et {count} lignes semblables peuvent désigner deux montants différents.',
  },
  'importAmounts.thousands': '{amount}\u202f: le signe sépare les milliers',
  'importAmounts.fraction': '{amount}\u202f: le signe sépare les décimales',
  'importAmounts.proven':
    'Ligne {line}, «\u202f{text}\u202f» montre quel signe sépare les décimales\u202f; tout est lu ainsi. Choisissez autrement si ce n’est pas le cas.',
  'importAmounts.both':
    'Les autres lignes écrivent les décimales de deux façons\u202f; les milliers sont supposés. Choisissez autrement si ce n’est pas le cas.',
  'importAmounts.unproven': 'Aucune ligne ne tranche\u202f; les milliers sont supposés. Choisissez autrement si ce n’est pas le cas.',
};
