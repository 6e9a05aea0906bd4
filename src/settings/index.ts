/** What is set for each server, and where it is kept. */
export { mostChannels, type ServerSettings, type Settings, settingsIn } from './settings.ts';
export { openStore } from './store.ts';
