import type { Translated } from '../catalogue';
import type { override as english } from '../en/override';

export const override: Translated<typeof english> = {
  'override.title': 'Votre avis',
  'override.set': 'Fixé à la main jusqu’au {date}\u202f: {reason}',
  'override.setBy': 'Fixé par {who} jusqu’au {date}\u202f: {reason}',
  'override.lift': 'Annuler',
  'override.open': 'Fixer la santé à la main',
  'override.group': 'Santé à la main',
  'override.band': 'Santé',
  'override.reason': 'Raison',
  'override.until': 'Jusqu’au, dernier jour',
  'override.noReason': 'Dites pourquoi\u202f: d’autres le liront.',
  'override.noDay': 'Choisissez un jour après aujourd’hui, à {days} jours au plus.',
  'override.pulse': 'Quel est votre ressenti\u202f?',
  'override.good': 'Bon',
  'override.okay': 'Moyen',
  'override.bad': 'Mauvais',
  'override.felt': 'Ressenti du CSM\u202f: {feeling} le {date}',
  'override.kept': 'Ressenti noté\u202f: {feeling}',
  'override.takenBack': 'Annulé',
};
