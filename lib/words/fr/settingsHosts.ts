import type { Translated } from '../catalogue';
import type { settingsHosts as english } from '../en/settingsHosts';

export const settingsHosts: Translated<typeof english> = {
  'settingsHosts.title': 'Produits',
  'settingsHosts.about': 'Où le panneau apparaît. Désactivé, Sidelight ne lit rien dans ce produit.',
  'settingsHosts.on': 'Sidelight est activé dans {host}.',
  'settingsHosts.off': 'Sidelight est désactivé dans {host}.',
  'settingsHosts.salesforce': 'Fiches dans Lightning',
  'settingsHosts.zendesk': 'Tickets, utilisateurs et organisations dans l’espace agent',
  'settingsHosts.gmail': 'Conversations dans Gmail sur le web',
  'settingsHosts.withheld': 'Le navigateur ferme {products} à Sidelight\u202f: aucun panneau n’y apparaît de lui-même, et rien n’y est lu.',
  'settingsHosts.allow': 'Autoriser',
};
