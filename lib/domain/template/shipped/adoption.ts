import type { Written } from './shape';

export const adoptionNudge: Written = {
  id: 'adoption-nudge',
  version: 1,
  name: { en: 'Adoption nudge', de: 'Anstoß zur Nutzung', fr: 'Relance d’usage' },
  purpose: {
    en: 'Fewer people use it than were meant to: ask what changed and offer one concrete step.',
    de: 'Weniger Menschen nutzen es als gedacht: fragen, was sich geändert hat, und einen konkreten Schritt anbieten.',
    fr: 'Moins de personnes l’utilisent que prévu\u202f: demander ce qui a changé et proposer une étape concrète.',
  },
  channel: 'email',
  serves: {
    stages: ['Adopting', 'Adoption'],
    steps: ['adoption/admin', 'adoption/plan', 'renewal-readiness/usage'],
    moments: ['usage drop'],
  },
  slots: [
    {
      id: 'step',
      label: { en: 'One step that would help them', de: 'Ein Schritt, der ihnen hilft', fr: 'Une étape qui les aiderait' },
      hint: {
        en: 'Something they can do this week, not a list of features.',
        de: 'Etwas, das sie diese Woche tun können, keine Liste von Funktionen.',
        fr: 'Quelque chose à faire cette semaine, pas une liste de fonctions.',
      },
      required: true,
    },
  ],
  replyDays: 5,
  variants: {
    en: {
      subject: '{{ usage.active }} of {{ usage.seats }} people at {{ account.name }}: is that what you meant?',
      body: `Hi {{ contact.first_name }},

I looked at how your team is using what you bought: {{ usage.active }} of {{ usage.seats }} seats are active. That may be just right, or something may have got in the way. You will know which.

If it is the second, here is one thing that has helped teams like yours: {{ slot.step }}

Would a quarter of an hour help to look at it together? [Pick a time here]({{ me.link }}), or tell me in a line what changed, and I’ll prepare what fits.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: '{{ usage.active }} von {{ usage.seats }} Personen bei {{ account.name }}: ist das so gedacht?',
      body: `Guten Tag {{ contact.name }},

ich habe mir angesehen, wie Ihr Team nutzt, was Sie gekauft haben: {{ usage.active }} von {{ usage.seats }} Plätzen sind aktiv. Vielleicht ist das genau richtig, vielleicht ist etwas dazwischengekommen. Sie wissen, was davon stimmt.

Falls es das Zweite ist: Teams wie Ihrem hat dieser eine Schritt geholfen: {{ slot.step }}

Würde eine Viertelstunde helfen, um gemeinsam hinzusehen? [Wählen Sie hier einen Termin]({{ me.link }}), oder schreiben Sie mir in einem Satz, was sich geändert hat; dann bereite ich das Passende vor.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: '{{ usage.active }} personnes sur {{ usage.seats }} chez {{ account.name }}\u202f: est-ce bien ce que vous vouliez\u202f?',
      body: `Bonjour {{ contact.name }},

J’ai regardé comment votre équipe utilise ce que vous avez acheté\u202f: {{ usage.active }} accès sur {{ usage.seats }} sont actifs. C’est peut-être exactement ce qu’il faut, ou quelque chose s’est mis en travers. Vous seul pouvez le dire.

Dans le second cas, une étape a aidé des équipes comme la vôtre\u202f: {{ slot.step }}

Un quart d’heure pour regarder cela ensemble vous aiderait-il\u202f? [Choisissez un créneau ici]({{ me.link }}), ou dites-moi en une phrase ce qui a changé et je préparerai ce qui convient.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
