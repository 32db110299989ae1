import type { Translated } from '../catalogue';
import type { mapping as english } from '../en/mapping';

export const mapping: Translated<typeof english> = {
  'mapping.notAnAccount': 'Collez le lien ou l’identifiant d’un compte.',
  'mapping.book': 'Quels comptes sont les miens',
  'mapping.fields': 'D’où viennent les champs',
  'mapping.asking': 'Interrogation en cours…',
  'mapping.bookAbout': 'Un compte est dans votre portefeuille quand l’un de ceux-ci vous désigne\u202f:',
  'mapping.choice': '{label} = vous\u202f: {accounts}',
  'mapping.filter': 'Seulement les comptes pour lesquels (SOQL)',
  'mapping.filterHint': "Une condition sur Account comme après WHERE, par exemple Type = 'Customer'. Laissez vide pour tous.",
  'mapping.bookSaved': 'Enregistré. Votre portefeuille est relu.',
  'mapping.fieldsAbout':
    'Des suppositions d’après le nom figurent ici jusqu’à votre choix. Laissez de côté ce que votre entreprise ne tient pas.',
  'mapping.fieldsSaved': 'Enregistré. Les comptes sont relus avec ces champs.',
  'mapping.field': '{label} ({name})',
  'mapping.nowhere': 'Non tenu là-bas',
  'mapping.arr': 'ARR',
  'mapping.health': 'Santé',
  'mapping.renewal': 'Date de renouvellement',
  'mapping.segment': 'Segment',
  'mapping.csm': 'CSM',
  'mapping.lifecycle': 'Étape du cycle de vie',
  'mapping.role': 'Rôle d’un contact',
  'mapping.account': 'Compte',
  'mapping.preview': 'Essayer sur un compte',
  'mapping.previewSalesforce': 'Collez le lien de sa page ou son identifiant, qui commence par 001.',
  'mapping.previewZendesk': 'Collez le lien d’une organisation ou son numéro.',
  'mapping.show': 'Afficher',
  'mapping.nothingThere': 'Ce compte n’existe pas, ou vous ne pouvez pas le voir.',
  'mapping.empty': 'vide',
};
