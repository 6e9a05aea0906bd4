import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    typecheck: { enabled: false },
    // Most of a run was the import of the same modules by each of 120 files; nothing in the house keeps state in a module
    // that one test could leave to another.
    pool: 'threads',
    // Tests write, sync and start programs; a disk that somebody else keeps busy takes seconds for what takes none.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    isolate: false,
  },
});
