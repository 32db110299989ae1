import type { Translated } from '../catalogue';
import type { settingsRecord as english } from '../en/settingsRecord';

export const settingsRecord: Translated<typeof english> = {
  'settingsRecord.title': 'Registre des actions',
  'settingsRecord.about':
    'Ce qui a été écrit, exporté, connecté et oublié ici, une entrée chacun, sans nom ni mot d’un client. Chaque entrée contient l’empreinte de la précédente, si bien qu’une modification se voit. Qui possède cet ordinateur pourrait encore réécrire tout le registre, sauf si votre entreprise en garde la fin ailleurs.',
  'settingsRecord.empty': 'Rien n’a encore été noté.',
  'settingsRecord.entries': 'Entrées',
  'settingsRecord.since': 'Depuis',
  'settingsRecord.pruned': 'Retirées, car anciennes',
  'settingsRecord.prunedTo': { one: 'Entrée 1', other: 'Entrées 1 à {count}' },
  'settingsRecord.head': 'Se termine par',
  'settingsRecord.copy': 'Copier l’empreinte entière',
  'settingsRecord.copied': 'Copié',
  'settingsRecord.check': 'Vérifier le registre',
  'settingsRecord.checking': 'Vérification…',
  'settingsRecord.unbroken': { one: '{count} entrée, intacte.', other: '{count} entrées, intactes.' },
  'settingsRecord.broken': 'L’entrée {seq} ne s’accorde pas avec la précédente.',
  'settingsRecord.download': 'Télécharger',
  'settingsRecord.saved': { one: '{count} entrée enregistrée.', other: '{count} entrées enregistrées.' },
  'settingsRecord.sink': 'Envoyé une fois par jour à',
  'settingsRecord.kept': 'Votre entreprise garde ainsi le registre, même quand tout est oublié.',
  'settingsRecord.posted': '{address}\u202f: entrée {seq}, {when}',
  'settingsRecord.notYet': '{address}\u202f: pas encore',
  'settingsRecord.failed': 'Refusé\u202f: {reason} Nouvel essai dans les prochaines heures.',
  'settingsRecord.noAccess':
    'Rien n’est venu de là. Le navigateur ne donne pas à Sidelight l’accès à cette adresse\u202f; elle doit donc admettre cette extension d’elle-même (CORS)\u202f; dites-le à votre administration.',
};
