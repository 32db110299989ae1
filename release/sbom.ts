import { spawnSync } from 'node:child_process';

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/**
 * Every package the lock file names, as CycloneDX, tools marked as such. Without the moment and the random number of
 * this run, and under the package's own name, so that the same lock file gives the same list.
 */
export function sbomOf(root: string, name: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  const { serialNumber: _random, metadata, ...rest } = JSON.parse(stdout) as Sbom;
  const { timestamp: _moment, ...about } = metadata;
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: { ...about.component, name } } }, null, 2)}\n`;
}
