import { byPattern, type Finder, type Span } from './rule';

/** Words that stand after "password:" in sentences and are no password. */
const NO_SECRET =
  /^(?:null|undefined|none|nil|true|false|yes|no|required|optional|missing|empty|invalid|incorrect|wrong|expired|changed|reset|string|number|boolean|text|hidden|masked|redacted|unknown|valid|ok|failed|accepted|rejected|revoked|refreshed|policy|field|manager|[*•x.…-]{3,}|[$%]?\{{1,2}\w{1,40}\}{0,2}|\$\w{1,40}|<[\w-]{1,40}>?|\[removed:[\w-]{1,20}\])[.,;)\]}]{0,2}$/i;

const isSecret = (value: string) => value.length >= 3 && !NO_SECRET.test(value) && !value.startsWith('[removed:');

const QUOTE = '(?:\\\\{0,3}["\'`]|%22|&quot;)?';
const JOIN = `${QUOTE}\\s{0,4}(?:[:=]|=>|%3D|%3A)\\s{0,4}${QUOTE}`;
const VALUE = '(?<secret>[^\\s"\'`&;,<>\\\\)}]{3,4000})';

const PASSWORDS =
  'pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|mot[ _]de[ _]passe|user[_-]?pass|db[_-]?pass|otp|one[ _-]time[ _-](?:code|password)|pin[_-]?code|cvv|cvc';
const SECRETS =
  '(?:client|app|shared|consumer|signing|webhook|oauth|jwt|aws)?[_-]?secret(?:[_-]?(?:access)?[_-]?key)?|api[ _-]?(?:key|token|secret)|access[_-]?(?:key|token)(?:[_-]?id)?|(?:refresh|id|auth|bearer|session|csrf|xsrf|security|device|bot|user|personal[_-]?access)[_-]?token|authenticity_token|auth[_-]?key|private[_-]?key|encryption[_-]?key|account[_-]?key|shared[_-]?access[_-]?(?:key|signature)|license[_-]?key|x-amz-(?:signature|credential|security-token)|code_verifier|saml(?:response|request)|token|sig|signature|assertion|api_?hash';
const SESSIONS =
  'j?session[_-]?id|phpsessid|jsessionid|asp\\.net_sessionid|connect\\.sid|sessid|sid|_zendesk_session|_shared_session|oid_sid|__secure-\\w{1,30}|__host-\\w{1,30}|csrftoken|laravel_session|remember_(?:me|token)|_gh_sess';

const named = (words: string) =>
  new RegExp(`(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,24}[_.-]){0,3}[A-Za-z0-9]{0,20}?(?:${words})${JOIN}${VALUE}`, 'giu');

/** Words, numbers and days, parted as people and programs part them. */
const PLAIN = /^(?:[A-Za-z]{2,}|\d{1,10}|\d\dT\d\d)(?:(?:[-_.:/+,]|%20)(?:[A-Za-z]{2,}|\d{1,10}|\d\dT\d\d)){0,40}Z?$/;

/** No word, no number and no name of anything: figures among letters. */
function isRandom(value: string): boolean {
  return hasFigure(value) && /[A-Za-z]/.test(value) && !value.startsWith('[removed:') && !PLAIN.test(value);
}

