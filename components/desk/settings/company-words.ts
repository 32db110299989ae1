import { countDays } from '@/lib/domain/dates';
import type { Policy } from '@/lib/domain/policy/policy';
import type { FrameWrites, PolicyKey } from '@/lib/domain/policy/policy-schema';
import type { TextKey } from '@/lib/words/catalogue';
import { language, say } from '@/lib/words/say';

type Shown = Exclude<PolicyKey, 'policy.required'>;

/** Values that people know by another name, the same in every language. */
const NAMES: Record<string, string> = {
  salesforce: 'Salesforce',
  zendesk: 'Zendesk',
  gmail: 'Gmail',
  csv: 'CSV',
  json: 'JSON',
  arr: 'ARR',
  csm: 'CSM',
};

/** And those that are words. */
const WORDS = {
  oauth: 'settingsCompany.oauth',
  token: 'settingsCompany.token',
  session: 'settingsCompany.session',
  lifecycle: 'settingsCompany.lifecycle',
  manual: 'settingsCompany.manual',
} as const satisfies Record<string, TextKey>;

const known = (value: string): string => (Object.hasOwn(WORDS, value) ? say(WORDS[value as keyof typeof WORDS]) : (NAMES[value] ?? value));
const listed = (values: readonly string[]) => values.map(known).join(', ') || say('settingsCompany.none');

const percent = (share: number) => new Intl.NumberFormat(language(), { style: 'percent' }).format(share);

/** What each key is about. */
const SUBJECTS = {
  'workspaces.allowed': 'settingsCompany.workspaces',
  'connectors.allowed': 'settingsCompany.connectors',
  'signIn.methods': 'settingsCompany.signIn',
  'signIn.clientIds': 'settingsCompany.clientIds',
  tokenStorage: 'settingsCompany.tokenStorage',
  'mcas.allowBypass': 'settingsCompany.proxy',
  'connections.unusedDays': 'settingsCompany.unused',
  'hosts.disabled': 'settingsCompany.hosts',
  'export.allowed': 'settingsCompany.export',
  'export.formats': 'settingsCompany.exportFormats',
  'capture.allowed': 'settingsCompany.pictures',
  'capture.allUrls': 'settingsCompany.picturesOfAny',
  'capture.recording': 'settingsCompany.recordings',
  'retention.lookupDays': 'settingsCompany.lookups',
  'retention.auditDays': 'settingsCompany.audit',
  'retention.packetDays': 'settingsCompany.packets',
  'escalation.minScore': 'settingsCompany.leastScore',
  'outreach.checks': 'settingsCompany.checks',
  'lock.idleMinutes': 'settingsCompany.locks',
  'writes.fromFrame': 'settingsCompany.frameWrites',
  'writes.minConfidence': 'settingsCompany.leastCertain',
  'neverLog.domains': 'settingsCompany.neverDomains',
  'neverLog.addresses': 'settingsCompany.neverAddresses',
  'fields.neverCache': 'settingsCompany.neverKept',
  'offline.maxHours': 'settingsCompany.offline',
  'refresh.callShare': 'settingsCompany.callShare',
  'sources.order': 'settingsCompany.sources',
  'notifications.allowed': 'settingsCompany.notices',
  'notifications.names': 'settingsCompany.noticeNames',
  'audit.sink': 'settingsCompany.auditSink',
  'bundle.url': 'settingsCompany.bundleUrl',
  'bundle.content': 'settingsCompany.bundleContent',
  'bundle.trustedKeys': 'settingsCompany.bundleKeys',
  'bundle.revokedKeys': 'settingsCompany.bundleRevoked',
  'bundle.requireSigned': 'settingsCompany.bundleSigned',
  'bundle.approvals': 'settingsCompany.bundleApprovals',
  'bundle.minSerial': 'settingsCompany.bundleSerial',
  'bundle.maxAgeDays': 'settingsCompany.bundleAge',
  'bundle.stopOutdated': 'settingsCompany.bundleStops',
} as const satisfies Record<Shown, TextKey>;

const FRAME_WRITES = {
  allow: 'settingsCompany.allowed',
  confirm: 'settingsCompany.confirm',
  never: 'settingsCompany.never',
} as const satisfies Record<FrameWrites, TextKey>;

const allowedWord = (allowed: boolean) => say(allowed ? 'settingsCompany.allowed' : 'settingsCompany.notAllowed');

/** What the company decided about it. */
const DECIDED: { [K in Shown]: (value: Policy[K]) => string } = {
  'workspaces.allowed': listed,
  'connectors.allowed': listed,
  'signIn.methods': listed,
  'signIn.clientIds': (lines) => listed(lines.map((line) => line.split('=', 1)[0] ?? '')),
  tokenStorage: (where) => say(where === 'disk' ? 'settingsCompany.onDisk' : 'settingsCompany.inSession'),
  'mcas.allowBypass': allowedWord,
  'connections.unusedDays': countDays,
  'hosts.disabled': listed,
  'export.allowed': allowedWord,
  'export.formats': listed,
  'capture.allowed': allowedWord,
  'capture.allUrls': allowedWord,
  'capture.recording': allowedWord,
  'retention.lookupDays': countDays,
  'retention.auditDays': countDays,
  'retention.packetDays': countDays,
  'escalation.minScore': String,
  'outreach.checks': listed,
  'lock.idleMinutes': (minutes) => say('settingsCompany.minutes', { count: minutes }),
  'writes.fromFrame': (writes) => say(FRAME_WRITES[writes]),
  'writes.minConfidence': (least) => percent(least),
  'neverLog.domains': listed,
  'neverLog.addresses': listed,
  'fields.neverCache': (fields) => (fields.length === 0 ? say('settingsCompany.nothingLeftOut') : listed(fields)),
  'offline.maxHours': (hours) => say('settingsCompany.hours', { count: hours }),
  'refresh.callShare': (percent) => say('settingsCompany.percent', { percent }),
  'sources.order': listed,
  'notifications.allowed': allowedWord,
  'notifications.names': allowedWord,
  'audit.sink': (address) => address || say('settingsCompany.none'),
  'bundle.url': (address) => address || say('settingsCompany.none'),
  'bundle.content': (text) => say(text ? 'settingsCompany.here' : 'settingsCompany.none'),
  'bundle.trustedKeys': (lines) => listed(lines.map((line) => line.split('=', 1)[0] ?? '')),
  'bundle.revokedKeys': listed,
  'bundle.requireSigned': (required) => say(required ? 'settingsCompany.must' : 'settingsCompany.needNot'),
  'bundle.approvals': String,
  'bundle.minSerial': String,
  'bundle.maxAgeDays': countDays,
  'bundle.stopOutdated': (stops) => say(stops ? 'settingsCompany.notAllowed' : 'settingsCompany.allowed'),
};

/** One line per key that the company decided, in the order of the schema. */
export function companyLines(policy: Policy): { key: Shown; name: string; says: string }[] {
  return policy.decided.flatMap((key) => (key === 'policy.required' ? [] : [line(key, policy)]));
}

function line<K extends Shown>(key: K, policy: Policy): { key: Shown; name: string; says: string } {
  return { key, name: say(SUBJECTS[key as Shown]), says: DECIDED[key](policy[key]) };
}
