import type { Translated } from '../catalogue';
import type { manifest as english } from '../en/manifest';

export const manifest: Translated<typeof english> = {
  'manifest.description': 'Le compte client à côté de Salesforce, Zendesk et Gmail.',
  'manifest.action': 'Afficher ou masquer Sidelight',
  'manifest.togglePanel': 'Afficher ou masquer le panneau Sidelight',
  'manifest.presentationMode': 'Masquer ou afficher montants, personnes et raisons',
  'manifest.logTouchpoint': 'Consigner un appel ou un autre échange',
  'manifest.escalate': 'Commencer une escalade depuis la page affichée',
  'manifest.capturePage': 'Ajouter la page au premier plan à une escalade',
};
