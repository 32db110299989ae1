import type { Translated } from '../catalogue';
import type { welcomeNext as english } from '../en/welcomeNext';

export const welcomeNext: Translated<typeof english> = {
  'welcomeNext.title': 'La suite',
  'welcomeNext.step': '{name}\u202f: {state}',
  'welcomeNext.workspaces': 'Espaces de travail',
  'welcomeNext.noWorkspace': 'aucun approuvé pour l’instant',
  'welcomeNext.accounts': 'Comptes',
  'welcomeNext.noAccount': 'aucun pour l’instant',
  'welcomeNext.inBook': '{accounts} dans votre portefeuille',
  'welcomeNext.allSamples': '{accounts} dans votre portefeuille, tous des exemples',
  'welcomeNext.someSamples': '{accounts} dans votre portefeuille, dont {samples} exemples',
  'welcomeNext.done': 'Fait',
  'welcomeNext.toDo': 'À faire',
  'welcomeNext.seeDue': 'Voir ce qui est à faire aujourd’hui',
  'welcomeNext.open':
    'Ouvrez un ticket, un e-mail ou le compte d’un client\u202f: dans une fenêtre d’au moins 1280\u00a0px de large, le panneau s’ouvre de lui-même. Sinon, utilisez l’onglet au bord droit, le bouton de la barre d’outils ou Alt+Maj+S.',
  'welcomeNext.approve':
    'Approuvez une page ci-dessus. D’ici là, le panneau montre votre portefeuille à côté de vos pages et ne change rien.',
  'welcomeNext.fill':
    'Remplissez votre portefeuille. Ou ouvrez le ticket d’un client, cliquez sur l’onglet au bord droit et choisissez «\u202fAjouter à mon portefeuille\u202f»\u202f: un compte suffit pour commencer.',
  'welcomeNext.begin': 'Commencez par l’une des trois façons ci-dessus. Les autres restent possibles à tout moment.',
};
