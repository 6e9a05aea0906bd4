/** Countries as English news names them: the name `Figure.from` has, then its other names, adjectives and, for the two neighbours, the capital that speaks for them. */

const lines = `
Russia, Russian, Russians, Russian Federation, Moscow
China, Chinese, PRC, Beijing
India, Indian
Japan, Japanese
South Korea, South Korean
North Korea, North Korean
Mongolia, Mongolian
Kazakhstan, Kazakh, Kazakhstani
Kyrgyzstan, Kyrgyz
Uzbekistan, Uzbek
Belarus, Belarusian, Belarusians
Ukraine, Ukrainian
Turkey, Turkish, Türkiye
Iran, Iranian
Iraq, Iraqi
Saudi Arabia, Saudi
United Arab Emirates, UAE, Emirati, Emirates
Israel, Israeli
Egypt, Egyptian
Vietnam, Vietnamese
Indonesia, Indonesian
Malaysia, Malaysian
Thailand, Thai
Singapore, Singaporean
Philippines, Philippine
Australia, Australian
Brazil, Brazilian
Argentina, Argentine
Mexico, Mexican
Canada, Canadian
United States, US, U.S., American
European Union, EU, European, Europe
United Kingdom, UK, U.K., British, Britain
Germany, German
France, French
Italy, Italian
Netherlands, Dutch
Poland, Polish
Norway, Norwegian
Finland, Finnish
Qatar, Qatari
Pakistan, Pakistani
South Africa, South African
`;

const byWord = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [name = '', ...others] = line.split(', ');
  for (const word of [name, ...others]) byWord.set(word, name);
}

const escaped = [...byWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'));

/** Regular expression source for any of them; it does not capture. */
export const country = `(?:${escaped.join('|')})(?![A-Za-z0-9À-ɏ])`;

/** The name that `word` stands for. */
export const countryNamed = (word: string): string | null => byWord.get(word) ?? null;
