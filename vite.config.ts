// Builds the screens into dist/web: hashed files, no inline script, nothing that needs code generation in the browser.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** React Aria ships its own words in some thirty languages; the screens speak two, the others would only be weight. */
function alleenNederlandsEnEngels(): Plugin {
  return {
    name: 'weegwijs-talen',
    enforce: 'pre',
    load(id) {
      const taal =
        /[\\/]react-(?:aria|stately)[\\/]dist[\\/]private[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.mjs$/.exec(id);
      return taal === null || taal[1] === 'nl-NL' || taal[1] === 'en-US' ? null : 'export default {};';
    },
  };
}

/** React Aria empties its live region through innerHTML, which Trusted Types refuse; the plain way does the same. */
function zonderInnerHtml(): Plugin {
  return {
    name: 'weegwijs-trusted-types',
    enforce: 'pre',
    transform(code, id) {
      return /[\\/]live-announcer[\\/]LiveAnnouncer\.mjs$/.test(id)
        ? code.replaceAll(".innerHTML = ''", '.replaceChildren()')
        : null;
    },
  };
}

/** Puts a `.br` and a `.gz` beside every script and style sheet, so that the server sends small files without work of its own. */
function vooringepakt(): Plugin {
  const zwaar = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return {
    name: 'weegwijs-vooringepakt',
    // After writing: until then other plugins still change the scripts.
    async writeBundle({ dir = '' }, bundel) {
      for (const { fileName } of Object.values(bundel)) {
        if (!/\.(?:js|css|svg)$/.test(fileName)) continue;
        const plaats = join(dir, fileName);
        const inhoud = await readFile(plaats);
        await writeFile(`${plaats}.br`, brotliCompressSync(inhoud, zwaar));
        await writeFile(`${plaats}.gz`, gzipSync(inhoud, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [alleenNederlandsEnEngels(), zonderInnerHtml(), react(), vooringepakt()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: true,
    rolldownOptions: {
      output: {
        // Chunks run as a whole before whatever imports them: zod must be told not to compile code in its own chunk.
        codeSplitting: { groups: [{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|zonder-eval\.ts$/ }] },
      },
    },
  },
});
