import type { Translated } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors: Translated<typeof english> = {
  'errors.authExpired': 'Votre session y est fermée. Connectez-vous sur cette page, puis réessayez.',
  'errors.forbidden': 'Votre rôle ne permet pas d’y lire cette fiche.',
  'errors.notFound': 'Cette fiche n’y existe plus.',
  'errors.conflict': 'Quelqu’un a modifié cela entre-temps. Regardez la nouvelle valeur, puis décidez.',
  'errors.rateLimited': 'Ce système nous demande de ralentir.',
  'errors.offline': 'Vous êtes hors ligne. Affichage de ce qui est enregistré ici.',
  'errors.timeout': 'Ce système n’a pas répondu à temps.',
  'errors.vendorError': 'Ce système a rencontré une erreur de son côté.',
  'errors.vendorChanged': 'Ce système a répondu sous une forme que Sidelight ne connaît pas.',
  'errors.hostChanged': 'Cette page a changé et Sidelight ne la reconnaît plus. Choisissez le compte à la main.',
  'errors.contextChanged': 'La page est passée à une autre fiche avant l’enregistrement. Rien n’a été modifié.',
  'errors.covered': 'Quelque chose recouvre Sidelight. Écartez-le, puis cliquez de nouveau.',
  'errors.notApproved': 'Ce site ne fait pas partie de vos espaces de travail. Approuvez-le d’abord dans les paramètres.',
  'errors.storageFull': 'Ce navigateur n’a plus de place. Libérez de l’espace, puis réessayez.',
  'errors.storageClosed': 'Le stockage de Sidelight n’a pas pu être ouvert. Redémarrez le navigateur, puis réessayez.',
  'errors.newerVersion': 'Vos données viennent d’une version plus récente de Sidelight. Mettez-le à jour pour faire des modifications.',
  'errors.invalidated': 'Sidelight a été mis à jour. Rechargez cette page.',
  'errors.locked': 'Sidelight est verrouillé. Cliquez sur «\u202fDéverrouiller\u202f» pour continuer.',
  'errors.badInput': 'Cela ne peut pas être utilisé tel quel.',
  'errors.bug': 'Un problème est survenu dans Sidelight. Rien n’est perdu\u202f; réessayez.',
};
