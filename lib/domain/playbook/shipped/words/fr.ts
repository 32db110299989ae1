import type { ShippedWords } from './shape';

export const fr: ShippedWords = {
  onboarding: {
    name: 'Déploiement',
    about: 'De la signature au premier résultat que le client nomme lui-même.',
    steps: {
      handover: [
        'Prendre le relais du commercial',
        'Pourquoi ils ont acheté, qui a décidé, ce qui a été promis et pour quand, ce qu’ils utilisaient avant.\nNotez tout ce qui a été promis et qui n’est pas dans le produit aujourd’hui.',
      ],
      welcome: [
        'Souhaiter la bienvenue et proposer le lancement',
        'Présentez-vous, proposez deux créneaux, demandez qui d’autre devrait être là : sponsor, administrateur, première équipe.',
      ],
      kickoff: [
        'Tenir la réunion de lancement',
        'Convenir du premier résultat et de ce à quoi chacun le reconnaîtra, de la date, de qui fait quoi.\nConfirmez par leur nom le décideur économique, le champion et l’administrateur.',
      ],
      'kickoff-again': ['Demander au sponsor une date de lancement'],
      access: [
        'Vérifier que la première équipe peut se connecter',
        'Comptes, authentification unique, droits, données à reprendre. Ouvrez un ticket pour tout ce qui bloque.',
      ],
      'first-value': [
        'Confirmer le premier résultat avec le client',
        'Laissez-les le montrer. Avec leurs mots : qu’est-ce qui va mieux qu’avant ? Gardez la phrase pour le renouvellement.',
      ],
      'first-value-plan': ['Convenir de ce qui manque encore, avec des dates'],
      close: [
        'Clore le déploiement et fixer l’étape',
        'Date de la prochaine revue, rôles complets dans la fiche, ce qu’ils veulent atteindre au prochain trimestre.',
      ],
    },
  },
  adoption: {
    name: 'Adoption',
    about: 'Moins de personnes l’utilisent qu’avant : comprendre pourquoi avant que le renouvellement ne le dise.',
    steps: {
      look: [
        'Voir qui a arrêté, et depuis quand',
        'Une équipe ou toutes ? Depuis une version, un départ, un jour férié ? Une école en juillet n’est pas un risque.',
      ],
      ask: [
        'Demander au champion ce qui a changé',
        'Dites sans alarme ce que vous voyez : « Les rapports étaient ouverts par 40 personnes en mai et par 22 aujourd’hui. Que s’est-il passé ? »\nÉcoutez : un nouvel outil, une réorganisation, quelque chose qui ne marche pas.',
      ],
      admin: ['Demander plutôt à l’administrateur'],
      plan: [
        'Convenir d’un changement et de sa date',
        'Une équipe, un usage, une date. Une formation seulement si le manque de savoir-faire était la raison.',
      ],
      measure: [
        'Regarder de nouveau l’utilisation',
        'Pas mieux : dites-le à votre responsable et traitez-le comme un risque pour le renouvellement.',
      ],
    },
  },
  're-engagement': {
    name: 'Reprise de contact',
    about: 'Personne chez eux ne nous a parlé depuis longtemps.',
    steps: {
      prepare: [
        'Trouver une raison d’écrire qui soit la leur',
        'Leur utilisation, leurs tickets, leur dernier objectif, leur actualité. « Je viens aux nouvelles » n’est pas une raison.',
      ],
      write: [
        'Écrire au contact principal',
        'Trois phrases : ce que vous avez vu, ce que cela peut signifier pour eux, une question à laquelle on répond en une minute.',
      ],
      call: ['Appeler le contact principal'],
      second: [
        'Essayer une deuxième personne chez eux',
        'L’administrateur, ou l’auteur du dernier ticket. Demandez si le contact principal est toujours le bon.',
      ],
      manager: [
        'Demander une porte d’entrée à votre responsable',
        'De direction à direction, le commercial qui les connaît, un partenaire. Mettez la santé à ce qu’elle est : personne ne sait.',
      ],
    },
  },
  'renewal-readiness': {
    name: 'Préparation du renouvellement',
    about: 'Dès 90 jours avant la décision : aucune surprise sur les personnes, l’usage, la valeur, les tickets, le risque ou la date.',
    steps: {
      date: [
        'Valider la date et les conditions du renouvellement',
        'Fin, préavis, tacite reconduction ou non, prix de la prochaine période. Le contrat et le CRM doivent dire la même chose.',
      ],
      people: [
        'Confirmer qui décide et qui signe',
        '« Qui d’autre va regarder cela avant que vous n’alliez plus loin ? » Décideur économique, achats, sécurité.',
      ],
      usage: ['Valider l’utilisation avec le client'],
      value: ['Documenter la valeur obtenue', 'Trois résultats avec leurs chiffres, dits par eux, vus par le décideur économique.'],
      issues: ['Régler ce qui est ouvert', 'Chaque ticket ouvert : un responsable, une date, et le client connaît les deux.'],
      intent: [
        'Demander s’ils vont renouveler',
        'Demandez-le franchement, avec le décideur économique. Aucune remise, aucune promesse sur la feuille de route : ce n’est pas à nous de les donner.',
      ],
      risk: [
        'Écrire le risque et son plan',
        'Ce qui s’y oppose, qui peut le changer, pour quand. Dites-le à votre responsable aujourd’hui, pas à la réunion de prévision.',
      ],
      paper: ['Envoyer les documents de renouvellement'],
      chase: ['Vérifier que les documents sont chez le signataire'],
    },
  },
  'escalation-follow-up': {
    name: 'Suivi d’une escalade',
    about: 'Une escalade, ou un ticket ouvert depuis trop longtemps : le client a de nos nouvelles avant d’avoir à demander.',
    steps: {
      facts: [
        'Obtenir les faits auprès du support',
        'Ce qui ne marche pas, pour qui, depuis quand, ce que cela leur coûte, qui y travaille, quand viendra la prochaine nouvelle.',
      ],
      tell: [
        'Dire au client qui en est responsable et quand il aura des nouvelles',
        'Nommez la personne et l’heure de la prochaine nouvelle. Ne promettez aucune date de correction que le support n’a pas donnée.',
      ],
      sponsor: ['Écrire à leur sponsor'],
      update: ['Donner la nouvelle promise', 'Même s’il n’y a rien de nouveau.'],
      confirm: [
        'Confirmer avec le client que c’est résolu',
        'Dans les deux jours ouvrés après la clôture du ticket. Résolu pour eux, pas seulement clos par nous.',
      ],
      learn: ['Noter ce que nous avons appris', 'La cause, ce qui l’aurait montré plus tôt, le retour au produit avec son impact.'],
    },
  },
  training: {
    name: 'Formation',
    about: 'Des personnes ont un accès et ne s’en servent pas, ou quelqu’un a demandé de l’aide pour mieux s’en servir.',
    steps: {
      need: [
        'Demander ce que les personnes devront savoir faire ensuite',
        'Qui, combien, lequel de leurs travaux, ce qu’elles font aujourd’hui à la place. Une visite des fonctions n’aide personne.',
      ],
      invite: ['Inviter avec une date et le support'],
      hold: ['Donner la formation'],
      again: ['Proposer une deuxième date'],
      effect: ['Voir si elles utilisent ce qu’elles ont appris'],
    },
  },
  'review-preparation': {
    name: 'Préparation de la revue',
    about: 'Une revue d’affaires sur leurs objectifs, pas sur nos fonctions.',
    steps: {
      date: [
        'Convenir de la date et des participants de la revue',
        'Avec le décideur économique, sinon c’est une formation. Demandez à quelle question ils veulent une réponse.',
      ],
      data: ['Réunir l’utilisation, les tickets et les résultats depuis la dernière revue'],
      draft: ['Envoyer le projet au champion', 'Rien dans la revue ne doit surprendre le champion. Laissez-le corriger vos chiffres.'],
      hold: ['Tenir la revue', 'Leurs objectifs, ce qui a été atteint, ce qui fait obstacle, ce que chacun fait ensuite.'],
      again: ['Trouver une nouvelle date pour la revue'],
      minutes: ['Envoyer ce qui a été convenu', 'Le jour même. Chaque ligne : qui, quoi, pour quand.'],
    },
  },
  'champion-change': {
    name: 'Changement de champion',
    about: 'La personne qui nous portait chez le client est partie : trouver la suivante avant le renouvellement.',
    steps: {
      who: [
        'Savoir qui a pris la suite',
        'Demandez à la personne partie, à l’administrateur, à son responsable. Et où est-elle allée ? Un champion dans une nouvelle entreprise mérite un appel.',
      ],
      above: ['Demander au décideur économique ou à son responsable'],
      record: ['Noter qui est parti et qui prend la suite'],
      meet: [
        'Rencontrer le successeur',
        'Partez du principe qu’il ne nous a pas choisis. Sur quoi est-il évalué ? Qu’a-t-il entendu sur nous ? Quel outil connaît-il ?',
      ],
      value: ['Montrer au successeur ce qui a été atteint jusqu’ici'],
      second: ['Faire la connaissance d’une deuxième personne', 'Pour que le prochain départ soit une nouvelle et non une crise.'],
    },
  },
};
