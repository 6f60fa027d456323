import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import * as chosen from './src/words/chosen.ts';
import { chosenLanguages, forScripts } from './src/words/chosen-in-scripts.ts';
import { keepsPages } from './src/site/offline/setting.ts';

/**
 * What is imported later comes when it is asked for. Vite would fetch its parts ahead, and their style
 * sheets, of which there is one on every page: every page carries 0.9 kB for that.
 */
const importsAlone = {
  name: 'imports-alone',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * What runs in pages is written for React and bundled with Preact, which does the same in a quarter of
 * the weight; what is drawn at the build is drawn by React. See docs/decisions/0025.
 */
const PREACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};
const preactInPages = {
  name: 'preact-in-pages',
  enforce: 'pre',
  // `astro dev` bundles React ahead of everything else, where no plugin is asked.
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer) {
    return Object.hasOwn(PREACT, id) ? this.resolve(PREACT[id], importer) : null;
  },
};

/** The service worker is one file at the root of the site, which is as far as it reaches. */
const serviceWorker = {
  name: 'service-worker',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const source = keepsPages(process.env.SERVICE_WORKER) ? 'worker' : 'removal';
    this.emitFile({ type: 'chunk', id: `src/site/offline/${source}.ts`, fileName: 'sw.js' });
  },
};

const {
  SITE_URL = 'http://localhost:4321',
  BASE_PATH = '/',
  ASTRO_OUT_DIR = 'dist',
  // Builds beside each other keep what they keep apart.
  ASTRO_CACHE_DIR = 'node_modules/.astro',
} = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  srcDir: './src/site',
  outDir: ASTRO_OUT_DIR,
  cacheDir: ASTRO_CACHE_DIR,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { concurrency: 4, inlineStylesheets: 'never' },
  i18n: {
    defaultLocale: chosen.LANGUAGE_CODES[0] ?? 'ky',
    locales: [...chosen.LANGUAGE_CODES],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [react()],
  // A font inlined as data: would be refused by the policy below.
  vite: {
    plugins: [
      tailwindcss(),
      chosenLanguages(forScripts),
      importsAlone,
      preactInPages,
      serviceWorker,
    ],
    // The worker that checks files speaks of every column.
    worker: { plugins: () => [chosenLanguages(chosen)] },
    build: { assetsInlineLimit: 0 },
  },
  markdown: { syntaxHighlight: false },
  // The pictures of the guides are small as they are.
  image: { service: passthroughImageService() },
  security: {
    // No unsafe-*, nothing from elsewhere, no scripts made out of strings.
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        // The one policy there is lets one address through, see src/site/tools/offline/service-worker.ts.
        'trusted-types achyk-service-worker',
      ],
    },
  },
});
