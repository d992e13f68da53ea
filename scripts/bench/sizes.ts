import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SCRIPTS = /(?:src|href)="\/([^"]+\.js)"/g;
const ALLOWED = new Set(['storage', 'scripting', 'activeTab', 'contextMenus']);

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
}

/** KB gzip of the scripts that run in boards' pages, the largest first. */
export function boardScripts(build: string): Record<string, number> {
  const names = readdirSync(build).filter((name) => /^board-\w+\.js$/.test(name));
  const sizes = names.map((name) => [name, gzipped(join(build, name))] as const);
  return Object.fromEntries(sizes.sort(([, a], [, b]) => b - a));
}

/** KB gzip of all scripts that a page of the extension loads before anything is asked of it. */
export function firstScripts(build: string, page: string): number {
  const html = readFileSync(join(build, page), 'utf8');
  return scriptsOf(html).reduce((sum, name) => sum + gzipped(join(build, name)), 0);
}

export const scriptsOf = (html: string) => [...html.matchAll(SCRIPTS)].flatMap(([, name]) => name ?? []);

/** What the extension asks for at installation, and what of it is more than was agreed. */
export function permissionsOf(build: string) {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
  return { ...pick(manifest), tooMuch: tooMuch(manifest) };
}

/** Permissions that are not on the list, hosts that stand for the whole web, and LinkedIn unasked. */
export function tooMuch({ permissions, host_permissions: hosts }: Manifest): string[] {
  const extra = permissions.filter((permission) => !ALLOWED.has(permission));
  const wide = hosts.filter((host) => /^(\*|https?):\/\/\*\/|<all_urls>|linkedin/.test(host));
  return [...extra, ...wide];
}

const pick = ({ permissions, host_permissions, optional_host_permissions = [] }: Manifest) => ({
  permissions,
  hosts: host_permissions,
  optional: optional_host_permissions,
});

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1024;
