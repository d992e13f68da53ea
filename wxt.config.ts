import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

// WXT's own loader of this file does not know the alias "@".
const { module: sites } = await runnerImport<typeof import('./lib/sites')>('./lib/sites/index.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': import.meta.dirname } },
});
const matchesOf = (optional: boolean) =>
  sites.SITES.filter((site) => Boolean(site.optional) === optional).flatMap((site) => site.matches);

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  zip: { name: 'golens' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: ['storage', 'scripting'],
    host_permissions: matchesOf(false),
    optional_host_permissions: matchesOf(true),
    content_scripts: [{ matches: matchesOf(false), js: ['posting.js'], run_at: 'document_end' }],
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
