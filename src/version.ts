/** The version of the program, as the package has it. */
import manifest from '../package.json' with { type: 'json' };

export const { version } = manifest;