/** What a name beside it says is secret, whatever it looks like. */
export const ASSIGNED: readonly Finder[] = [
  byPattern('password', named(PASSWORDS), isSecret),
  byPattern(
    'password',
    /(?:password|passwort|kennwort|mot de passe) (?:is|was|ist|lautet|est|=) ["'“„«]?(?<secret>[^\s"'”“»,;]{4,100})/giu,
    isPassword,
  ),
  byPattern('token', named(SECRETS), (value) => isSecret(value) && value.length >= 6),
  byPattern('cookie', named(SESSIONS), (value) => isSecret(value) && value.length >= 6),
  // Asked for in an address: there a plain word holds what lets in.
  byPattern(
    'token',
    /(?<=[?&#;](?:auth|code|hash|jwt|key|nonce|pass|session|sess|sso|state|ticket|t|s|k)=)(?<secret>[^\s"'<>&#;]{12,4000})/giu,
    isRandom,
  ),
  // On a command line, in markup, as the first thing a function is given
  byPattern('password', new RegExp(`--?(?:${PASSWORDS}|token|secret|api-?key)[ =]["']?(?<secret>[^\\s"']{4,400})`, 'giu'), isSecret),
  byPattern(
    'password',
    new RegExp(`<(?:[A-Za-z0-9]{1,24}[:_-]){0,2}(?:${PASSWORDS}|${SECRETS})>(?<secret>[^<\\r\\n]{3,4000})</`, 'giu'),
    isSecret,
  ),
  byPattern(
    'password',
    new RegExp(`(?:set|with|use)(?:${PASSWORDS}|token|secret|apikey)\\(["'](?<secret>[^"'\\r\\n]{4,400})`, 'giu'),
    isSecret,
  ),
  // A pair of quotation marks holds all of it, with spaces too.
  byPattern(
    'password',
    new RegExp(
      `["'](?:[A-Za-z0-9]{1,24}[_.-]){0,3}(?:${PASSWORDS}|${SECRETS})["']\\s{0,4}:\\s{0,4}"(?<secret>[^"\\\\\\r\\n]{3,4000})"`,
      'giu',
    ),
    isSecret,
  ),
];

/** In a sentence a password has something that words lack. */
function isPassword(value: string): boolean {
  return isSecret(value) && /[\d!#$%&*+=?@^~]|[a-z][A-Z]/.test(value.replace(/[.!?]$/, ''));
}

const HEADERS: readonly Finder[] = [
  byPattern(
    'auth-header',
    /(?<![\w-])(?:proxy-)?authori[sz]ation["']{0,2}\s{0,3}[:=]\s{0,3}["']?(?<secret>(?!\[removed:)(?:[A-Za-z-]{2,20}[ \t]{1,2})?[^\s"'<>]{4,8000}(?:, ?\w{1,20}="?[^\s"]{1,500}"?){0,12})/giu,
    (value) => !/^(?:header|required|missing|failed|error|code|server|none|bearer|basic)[.,;:]?$/i.test(value),
  ),
  byPattern('auth-header', /(?<![\w-])(?:Bearer|SSWS|token|GenieKey|ApiKey)[ \t]{1,2}(?<secret>[A-Za-z0-9._~+/=-]{16,8000})/g, hasFigure),
  byPattern(
    'auth-header',
    /(?<![\w-])Basic[ \t]{1,2}(?<secret>[A-Za-z0-9+/=]{8,2000})(?![A-Za-z0-9])/g,
    (value) => /[A-Z]/.test(value) && /[a-z]/.test(value) && value.length % 4 === 0,
  ),
  byPattern(
    'auth-header',
    /(?<![\w-])(?:x-(?:api-key|auth-token|access-token|amz-security-token|csrf-token|xsrf-token|goog-api-key|functions-key|vault-token|shopify-access-token|gitlab-token|pendo-integration-key|sfdc-session)|ocp-apim-subscription-key|app-token|accesskey|api-key|apikey)["']{0,2}\s{0,3}:\s{0,3}["']?(?<secret>[^\s"',<>]{6,4000})/giu,
    isSecret,
  ),
  byPattern(
    'cookie',
    /(?<![\w-])(?:set-)?cookie2?["']{0,2}\s{0,3}[:=]\s{0,3}["']?(?<secret>(?!\[removed:)[\w.!#$%&'*+^`|~-]{1,100}=[^\r\n"]{1,8000})/giu,
  ),
  byPattern(
    'url-credentials',
    /[a-z][a-z0-9+.-]{1,20}:\/\/(?<secret>[^\s/:@"'<>]{0,200}:[^\s/@"'<>]{1,400})@/giu,
    (value) => !value.startsWith('[removed:'),
  ),
];

const SECRET_HEADERS =
  '(?:proxy-)?authorization|(?:set-)?cookie2?|x-(?:api-key|auth-token|access-token|amz-security-token|csrf-token|xsrf-token|goog-api-key|vault-token)|api-?key';

/** As tools write a header or a field in JSON, or in JSON that stands in a string: what it is called, then what it says. */
const pair = (words: string, quote: string, value: string) =>
  new RegExp(
    `${quote}(?:name|key)${quote}\\s{0,4}:\\s{0,4}${quote}(?:${words})${quote}\\s{0,4},(?:\\s|\\\\n){0,40}${quote}value${quote}\\s{0,4}:\\s{0,4}${quote}(?<secret>${value}{3,8000})${quote}`,
    'giu',
  );
const NAMED_PAIRS: readonly Finder[] = [
  ['auth-header', SECRET_HEADERS] as const,
  ['password', `(?:[A-Za-z0-9]{1,24}[_.-]){0,3}(?:${PASSWORDS}|${SECRETS}|${SESSIONS})`] as const,
].flatMap(([rule, words]) => [
  byPattern(rule, pair(words, '"', '(?:[^"\\\\\\r\\n]|\\\\.)'), isSecret),
  byPattern(rule, pair(words, '\\\\{1,3}"', '[^"\\\\\\r\\n]'), isSecret),
]);

function hasFigure(value: string): boolean {
  return /\d/.test(value) || /[a-z][A-Z]/.test(value);
}

/** From the first line of a private key to its last; without one, to where it can no longer be a key. */
const privateKeys: Finder = (text) => {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(/-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const from = text.indexOf('-----END ', index);
    const near = from >= 0 && from - index < 20_000;
    const close = near ? text.indexOf('-----', from + 9) : -1;
    spans.push({ start: index, end: close < 0 ? Math.min(text.length, index + 20_000) : close + 5, rule: 'private-key' });
  }
  return spans;
};

export const SPOKEN: readonly Finder[] = [privateKeys, ...HEADERS, ...NAMED_PAIRS, ...ASSIGNED];
