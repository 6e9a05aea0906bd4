/**
 * Words that carry no subject: neither the index nor a question keeps them. Question words are here too;
 * what they ask for is read elsewhere (`asked.ts`), from the question's own text.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither any some all both few several
  i me my we us our you your he him his she her hers it its they them their theirs one ones oneself
  who whom whose which what when where why how whether there here then than
  is are was were be been being am do does did done doing has have had having
  whatever whichever whoever instead itself himself herself themselves anyone anybody someone somebody else
  can could will would shall should may might must ought
  not no nor and or but if so as at by for from in into of off on onto out over per to under up upon via with within
  without about above after again against along also although among amid around because before behind below beside
  between beyond despite down during else even ever however just like more most much many less least
  near nearly never now often only own rather really since still though through throughout thru thus too toward
  towards unless until till very versus vs well while whereas yet already almost nowadays currently
  s t d ll m re ve don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn shan whats hows whos dont doesnt didnt isnt arent wont cant couldnt wouldnt shouldnt hasnt havent wasnt werent im ive thats theres
  yr vs
  please pls plz tell show give find get got gets went go goes going come comes came let say says said saying according
  it's etc eg ie mr mrs ms dr lol ok okay hey`.split(/\s+/),
);
