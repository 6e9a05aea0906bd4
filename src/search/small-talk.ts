/**
 * Messages that ask for nothing a corpus could hold: greetings and thanks, questions about the bot,
 * opinions and advice, guesses, chores; and those without a word.
 */
const phrases: readonly RegExp[] = [
  /^(?:help(?: me)?|what can you do|how do(?:es)? (?:you|this|it) work)[ !?.]*$/,
  /^(?:(?:hi|hello|hey|yo|hiya|howdy|good (?:morning|evening|afternoon|night|day)|greetings|привет|здравствуйте|спасибо|你好|谢谢)\b|привет|здравствуйте|спасибо|你好|谢谢)(?:[ ,!.]+(?:there|bot|amur|all|everyone|everybody|mate|again))*[ !.?]*$/,
  /^(?:(?:many )?thanks|thank you|thx|ty|cheers|great|nice|cool|awesome|perfect|good (?:bot|job)|well done|bye|goodbye|see you|lol|haha|ok(?:ay)?|yes|no|yep|nope|wow|hmm+)\b[^?]{0,60}[!.]*$/,
  /\b(?:are|r) (?:you|u) (?:a |an )?(?:real|human|bot|person|robot|ai|alive|there|chatgpt|gpt)\b|\bwho (?:are|made|built|created) you\b|\bhow are you\b|\bwhat(?:'s| is) your name\b/,
  /\b(?:your|ur) (?:personal )?(?:opinion|view|thoughts?|favou?rite)\b|\bwhat do you (?:think|believe|feel|reckon)\b|\bdo you (?:think|believe|like|love|feel)\b/,
  /\bshould (?:i|we) (?:buy|sell|invest|hold|trade|short|move|convert|exchange|put|keep|save|open|bet|wait)\b|\b(?:can|could|would) you recommend\b|^recommend\b|\b(?:give|any) (?:me )?(?:financial|investment|trading) advice\b/,
  /\b(?:write|compose|draft|sing|draw|make) (?:me |us )?(?:a|an|some) (?:\w+ )?(?:poem|song|story|essay|haiku|joke|email|letter|code|limerick|picture)\b|\btell (?:me |us )?(?:a|another) (?:\w+ )?(?:joke|story)\b|\bjoke about\b/,
  /^(?:please )?translate\b|\bignore (?:the |your |all |any )?(?:previous |above )?(?:articles?|instructions?|rules?|sources?|corpus)\b|\bjust guess\b|\bpretend (?:to|you|that)\b/,
  /\bwho (?:is going to|will|is gonna) win\b|\bweather\b|\bhoroscope\b/,
];

export const isSmallTalk = (message: string): boolean => {
  const text = message.toLowerCase().replaceAll('’', "'").trim();
  return !/[\p{L}\p{N}]/u.test(text) || phrases.some((pattern) => pattern.test(text));
};
