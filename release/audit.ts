import { readFile } from 'node:fs/promises';
import { verdictWords, verifyRecord } from './audit-verify';

const USAGE = `npm run audit -- verify sidelight-record-2026-11-28.jsonl

Says whether a record of actions saved in the desk is whole: 0 unbroken, 1 broken, 2 no record. Compare the head with the one
that your company keeps elsewhere.`;

const [command, file] = process.argv.slice(2);

/** The text, or nothing where there is none to read. */
const textOf = (path: string) => readFile(path, 'utf8').catch(() => undefined);

if (command !== 'verify' || !file) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const text = await textOf(file);
  const { words, code } = text === undefined ? { words: `${file} cannot be read.`, code: 2 } : verdictWords(await verifyRecord(text));
  (code === 0 ? console.log : console.error)(words);
  process.exitCode = code;
}
