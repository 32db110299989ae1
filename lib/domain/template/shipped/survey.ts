import type { Written } from './shape';

export const surveyFollowUp: Written = {
  id: 'survey-follow-up',
  version: 1,
  name: { en: 'Survey follow-up', de: 'Antwort auf eine Umfrage', fr: 'Suite à une enquête' },
  purpose: {
    en: 'Answers what somebody said in a survey: shows that it was read, and what follows from it.',
    de: 'Antwortet auf eine Umfrage: zeigt, dass sie gelesen wurde, und was daraus folgt.',
    fr: 'Répond à une enquête\u202f: montre qu’elle a été lue, et ce qui en découle.',
  },
  channel: 'email',
  serves: { moments: ['survey'] },
  slots: [
    {
      id: 'said',
      label: {
        en: 'What they said, in their words',
        de: 'Was sie gesagt haben, in ihren Worten',
        fr: 'Ce qu’ils ont dit, avec leurs mots',
      },
      required: true,
    },
    { id: 'follows', label: { en: 'What follows from it', de: 'Was daraus folgt', fr: 'Ce qui en découle' }, required: true },
  ],
  replyDays: 5,
  variants: {
    en: {
      subject: 'Your answer to our survey',
      body: `Hi {{ contact.first_name }},

thank you for answering our survey. You wrote: {{ slot.said }}

That was read by a person, and this follows from it: {{ slot.follows }}

Did I understand you right? If there is more behind it, I’d like to hear it, in a line or [in a short call]({{ me.link }}), whichever is easier.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Ihre Antwort auf unsere Umfrage',
      body: `Guten Tag {{ contact.name }},

danke, dass Sie unsere Umfrage beantwortet haben. Sie schrieben: {{ slot.said }}

Das hat ein Mensch gelesen, und daraus folgt: {{ slot.follows }}

Habe ich Sie richtig verstanden? Wenn mehr dahintersteckt, würde ich es gern hören, in einer Zeile oder [in einem kurzen Gespräch]({{ me.link }}), wie es Ihnen leichter fällt.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Votre réponse à notre enquête',
      body: `Bonjour {{ contact.name }},

Merci d’avoir répondu à notre enquête. Vous avez écrit\u202f: {{ slot.said }}

Cela a été lu par une personne, et voici ce qui en découle\u202f: {{ slot.follows }}

Vous ai-je bien compris\u202f? S’il y a autre chose derrière, je serais heureux de l’entendre, en une ligne ou [lors d’un court échange]({{ me.link }}), comme il vous est plus simple.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
