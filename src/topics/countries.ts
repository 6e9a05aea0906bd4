/**
 * Countries and blocs by what they are called, for articles and for questions alike. A line:
 *
 *   name | names and adjectives as articles write them | capital that stands for the government |
 *   what else people type | Russian words without their endings | Chinese words
 */
const lines = `
Russia|Russian, Russians, Russian Federation|Moscow|rf|росси, русск, российск|俄罗斯, 俄
China|Chinese, PRC|Beijing|chinees|кита, китайск|中国, 对华
India|Indian|||инди, индийск|印度
Japan|Japanese|||япони, японск|日本
South Korea|South Korean||korea, korean|коре|韩国
North Korea|North Korean||dprk||
Mongolia|Mongolian|||монголи|蒙古
Kazakhstan|Kazakh, Kazakhstani|||казахстан|哈萨克斯坦
Kyrgyzstan|Kyrgyz||||
Uzbekistan|Uzbek||||
Belarus|Belarusian, Belarusians|||белару|
Ukraine|Ukrainian|||украин|乌克兰
Turkey|Turkish, Türkiye||turkiye|турци|土耳其
Iran|Iranian|||иран|伊朗
Iraq|Iraqi||||
Saudi Arabia|Saudi||saudis||
United Arab Emirates|UAE, Emirati, Emirates||u.a.e, dubai||
Israel|Israeli||||
Egypt|Egyptian||||
Vietnam|Vietnamese|||вьетнам|越南
Indonesia|Indonesian||||
Malaysia|Malaysian||||
Thailand|Thai||||
Singapore|Singaporean||||
Philippines|Philippine||filipino||
Australia|Australian||||
Brazil|Brazilian|||бразили|巴西
Argentina|Argentine||argentinian||
Mexico|Mexican||||
Canada|Canadian||||
United States|US, U.S., American||u.s, usa, america, washington|сша|美国
European Union|EU, European, Europe||brussels|евросоюз, ес|欧盟
United Kingdom|UK, U.K., British, Britain||u.k||
Germany|German|||германи|德国
France|French||||
Italy|Italian||||
Netherlands|Dutch||||
Poland|Polish||||
Norway|Norwegian||||
Finland|Finnish||||
Qatar|Qatari||||
Pakistan|Pakistani||||
South Africa|South African||||
`;

export interface CountryNames {
  /** In English, as `Figure.from` has it. */
  readonly name: string;
  /** As articles write it, with their capitals; without the name itself. */
  readonly written: readonly string[];
  /** `Moscow said` is Russia; a question about Moscow is about a city. */
  readonly capital: readonly string[];
  /** In lower case. */
  readonly typed: readonly string[];
  readonly russian: readonly string[];
  readonly chinese: readonly string[];
}

export const countries: readonly CountryNames[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [[name = ''] = [], written = [], capital = [], typed = [], russian = [], chinese = []] = line
      .split('|')
      .map((words) => (words === '' ? [] : words.split(', ')));
    return { name, written, capital, typed, russian, chinese };
  });
