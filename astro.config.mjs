import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', ASTRO_OUT_DIR = 'dist' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: ASTRO_OUT_DIR,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { concurrency: 4, inlineStylesheets: 'never' },
  i18n: {
    defaultLocale: 'ky',
    locales: ['ky', 'ru', 'en'],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [react()],
  // A font inlined as data: would be refused by the policy below.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
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
        "trusted-types 'none'",
      ],
    },
  },
});
