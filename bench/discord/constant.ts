/** The yardstick: the least bot that discord.js allows. Whatever is asked, it replies with the same word. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const api = process.env['AMUR_DISCORD_API'] ?? '';
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  rest: { api },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply({ content: 'pong' });
});
client.once(Events.ClientReady, () => process.stderr.write('connected to Discord\n'));
process.once('SIGTERM', () => process.exit());
await client.login();
