/** The option every answering command has: only the asker sees the answer. Surfaces act on it; consoles need not. */
export const privately = {
  name: 'private',
  description: 'Show the answer to me alone',
  kind: 'flag',
  required: false,
} as const;
