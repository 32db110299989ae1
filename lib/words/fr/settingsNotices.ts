import type { Translated } from '../catalogue';
import type { settingsNotices as english } from '../en/settingsNotices';

export const settingsNotices: Translated<typeof english> = {
  'settingsNotices.title': 'Notifications',
  'settingsNotices.about':
    'Messages de votre système au sujet de vos comptes, et un nombre sur le bouton de la barre d’outils. Désactivés tant que vous ne les activez pas. Aucun message ne montre de montant ; quand Sidelight est verrouillé ou en mode présentation, aucun ne nomme de client.',
  'settingsNotices.on': 'Afficher les notifications',
  'settingsNotices.onAbout': 'Le navigateur demande si Sidelight peut. Désactivées, l’autorisation est rendue.',
  'settingsNotices.mine': 'Au sujet des comptes de {name}',
  'settingsNotices.everybody':
    'Au sujet de tous les comptes du portefeuille. Dites sur Aujourd’hui qui vous êtes, et ce sera les vôtres seulement.',
  'settingsNotices.takenBack': 'Le navigateur ne laisse plus Sidelight afficher de notifications. Désactivez-les et réactivez-les.',
  'settingsNotices.digest': 'Un résumé au début du travail',
  'settingsNotices.digestAbout':
    'Du lundi au vendredi dès 9 h 00, une fois par jour : combien de comptes ont besoin de vous et combien de tâches sont dues',
  'settingsNotices.alertChurn': 'Un client risque de partir',
  'settingsNotices.alertRed': 'La santé devient critique',
  'settingsNotices.alertMoved': 'Une décision de renouvellement est déplacée',
  'settingsNotices.alertThreshold': 'Une décision est à 90, 60 ou 30 jours',
  'settingsNotices.quietFrom': 'Silence à partir de',
  'settingsNotices.quietTo': 'Silence jusqu’à',
  'settingsNotices.quietAbout': 'Ce qui se passe entre-temps est dit après. Deux fois la même heure : jamais de silence.',
  'settingsNotices.daysOff': 'Silence les jours sans travail',
  'settingsNotices.badge': 'Tâches dues sur le bouton',
  'settingsNotices.badgeAbout':
    'Le nombre de vos tâches ouvertes dues aujourd’hui ou avant ; aucun nombre s’il n’y en a pas. Cela ne demande aucune autorisation. Un point d’exclamation sur un seul onglet signifie que la page retire sans cesse Sidelight.',
  'settingsNotices.saved': 'Enregistré.',
  'settingsNotices.turnedOn': 'Les notifications sont activées.',
  'settingsNotices.turnedOff': 'Les notifications sont désactivées.',
};
