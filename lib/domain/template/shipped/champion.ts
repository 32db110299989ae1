import type { Written } from './shape';

export const championChange: Written = {
  id: 'champion-change',
  version: 1,
  name: { en: 'New contact', de: 'Neue Ansprechperson', fr: 'Nouvel interlocuteur' },
  purpose: {
    en: 'To whoever takes over from somebody who left: what is there, what runs, and no catching up to do.',
    de: 'An die Person, die nach einem Weggang übernimmt: was da ist, was läuft, und nichts nachzuholen.',
    fr: 'À la personne qui prend la suite d’un départ\u202f: ce qui existe, ce qui est en cours, et rien à rattraper.',
  },
  channel: 'email',
  serves: { steps: ['champion-change/above', 'champion-change/meet'], moments: ['person left'] },
  slots: [
    {
      id: 'before',
      label: { en: 'Who looked after it before', de: 'Wer sich vorher gekümmert hat', fr: 'Qui s’en occupait avant' },
      required: true,
    },
    { id: 'running', label: { en: 'What is under way', de: 'Was gerade läuft', fr: 'Ce qui est en cours' }, required: true },
  ],
  replyDays: 4,
  variants: {
    en: {
      subject: 'Taking over from {{ slot.before }}: what you need to know',
      body: `Hi {{ contact.first_name }},

I’m {{ me.name }} from {{ me.company }}. Until now I worked with {{ slot.before }}, and I understand that you look after this at {{ account.name }} from here on. If that is somebody else, a name is all I need.

So that you don’t have to dig:

- **Under way:** {{ slot.running }}
- **In use:** {{ usage.active }} of {{ usage.seats }} seats
- **Contract:** runs until {{ renewal.date }}

You need not catch up on anything. [Twenty minutes at a time of your choice]({{ me.link }}) are enough for me to learn what matters to you, and for you to see what is there.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Nach {{ slot.before }}: was Sie wissen sollten',
      body: `Guten Tag {{ contact.name }},

mein Name ist {{ me.name }} von {{ me.company }}. Bisher habe ich mit {{ slot.before }} gearbeitet; so viel ich weiß, kümmern Sie sich bei {{ account.name }} von nun an darum. Falls es jemand anderes ist, genügt mir ein Name.

Damit Sie nicht suchen müssen:

- **Läuft gerade:** {{ slot.running }}
- **Genutzt:** {{ usage.active }} von {{ usage.seats }} Plätzen
- **Vertrag:** läuft bis {{ renewal.date }}

Nachzuholen ist nichts. [Zwanzig Minuten zu einer Zeit Ihrer Wahl]({{ me.link }}) genügen, damit ich erfahre, was Ihnen wichtig ist, und Sie sehen, was da ist.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'À la suite de {{ slot.before }}\u202f: ce qu’il faut savoir',
      body: `Bonjour {{ contact.name }},

Je suis {{ me.name }}, de {{ me.company }}. Jusqu’ici je travaillais avec {{ slot.before }}, et je crois comprendre que vous reprenez le sujet chez {{ account.name }}. Si c’est quelqu’un d’autre, un nom me suffit.

Pour vous éviter de chercher\u202f:

- **En cours\u202f:** {{ slot.running }}
- **Utilisé\u202f:** {{ usage.active }} accès sur {{ usage.seats }}
- **Contrat\u202f:** jusqu’au {{ renewal.date }}

Vous n’avez rien à rattraper. [Vingt minutes au moment de votre choix]({{ me.link }}) suffisent pour que j’apprenne ce qui compte pour vous et que vous voyiez ce qui existe.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
