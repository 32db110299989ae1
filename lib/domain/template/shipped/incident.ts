import type { Written } from './shape';

export const incident: Written = {
  id: 'incident-update',
  version: 1,
  name: { en: 'Incident update', de: 'Stand zu einer Störung', fr: 'Point sur un incident' },
  purpose: {
    en: 'Passes on the published state of an incident. No cause, no time of recovery that is not on the status page.',
    de: 'Gibt den veröffentlichten Stand einer Störung weiter. Keine Ursache und keine Zeit, die nicht auf der Statusseite steht.',
    fr: 'Transmet l’état publié d’un incident. Ni cause ni heure de rétablissement qui ne soit sur la page d’état.',
  },
  channel: 'email',
  serves: { moments: ['incident'] },
  slots: [
    {
      id: 'published',
      label: { en: 'What the status page says', de: 'Was die Statusseite sagt', fr: 'Ce que dit la page d’état' },
      required: true,
    },
    {
      id: 'effect',
      label: { en: 'What it means for them', de: 'Was es für sie bedeutet', fr: 'Ce que cela change pour eux' },
      required: true,
    },
    {
      id: 'way',
      label: { en: 'What they can do meanwhile', de: 'Was sie inzwischen tun können', fr: 'Ce qu’ils peuvent faire en attendant' },
    },
  ],
  variants: {
    en: {
      subject: 'Update on the current incident',
      body: `Hi {{ contact.first_name }},

you may have noticed it already, and I would rather you heard it from me.

**What is published:** {{ slot.published }}

**What it means for {{ account.name }}:** {{ slot.effect }}

{% if slot.way %}**Meanwhile:** {{ slot.way }}

{% endif %}I pass on what our engineers confirm and nothing before. You hear from me again as soon as that changes. If it hits something that cannot wait at your end, please call or write at once.

Best regards
{{ me.name }}`,
    },
    de: {
      subject: 'Stand zur aktuellen Störung',
      body: `Guten Tag {{ contact.name }},

vielleicht haben Sie es schon bemerkt; Sie sollen es lieber von mir hören.

**Veröffentlicht ist:** {{ slot.published }}

**Für {{ account.name }} heißt das:** {{ slot.effect }}

{% if slot.way %}**Inzwischen:** {{ slot.way }}

{% endif %}Ich gebe weiter, was unsere Technik bestätigt, und nichts davor. Sobald sich das ändert, hören Sie wieder von mir. Wenn es bei Ihnen etwas trifft, das nicht warten kann, rufen oder schreiben Sie bitte sofort.

Mit freundlichen Grüßen
{{ me.name }}`,
    },
    fr: {
      subject: 'Point sur l’incident en cours',
      body: `Bonjour {{ contact.name }},

Vous l’avez peut-être déjà remarqué\u202f; je préfère que vous l’appreniez de ma part.

**Ce qui est publié\u202f:** {{ slot.published }}

**Ce que cela change pour {{ account.name }}\u202f:** {{ slot.effect }}

{% if slot.way %}**En attendant\u202f:** {{ slot.way }}

{% endif %}Je transmets ce que nos équipes techniques confirment, et rien avant. Vous aurez de mes nouvelles dès que cela évolue. Si un sujet urgent est touché chez vous, appelez ou écrivez-moi tout de suite.

Bien cordialement,
{{ me.name }}`,
    },
  },
};
