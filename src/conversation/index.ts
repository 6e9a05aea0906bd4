/** Messages in plain words, one by one or as a conversation. */
export { type Conversations, openConversations } from './conversations.ts';
export { ask } from './message.ts';
export { asideIn } from './phrases.ts';
