import type { Written } from './shape';

export const reviewInvitation: Written = {
  id: 'review-invitation',
  version: 1,
  name: { en: 'Review invitation', de: 'Einladung zum Review', fr: 'Invitation au bilan' },
  purpose: {
    en: 'Invites the sponsor and the champion to look back and ahead, with an agenda that is theirs.',
    de: 'Lädt Sponsor und Champion zum Rück- und Ausblick ein, mit einer Agenda, die ihre ist.',
    fr: 'Invite le sponsor et le relais à un bilan et aux suites, avec un ordre du jour qui soit le leur.',
  },
  channel: 'email',
  serves: { steps: ['review-preparation/date', 'review-preparation/draft', 'review-preparation/minutes'], moments: ['review'] },
  slots: [
    {
      id: 'question',
      label: {
        en: 'The question the review should answer',
        de: 'Die Frage, die das Review beantworten soll',
        fr: 'La question à laquelle le bilan doit répondre',
      },
      required: true,
    },
  ],
  replyDays: 5,
  variants: {
    en: {
      subject: 'A look back and ahead with {{ account.name }}',
      body: `Hi {{ contact.first_name }},

I’d like to invite you to a review. Not slides about us, but one question of yours: {{ slot.question }}

What I bring:

- what your team uses today ({{ usage.active }} of {{ usage.seats }} seats) and how that moved
- the requests you opened, and what became of them
- two or three suggestions, each with what it would take

What would make it worth your time is having the person at the table who will say yes or no next year. [Please choose a date]({{ me.link }}), and tell me who else should come.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Rückblick und Ausblick mit {{ account.name }}',
      body: `Guten Tag {{ contact.name }},

ich möchte Sie zu einem Review einladen. Keine Folien über uns, sondern eine Frage von Ihnen: {{ slot.question }}

Das bringe ich mit:

- was Ihr Team heute nutzt ({{ usage.active }} von {{ usage.seats }} Plätzen) und wie sich das entwickelt hat
- die Anfragen, die Sie gestellt haben, und was daraus wurde
- zwei oder drei Vorschläge, jeweils mit dem nötigen Aufwand

Am meisten haben Sie davon, wenn die Person dabei ist, die nächstes Jahr ja oder nein sagt. [Bitte wählen Sie einen Termin]({{ me.link }}), und sagen Sie mir, wer noch kommen sollte.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Bilan et suites avec {{ account.name }}',
      body: `Bonjour {{ contact.name }},

Je souhaite vous inviter à un bilan. Pas de diapositives sur nous, mais une question à vous\u202f: {{ slot.question }}

Ce que j’apporte\u202f:

- ce que votre équipe utilise aujourd’hui ({{ usage.active }} accès sur {{ usage.seats }}) et l’évolution
- les demandes que vous avez ouvertes, et leur suite
- deux ou trois propositions, avec l’effort que chacune demande

Ce sera le plus utile si la personne qui dira oui ou non l’an prochain est présente. [Choisissez une date]({{ me.link }}), et dites-moi qui d’autre devrait venir.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
