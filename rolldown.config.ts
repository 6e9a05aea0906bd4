/**
 * The build: a file an entry and a few shared ones, so that a start loads some files instead of two hundred.
 * What a verb does not need stays apart (dynamic imports); the packages that look for files of their own stay outside.
 * Small, since every start reads it; the bot, which lives long, turns the source maps on for its log.
 */
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: {
    main: 'src/main.ts',
    'crew-member': 'src/crew-member.ts',
    prepare: 'src/prepare.ts',
    bench: 'bench/index.ts',
    fit: 'bench/intake/index.ts',
    retrieval: 'bench/retrieval.ts',
    'retrieval-sets': 'bench/retrieval/sets.ts',
    preview: 'preview/index.ts',
    soak: 'bench/discord/endurance.ts',
    constant: 'bench/discord/constant.ts',
  },
  platform: 'node',
  external: [
    'classic-level',
    'discord.js',
    'dotenv',
    'pino',
    'playwright-core',
    'rolldown',
    'unpdf',
    'ws',
    /^discord-api-spec/,
    'zod',
  ],
  output: {
    dir: 'dist',
    cleanDir: true,
    chunkFileNames: '[name].js',
    minify: true,
    sourcemap: true,
    // What every answer needs, in one file.
    codeSplitting: {
      groups: [
        {
          name: 'answer',
          test: /[\\/](?:(?:text|search|src[\\/]agreement|topics|statements|commands)[\\/]|(?:library|intake\/copies|files|snapshot|command|errors|once|json)\.ts)|minisearch|porter2/,
        },
      ],
    },
  },
});
