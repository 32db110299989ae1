import { byPattern, type Finder } from './rule';

/** Keys and tokens that say whose they are by how they begin: `[beginning, what follows]`. Beginnings are assembled by the pattern alone. */
const SHAPES: readonly [string, string][] = [
  ['A(?:KIA|SIA|ROA|IDA)', '[0-9A-Z]{16}'],
  ['gh[opusr]_', '[A-Za-z0-9]{30,255}'],
  ['github_pat_', '[A-Za-z0-9_]{22,255}'],
  ['gl(?:pat|dt|rt|cbt|ptt|soat)-', '[A-Za-z0-9_.-]{20,120}'],
  ['xox[abceoprs]-', '[A-Za-z0-9-]{10,250}'],
  ['xapp-', '\\d-[A-Za-z0-9-]{20,200}'],
  ['(?:sk|rk|pk)_(?:live|test)_', '[A-Za-z0-9]{16,200}'],
  ['whsec_', '[A-Za-z0-9+/=]{16,100}'],
  ['AIza', '[0-9A-Za-z_-]{35}'],
  ['ya29\\.', '[0-9A-Za-z_.-]{20,400}'],
  ['1//0', '[0-9A-Za-z_-]{30,200}'],
  ['GOCSPX-', '[0-9A-Za-z_-]{20,60}'],
  ['sk-(?:proj-|ant-|or-)?', '[A-Za-z0-9_-]{20,250}'],
  ['npm_', '[A-Za-z0-9]{36}'],
  ['pypi-', '[A-Za-z0-9_-]{40,250}'],
  ['SG\\.', '[A-Za-z0-9_-]{16,40}\\.[A-Za-z0-9_-]{16,80}'],
  ['(?:SK|AC)', '[0-9a-f]{32}'],
  ['key-', '[0-9a-f]{32}'],
  ['sq0(?:atp|csp)-', '[0-9A-Za-z_-]{22,60}'],
  ['shp(?:at|ca|pa|ss)_', '[0-9A-Fa-f]{32}'],
  ['do[opr]_v1_', '[0-9a-f]{64}'],
  ['pat-(?:na|eu)\\d-', '[0-9a-f-]{36}'],
  ['00D[A-Za-z0-9]{12,15}(?:!|%21)', '[A-Za-z0-9._]{20,250}'],
  ['ey[IJ]', '[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{8,8000}(?:\\.[A-Za-z0-9_-]{0,4000}){0,3}'],
  ['dapi', '[0-9a-f]{32}'],
  ['ATATT3', '[A-Za-z0-9_=.-]{20,300}'],
  ['ATBB', '[A-Za-z0-9_=]{24,60}'],
  ['lin_(?:api|oauth)_', '[A-Za-z0-9]{32,80}'],
  ['(?:secret|ntn)_', '[A-Za-z0-9]{40,60}'],
  ['fig[dou]_', '[A-Za-z0-9_-]{20,80}'],
  ['PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'],
  ['dp\\.(?:pt|st|ct|sa)\\.', '[A-Za-z0-9._]{30,80}'],
  ['hv[bsr]\\.', '[A-Za-z0-9_-]{24,200}'],
  ['sntry[su]_', '[A-Za-z0-9_=+/-]{30,300}'],
  ['NR(?:AK|JS|II)-', '[A-Za-z0-9]{19,50}'],
  ['gl(?:sa|c)_', '[A-Za-z0-9_=+/]{32,200}'],
  ['dckr_(?:pat|oat)_', '[A-Za-z0-9_-]{27,60}'],
  ['hf_', '[A-Za-z0-9]{34,40}'],
  ['AGE-SECRET-KEY-1', '[0-9A-Z]{58}'],
  ['EAA', '[0-9A-Za-z]{60,250}'],
  ['\\d{8,10}:AA', '[A-Za-z0-9_-]{32,34}'],
  ['rk?_?live_', '[A-Za-z0-9]{24,99}'],
  ['xkeysib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'],
  ['pscale_(?:tkn|pw|oauth)_', '[A-Za-z0-9_.=-]{32,64}'],
  ['rdme_', '[a-z0-9]{70}'],
  ['sl\\.', '[A-Za-z0-9_-]{130,400}'],
  ['tfp_', '[A-Za-z0-9_.=-]{59}'],
];

const shaped = ([beginning, rest]: [string, string]): Finder =>
  byPattern('key', new RegExp(`(?<![A-Za-z0-9_])(?:${beginning})${rest}(?![A-Za-z0-9])`, 'g'));

/** Addresses that are a right in themselves. */
const HOOKS = [
  /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200}/g,
  /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{20,120}/g,
  /https:\/\/[\w.-]{1,100}\.(?:webhook\.office\.com|logic\.azure\.com|environment\.api\.powerplatform\.com)[^\s"'<>]{10,900}/g,
];

export const SHAPED: readonly Finder[] = [...SHAPES.map(shaped), ...HOOKS.map((hook) => byPattern('key', hook))];
