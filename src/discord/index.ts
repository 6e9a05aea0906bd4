/** Amur on Discord: the only folder that knows discord.js. */
export { type Bot, type BotOptions, startBot } from './bot.ts';
export { declarations } from './declaration.ts';
export { deployCommands } from './deploy.ts';
export { rehearsal } from './rehearsal.ts';
