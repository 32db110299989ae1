import type { Translated } from '../catalogue';
import type { systems as english } from '../en/systems';

export const systems: Translated<typeof english> = {
  'systems.changed': 'Ce système a répondu sous une forme que Sidelight ne connaît pas ({where}).',
  'systems.notJson': 'pas du JSON',
  'systems.brokenJson': 'JSON invalide',
  'systems.tooLarge': 'trop volumineux',
  'systems.wholeAnswer': 'réponse entière',
  'systems.status': 'statut {code}',
  'systems.unreachable': 'Ce système est injoignable. Vérifiez la connexion et votre session, puis réessayez.',
  'systems.redirected':
    '{host} redirige vers une autre adresse, que Sidelight ne suit pas. Ouvrez-la dans le navigateur, puis saisissez l’adresse où se trouve réellement le fichier.',
  'systems.notConnected': 'Sidelight n’interroge que les systèmes que vous avez connectés. Celui-ci a été refusé.',
  'systems.proxied':
    'Cette adresse passe par le proxy de sécurité de votre entreprise, et Sidelight ne le contourne pas. Demandez à votre administrateur quelle adresse vous pouvez connecter.',
  'systems.notTable': 'Cette adresse répond par une page, pas par un tableau. Essayez l’adresse qui télécharge le fichier lui-même.',
  'systems.tableTooLarge': 'Ce qui se trouve à cette adresse dépasse {size} Mo. Choisissez-le plutôt comme fichier.',
  'systems.ledElsewhere': 'Ce système a renvoyé vers une adresse qui n’est pas la sienne. Rien n’y a été lu.',
  'systems.notFile':
    'Une page est arrivée à la place du fichier, peut-être pour se connecter. Ouvrez le fichier, enregistrez-le, puis déposez-le ici.',
  'systems.fileTooLarge': 'Ce fichier dépasse {size} Mo.',
  'systems.takenBack': 'Cette requête a été annulée.',
};
