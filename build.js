/** `npm run build`: silent unless something is wrong, where rolldown's own command prints every file that it writes. */
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const { output, ...input } = await loadConfig('rolldown.config.ts');
const bundle = await rolldown({ ...input, logLevel: 'warn' });
await bundle.write(output);
await bundle.close();
