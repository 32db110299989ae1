import type { Translated } from '../catalogue';
import type { settings as english } from '../en/settings';

export const settings: Translated<typeof english> = {
  'settings.lead': 'Où Sidelight peut chercher, comment il reconnaît les comptes, et ce qu’il garde.',
  'settings.workspaces': 'Espaces de travail',
  'settings.workspacesAbout':
    'Vos orgs Salesforce, sous-domaines Zendesk et boîtes mail. Ailleurs, le panneau montre seulement ce qui est gardé ici\u202f: il ne cherche et n’écrit rien. N’importe qui peut ouvrir une adresse Zendesk ou Salesforce\u202f; vous seul ou votre entreprise savez lesquelles sont à vous.',
  'settings.workspaceAddress': 'Adresse de l’espace de travail',
  'settings.workspaceHint': 'acme.zendesk.com ou vous@acme.com',
  'settings.approve': 'Approuver',
  'settings.approveNamed': 'Approuver {address}',
  'settings.approved': '{address} est approuvé.',
  'settings.workspaceRemoved': '{address} ne fait plus partie de vos espaces de travail.',
  'settings.noneAllowed': 'Votre entreprise n’autorise aucun espace de travail.',
  'settings.noWorkspace': 'Aucun espace de travail approuvé pour l’instant.',
  'settings.remove': 'Retirer {name}',
  'settings.openPages': 'Pages ouvertes',
  'settings.openPagesAbout':
    'Les onglets ouverts et non approuvés. Lisez l’adresse en entier avant de l’approuver\u202f: une adresse ressemblante n’est pas la vôtre.',
  'settings.noneWaiting': 'Aucun onglet Salesforce, Zendesk ou Gmail n’attend d’approbation.',
  'settings.domains': 'Domaines de votre entreprise',
  'settings.domainsAbout': 'Les personnes qui écrivent depuis ces domaines sont des collègues. Elles ne sont jamais associées à un client.',
  'settings.domain': 'Domaine de l’entreprise',
  'settings.domainHint': 'votresociete.fr',
  'settings.add': 'Ajouter',
  'settings.domainAdded': '{domain} est traité comme votre propre entreprise.',
  'settings.domainRemoved': '{domain} peut à nouveau être associé à un client.',
  'settings.noDomain': 'Aucun domaine ajouté pour l’instant.',
  'settings.shortcuts': 'Raccourcis',
  'settings.shortcutsIn.chromium':
    'Les commandes fonctionnent dans tous les onglets. Pour d’autres touches, voyez dans le navigateur chrome://extensions/shortcuts.',
  'settings.shortcutsIn.firefox':
    'Les commandes fonctionnent dans tous les onglets. Pour d’autres touches, dans Firefox\u202f: about:addons, la roue dentée, «\u202fGérer les raccourcis d’extensions\u202f».',
  'settings.shortcutSearch': 'Rechercher dans le portefeuille, sur sa page',
  'settings.noKeys': 'Aucune touche',
};
