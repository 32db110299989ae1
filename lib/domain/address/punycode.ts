/** Parameters of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / 700) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) d = Math.floor(d / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + 38));
}

const digit = (char: string | undefined): number => (char && /[a-z0-9]/.test(char) ? Number.parseInt(char, 36) : Number.NaN);
/** Punycode counts letters before digits; `parseInt` the other way round. */
const rank = (value: number): number => (value >= 10 ? value - 10 : value + 26);

/** Letters of one `xn--` label (without the prefix); `undefined` where it is not valid punycode. No browser API decodes host names. */
export function decodeLabel(label: string): string | undefined {
  const split = label.lastIndexOf('-');
  const out = [...label.slice(0, Math.max(split, 0))].map((char) => char.codePointAt(0) ?? 0);
  let at = split + 1;
  for (let code = 128, i = 0, bias = 72; at < label.length; i++) {
    const start = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const value = rank(digit(label[at++]));
      if (Number.isNaN(value)) return undefined;
      i += value * weight;
      const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (value < t) break;
      weight *= BASE - t;
    }
    bias = adapt(i - start, out.length + 1, start === 0);
    code += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (code > 0x10ffff) return undefined;
    out.splice(i, 0, code);
  }
  return String.fromCodePoint(...out);
}
