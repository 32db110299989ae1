/** Names that Windows takes for devices, whatever ends them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 80;

/** Letters, figures, dot, dash and line alone; no leading dot, no device, no path. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[.-]+$/g, '');
  const [, stem = plain, end = ''] = /^(.{1,200}?)(\.[A-Za-z0-9]{1,8})?$/.exec(plain) ?? [];
  const short = `${stem.slice(0, LONGEST - end.length)}${end}` || 'file';
  return (DEVICE.test(short) ? `file-${short}` : short).slice(0, LONGEST);
}

/** The same for several files of one folder: no two alike, not even where case does not count. */
export function safeFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeFileName(name);
    const dot = safe.lastIndexOf('.');
    const [stem, end] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
    let free = safe;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${stem.slice(0, LONGEST - end.length - 5)}-${n}${end}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** What the forms of a packet are called where they lie beside its evidence. */
const FORMS = ['packet.md', 'packet.html', 'packet.json'];

/** The name of one more piece of evidence: the one under which it lies in the archive, too. */
export const evidenceName = (name: string, others: readonly string[]): string =>
  safeFileNames([...FORMS, ...others, name]).at(-1) ?? 'file';
