import type { Translated } from '../catalogue';
import type { admin as english } from '../en/admin';

export const admin: Translated<typeof english> = {
  'admin.subject': 'Objet\u202f: autorisation de l’extension de navigateur Sidelight',
  'admin.hello': 'Bonjour,',
  'admin.what':
    'Je souhaite utiliser Sidelight, une extension de navigateur pour le customer success. Elle affiche, à côté des pages Salesforce, Zendesk et Gmail, un panneau sur le compte\u202f: à qui appartient la fiche ouverte, la santé du compte, son renouvellement et les tâches à faire.',
  'admin.data': 'Ce qu’elle fait des données',
  'admin.noServer': 'Il n’y a pas de serveur Sidelight. Les comptes restent dans le profil de ce navigateur, sur cet ordinateur.',
  'admin.contacts':
    'En arrière-plan, elle interroge les espaces Zendesk approuvés, avec la session ouverte et en lecture seule\u202f; les systèmes que je connecte en m’y identifiant\u202f; pour un fichier d’un e-mail que j’ajoute à une escalade, Gmail avec sa session ouverte\u202f; et personne d’autre que vous ou moi n’ayons nommé.',
  'admin.reads':
    'Des pages, elle lit l’adresse et les en-têtes, jamais l’intérieur des messages. Le premier message d’un ticket ou d’une requête n’est demandé à son système que lorsque j’appuie pour le citer dans une escalade.',
  'admin.noPassword': 'Elle ne demande jamais de mot de passe dans une page.',
  'admin.hosts': 'Hôtes sur lesquels elle peut s’exécuter',
  'admin.permissions': 'Autorisations',
  'admin.permission': '{names}\u202f: {reason}',
  'admin.storage': 'garder le portefeuille de comptes dans ce navigateur et lire votre stratégie',
  'admin.alarms': 'terminer une écriture après l’arrêt de notre processus d’arrière-plan par le navigateur',
  'admin.scripting': 's’attacher aux pages déjà ouvertes\u202f; capturer une page sur demande',
  'admin.contextMenus': 'nos propres entrées dans le menu contextuel',
  'admin.identity': 'se connecter avec votre identifiant client, si vous en fournissez un',
  'admin.netRequest': 'définir les en-têtes de nos propres requêtes vers les hôtes ci-dessus',
  'admin.sidePanel': 'le panneau latéral du navigateur (Chromium uniquement)',
  'admin.optional':
    'Facultatives, demandées seulement quand une fonction en a besoin\u202f: cookies, notifications, webRequest, autres hôtes.',
  'admin.check': 'Où le vérifier',
  'admin.schema':
    'Clés de stratégie que vous pouvez définir\u202f: managed-schema.json dans le paquet de l’extension (public/managed-schema.json dans son code source).',
  'admin.security':
    'Page de sécurité\u202f: SECURITY.md à la racine de son code source\u202f; la partie pour l’administrateur est dans README.md.',
  'admin.ask': 'Ce que je vous demande',
  'admin.allow': '1. Autorisez l’extension par son identifiant\u202f: {id}',
  'admin.allowHow': 'Chrome et Edge\u202f: ExtensionSettings ou ExtensionInstallAllowlist. Firefox\u202f: ExtensionSettings.',
  'admin.workspaces': '2. Si vous voulez décider où elle fonctionne, définissez "workspaces.allowed", par exemple\u202f: {examples}',
  'admin.session':
    '3. Si les extensions ne doivent pas utiliser les sessions ouvertes, définissez "signIn.methods" sans "session". Le panneau montre alors ce qui est enregistré dans ce navigateur et ce que disent les systèmes connectés, et les fichiers des e-mails ne sont pas récupérés.',
  'admin.thanks': 'Merci d’avance',
};
