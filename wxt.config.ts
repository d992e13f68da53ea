import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

const root = import.meta.dirname;
// WXT's own loader of this file does not know the alias "@".
const load = async <T>(path: string) =>
  (await runnerImport<T>(path, { configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } })).module;
const { SITES } = await load<typeof import('./lib/sites')>('./lib/sites/index.ts');
const { ANY_SCRIPT } = await load<typeof import('./lib/sites/any')>('./lib/sites/any.ts');
const { boardScript } = await load<typeof import('./lib/sites/site')>('./lib/sites/site.ts');

const required = SITES.filter((site) => !site.optional);
const optional = SITES.filter((site) => site.optional);

/** What reads the sites that the reader has added: no adapter, and what the script for unknown pages finds. */
const SCRIPT_OF_ANY = `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from '@/entrypoints/posting/annotate-page';
import { anySite } from '@/lib/sites/any';

export default defineUnlistedScript(() => annotatePage(anySite));
`;

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  zip: { name: 'golens' },
  hooks: {
    // Each board gets a script that holds its own adapter only, so that a board more costs the others nothing.
    'entrypoints:found': async (wxt, found) => {
      const folder = join(wxt.config.wxtDir, 'boards');
      await mkdir(folder, { recursive: true });
      const scripts = SITES.map(({ id }) => ({ name: boardScript(id), source: scriptOf(id) }));
      for (const { name, source } of [...scripts, { name: ANY_SCRIPT, source: SCRIPT_OF_ANY }]) {
        const inputPath = join(folder, `${name}.ts`);
        await writeFile(inputPath, source);
        found.push({ name, inputPath, type: 'unlisted-script' });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: ['scripting', 'activeTab', 'contextMenus'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+G' } },
      'read-selection': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_extension_command_selection__',
      },
      'read-page': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_extension_command_page__',
      },
      'open-dashboard': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_extension_command_dashboard__',
      },
    },
    host_permissions: required.flatMap(({ matches }) => matches),
    // The last is asked for one host at a time: that of the reader's own dataset address, or a site to be read always.
    optional_host_permissions: [...optional.flatMap(({ matches }) => matches), 'https://*/*'],
    content_scripts: required.map(({ id, matches }) => ({
      matches,
      js: [`${boardScript(id)}.js`],
      run_at: 'document_end' as const,
    })),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'golens@golens.dev',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({ build: { target: 'chrome120', sourcemap: false } }),
});

/** No name may begin with a digit: "51job" is exported as "job51". */
const exportOf = (id: string) => id.replace(/^(\d+)(.*)$/, '$2$1');

function scriptOf(id: string): string {
  return `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from '@/entrypoints/posting/annotate-page';
import { ${exportOf(id)} } from '@/lib/sites/${id}';

export default defineUnlistedScript(() => annotatePage(${exportOf(id)}));
`;
}
