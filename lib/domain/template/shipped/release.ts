import type { Written } from './shape';

export const releaseUpdate: Written = {
  id: 'release-update',
  version: 1,
  name: { en: 'Release update', de: 'Neues in der Software', fr: 'Nouveautés du produit' },
  purpose: {
    en: 'Tells what has been released and what it changes for them. Nothing that is only planned.',
    de: 'Sagt, was veröffentlicht wurde und was sich damit für sie ändert. Nichts, was erst geplant ist.',
    fr: 'Dit ce qui vient de sortir et ce que cela change pour eux. Rien qui soit seulement prévu.',
  },
  channel: 'email',
  serves: { moments: ['release'] },
  slots: [
    {
      id: 'change',
      label: { en: 'What was released', de: 'Was veröffentlicht wurde', fr: 'Ce qui est sorti' },
      hint: {
        en: 'The one or two changes that touch this customer, as the release notes name them.',
        de: 'Die ein oder zwei Änderungen, die diesen Kunden betreffen, wie die Versionshinweise sie nennen.',
        fr: 'Le ou les deux changements qui concernent ce client, comme les notes de version les nomment.',
      },
      required: true,
    },
    {
      id: 'effect',
      label: { en: 'What it changes for them', de: 'Was sich für sie ändert', fr: 'Ce que cela change pour eux' },
      required: true,
    },
    {
      id: 'act',
      label: { en: 'What they have to do, and by when', de: 'Was sie tun müssen und bis wann', fr: 'Ce qu’ils ont à faire, et pour quand' },
    },
    {
      id: 'notes',
      label: { en: 'Where it is described', de: 'Wo es beschrieben ist', fr: 'Où cela est décrit' },
    },
  ],
  variants: {
    en: {
      subject: 'What is new for {{ account.name }}',
      body: `Hi {{ contact.first_name }},

a new release is out. Most of it you can leave aside; this part touches your work.

**What is new:** {{ slot.change }}

**What it changes for {{ account.name }}:** {{ slot.effect }}

{% if slot.act %}**What you need to do:** {{ slot.act }}

{% endif %}{% if slot.notes %}**To read up on it:** {{ slot.notes }}

{% endif %}Everything above is in the product already. If something now works differently from what your team is used to, tell me before it costs anybody an afternoon.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Was es für {{ account.name }} Neues gibt',
      body: `Guten Tag {{ contact.name }},

eine neue Version ist da. Das meiste davon können Sie übergehen; dieser Teil betrifft Ihre Arbeit.

**Neu ist:** {{ slot.change }}

**Für {{ account.name }} ändert sich damit:** {{ slot.effect }}

{% if slot.act %}**Zu tun ist:** {{ slot.act }}

{% endif %}{% if slot.notes %}**Zum Nachlesen:** {{ slot.notes }}

{% endif %}Alles davon ist schon in der Software. Wenn jetzt etwas anders läuft, als Ihr Team es gewohnt ist, sagen Sie es mir bitte, bevor es jemanden einen Nachmittag kostet.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Du nouveau pour {{ account.name }}',
      body: `Bonjour {{ contact.name }},

Une nouvelle version est disponible. Vous pouvez en laisser l’essentiel de côté\u202f; voici ce qui touche à votre travail.

**Ce qui est nouveau\u202f:** {{ slot.change }}

**Ce que cela change pour {{ account.name }}\u202f:** {{ slot.effect }}

{% if slot.act %}**Ce que vous avez à faire\u202f:** {{ slot.act }}

{% endif %}{% if slot.notes %}**Pour en savoir plus\u202f:** {{ slot.notes }}

{% endif %}Tout cela est déjà dans le produit. Si quelque chose ne fonctionne plus comme votre équipe en a l’habitude, dites-le-moi avant que quelqu’un n’y perde un après-midi.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
