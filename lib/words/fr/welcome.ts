import type { Translated } from '../catalogue';
import type { welcome as english } from '../en/welcome';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Bienvenue dans Sidelight',
  'welcome.lead': 'Tout sur le compte client, à côté des pages Salesforce, Zendesk et Gmail où vous travaillez toute la journée.',
  'welcome.bringTitle': 'Coller ou importer mon portefeuille',
  'welcome.bringWords':
    'Un rapport de votre CRM ou de votre plateforme de customer success, ou une feuille de calcul tenue à la main. Vous voyez son contenu avant que rien ne soit enregistré.',
  'welcome.bring': 'Ajouter mes comptes',
  'welcome.sampleWords':
    'Des entreprises fictives avec santé, renouvellements et tâches, chacune marquée «\u202fExemple\u202f». Un clic dans les paramètres les retire.',
  'welcome.lookAt': { one: 'Voir {count} compte d’exemple', other: 'Voir {count} comptes d’exemple' },
  'welcome.worksNow': 'Ce qui fonctionne déjà',
  'welcome.nowWho': 'De quel client vient le ticket, l’e-mail ou la fiche ouverte, et à quoi Sidelight le reconnaît.',
  'welcome.nowBook': 'Santé, renouvellement, interlocuteurs et tâches de playbook de votre portefeuille.',
  'welcome.nowZendesk': 'Les demandeurs et organisations de Zendesk, lus avec votre session ouverte.',
  'welcome.nowTasks': 'Les tâches terminées et les comptes ajoutés à la main, gardés dans ce navigateur, même hors ligne.',
  'welcome.stays': 'Votre portefeuille reste dans le profil de ce navigateur, sur cet ordinateur. Il n’y a pas de serveur Sidelight.',
  'welcome.needsAdmin': 'Ce qui demande un administrateur',
  'welcome.adminAllow': 'Autoriser Sidelight si votre entreprise bloque les extensions.',
  'welcome.adminFix': 'Fixer pour tout le monde les espaces de travail.',
  'welcome.adminSessions': 'Autoriser ou interdire l’usage des sessions ouvertes.',
  'welcome.copied': 'Copié.',
  'welcome.copyRefused': 'Le navigateur n’a pas laissé Sidelight copier. Sélectionnez le texte ci-dessous.',
  'welcome.copyMessage': 'Copier le message pour mon administrateur',
  'welcome.readMessage': 'Lire le message',
};
