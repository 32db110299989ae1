import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { soqlParserAsFunction } from './release/as-function.ts';

export default defineConfig({
  plugins: [soqlParserAsFunction()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/firefox/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
  },
});
