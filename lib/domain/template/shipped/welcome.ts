import type { Written } from './shape';

export const welcome: Written = {
  id: 'welcome',
  version: 1,
  name: { en: 'Welcome', de: 'Willkommen', fr: 'Bienvenue' },
  purpose: {
    en: 'First message to a new customer: who we are to them, and a date for the kickoff.',
    de: 'Erste Nachricht an neue Kunden: wer wir für sie sind, und ein Termin für den Kickoff.',
    fr: 'Premier message à un nouveau client\u202f: qui nous sommes pour lui, et une date de lancement.',
  },
  channel: 'email',
  serves: { stages: ['Onboarding'], steps: ['onboarding/welcome'], moments: ['onboarding'] },
  slots: [
    {
      id: 'goal',
      label: { en: 'What they want to reach first', de: 'Was sie zuerst erreichen wollen', fr: 'Ce qu’ils veulent atteindre d’abord' },
      hint: {
        en: 'As they said it to sales: “have the branch in Lyon on one schedule by March”.',
        de: 'So, wie sie es dem Vertrieb gesagt haben: „bis März alle Schichten in Lyon in einem Plan“.',
        fr: 'Comme ils l’ont dit au commerce\u202f: «\u202fun seul planning pour l’agence de Lyon d’ici mars\u202f».',
      },
      required: true,
    },
  ],
  replyDays: 3,
  variants: {
    en: {
      subject: 'Welcome, and your first step with {{ me.company }}',
      body: `Hi {{ contact.first_name }},

I’m {{ me.name }}, and from today I’m your contact at {{ me.company }}. My job is that {{ account.name }} gets what you bought this for.

As I understood it, the first thing that matters to you is this: {{ slot.goal }}

If I have that wrong, please correct me. If it is right, let’s use half an hour for the kickoff:

- agree on that first result and how we will both know it is reached
- decide who needs access, and in which order
- look at what could get in the way

Please [pick a time that suits you]({{ me.link }}), and bring whoever will run it day to day.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Willkommen – und Ihr erster Schritt mit {{ me.company }}',
      body: `Guten Tag {{ contact.name }},

mein Name ist {{ me.name }}, und ab heute bin ich bei {{ me.company }} für Sie da. Meine Aufgabe ist, dass {{ account.name }} das erreicht, wofür Sie sich entschieden haben.

So habe ich verstanden, was Ihnen zuerst wichtig ist: {{ slot.goal }}

Wenn das nicht stimmt, berichtigen Sie mich bitte. Wenn es stimmt, nehmen wir uns eine halbe Stunde für den Kickoff:

- wir halten dieses erste Ergebnis fest und woran wir beide es erkennen
- wir klären, wer in welcher Reihenfolge Zugang braucht
- wir sehen uns an, was dazwischenkommen könnte

Bitte [wählen Sie einen Termin, der Ihnen passt]({{ me.link }}), und bringen Sie gern die Person mit, die täglich damit arbeitet.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Bienvenue, et votre première étape avec {{ me.company }}',
      body: `Bonjour {{ contact.name }},

Je m’appelle {{ me.name }} et je suis à partir d’aujourd’hui votre interlocuteur chez {{ me.company }}. Mon rôle\u202f: que {{ account.name }} obtienne ce pour quoi vous nous avez choisis.

Voici ce que j’ai compris de votre première priorité\u202f: {{ slot.goal }}

Si ce n’est pas exact, corrigez-moi. Si c’est le cas, prenons une demi-heure pour le lancement\u202f:

- fixer ce premier résultat et la façon de le constater ensemble
- décider qui doit avoir accès, et dans quel ordre
- regarder ce qui pourrait nous freiner

[Choisissez le créneau qui vous convient]({{ me.link }}), et venez avec la personne qui s’en servira au quotidien.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
