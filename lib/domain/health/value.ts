import type { Health, HealthBand } from '../account';
import { lettersOf } from '../text/letters';
import { keptScale } from './scale';

/** Words that sources write instead of a number, in English, German and French. */
const BANDS: Record<HealthBand, string> = {
  healthy: `
    healthy green good strong high gesund grun gruen gut stark hoch
    vert verte enbonnesante bonnesante sain saine bon bonne fort eleve elevee`,
  at_risk: `
    atrisk yellow amber orange medium moderate fair neutral warning gefahrdet gefaehrdet gelb mittel risiko
    arisque jaune moyen moyenne modere moderee`,
  critical: `
    critical red poor bad weak low churning highrisk kritisch rot schlecht schwach niedrig gering
    critique rouge mauvais mauvaise faible bas basse`,
  unknown: `
    unknown grey gray nodata nohealthdata notscored unbekannt grau keinedaten keinegesundheitsdaten nichtbewertet
    inconnu inconnue gris grise aucunedonnee pasdedonnees pasdedonneesdesante nonevalue`,
};

const BAND_BY_WORD = new Map(
  (Object.entries(BANDS) as [HealthBand, string][]).flatMap(([band, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, HealthBand] => [word, band]),
  ),
);

/** School marks, best first; two of them are still good. */
const GRADES: Record<string, HealthBand> = { a: 'healthy', b: 'healthy', c: 'at_risk', d: 'critical', e: 'critical', f: 'critical' };

/** The band that a word, a colour or a school mark names. */
export function bandOfWord(text: string): HealthBand | undefined {
  return BAND_BY_WORD.get(lettersOf(text)) ?? (/^[a-f][+-]?$/i.test(text) ? GRADES[text.slice(0, 1).toLowerCase()] : undefined);
}

/** A score on a scale of its own, brought to 0 to 100; `undefined` outside of it. */
export function scoreOf(figure: number, scale: number): number | undefined {
  const score = (figure * 100) / scale;
  return score >= 0 && score <= 100 ? Math.round(score * 100) / 100 : undefined;
}

/** A health as a live system keeps it: a number, `7/10`, a word, a colour, a mark, or a picture of one. Nothing where it says nothing we know. */
export function healthOf(value: unknown, scale = 100): Health | undefined {
  if (typeof value === 'number') return withScore(value, scale);
  if (typeof value !== 'string') return undefined;
  // A formula field shows a colour as `<img src="…" alt="green">`.
  const text = (/^\s*<img\b[^>]*\balt="([^"]*)"/i.exec(value)?.[1] ?? value).trim();
  const band = bandOfWord(text);
  if (band) return { band, history: [], factors: [] };
  const [, figure, own] = /^(\d{1,12}(?:[.,]\d+)?)\s*(?:%|\/\s*(\d{1,4}))?$/.exec(text) ?? [];
  if (figure === undefined || own === '0') return undefined;
  return withScore(Number(figure.replace(',', '.')), own === undefined ? (text.endsWith('%') ? 100 : scale) : Number(own));
}

function withScore(figure: number, top: number): Health | undefined {
  const score = scoreOf(figure, top);
  return score === undefined ? undefined : { score, history: [], factors: [], ...keptScale(top, false) };
}
