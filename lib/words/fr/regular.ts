import type { Translated } from '../catalogue';
import type { regular as english } from '../en/regular';

export const regular: Translated<typeof english> = {
  'regular.title': 'Exports réguliers',
  'regular.about':
    'Un rapport déposé chaque jour ou chaque semaine au même endroit\u202f: choisissez l’endroit une fois, regardez ce que contient le premier fichier, et ensuite un clic suffit pour le réimporter. Si quelque chose n’y est plus comme avant, vous le voyez avant que cela n’atteigne votre portefeuille.',
  'regular.addFile': 'Choisir un fichier…',
  'regular.addFolder': 'Choisir un dossier…',
  'regular.noPickers':
    'Ce navigateur ne permet à aucune page de retenir des fichiers ou des dossiers. Une adresse peut être retenue, et tout fichier peut être choisi ci-dessus.',
  'regular.address': 'Adresse d’un export',
  'regular.addressAbout':
    'Commence par https:// et répond par le fichier lui-même, jusqu’à 20 Mo, sans connexion. Le navigateur demande si Sidelight peut la joindre.',
  'regular.read': 'Lire',
  'regular.inFolder': 'Le plus récent dans {name}',
  'regular.whichReport': 'Quel rapport dans {name}\u202f? Ensuite, le fichier le plus récent portant un tel nom sera pris.',
  'regular.last': { one: '{file}, {day}\u202f: {count} ligne', other: '{file}, {day}\u202f: {count} lignes' },
  'regular.leftOut': { one: '{count} ligne a été écartée.', other: '{count} lignes ont été écartées.' },
  'regular.again': 'Réimporter',
  'regular.againNamed': 'Réimporter\u202f: {name}',
  'regular.forget': 'Oublier',
  'regular.forgetNamed': 'Oublier {name}',
  'regular.willBe':
    'Dès que vous cliquez sur «\u202fImporter\u202f», Sidelight retient où se trouve cet export et comment ses colonnes sont lues.',
  'regular.waits': 'Non importé de lui-même. Regardez-le, puis cliquez sur «\u202fImporter\u202f».',
  'regular.doubtColumns': 'Ses colonnes ne sont pas celles de la dernière fois.',
  'regular.doubtKind': 'Il ne peut pas être lu comme la dernière fois.',
  'regular.doubtEmpty': 'Il n’a aucune ligne qui convienne.',
  'regular.doubtRejected': 'Plus de lignes que la dernière fois seraient écartées.',
  'regular.doubtConflicts':
    'Plus de lignes que la dernière fois revendiquent ce qui, selon un système connecté, appartient à un autre compte.',
  'regular.gone': '{name} n’est plus là, ou ne peut pas être ouvert. Choisissez-le à nouveau, ou oubliez-le.',
  'regular.manyFiles': '{name} contient plus de 5 000 fichiers. Choisissez un dossier qui ne contient que des exports.',
  'regular.noExport': '{name} ne contient aucun export de ce genre\u202f: aucun fichier CSV ou Excel portant ce nom.',
  'regular.notAllowed': 'Vous n’avez pas autorisé Sidelight à lire {name}\u202f; rien n’a été lu.',
};
