import type { Translated } from '../catalogue';
import type { diagnostic as english } from '../en/diagnostic';

export const diagnostic: Translated<typeof english> = {
  'diagnostic.title': 'Diagnostic de page',
  'diagnostic.lead': 'Comment est faite une page qui a changé, sans rien de ce qu’elle dit. Cela nous aide à la relire.',
  'diagnostic.none': 'Aucun diagnostic n’a été fait depuis le démarrage du navigateur.',
  'diagnostic.how':
    'Quand une page a changé au point que Sidelight ne la reconnaît plus, le panneau le dit et propose « Enregistrer un diagnostic ».',
  'diagnostic.about': '{product}, fait le {date}',
  'diagnostic.holds':
    'Tout son contenu est ci-dessous : les versions, ce qui a été trouvé et les noms des parties de la page. Textes, adresses, numéros et saisies ont été retirés. Lisez-le avant de le transmettre.',
  'diagnostic.nowhere': 'Sidelight ne l’envoie nulle part. Il est oublié à la fermeture du navigateur.',
  'diagnostic.copy': 'Copier',
  'diagnostic.file': 'Enregistrer dans un fichier',
  'diagnostic.discard': 'Supprimer',
  'diagnostic.copied': 'Copié.',
  'diagnostic.refused': 'Le navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessous.',
  'diagnostic.saved': 'Enregistré.',
  'diagnostic.content': 'Contenu du diagnostic',
};
