/** Countries by the names that questions and figures give them, as each language calls them. */
import type { Language } from '../../language.ts';

const regions = `
Russia RU; China CN; India IN; Japan JP; South Korea KR; North Korea KP; Kazakhstan KZ; Kyrgyzstan KG; Uzbekistan UZ; Belarus BY
Mongolia MN; Vietnam VN; Indonesia ID; Malaysia MY; Thailand TH; Singapore SG; Philippines PH; Australia AU; Canada CA; Mexico MX
Brazil BR; Argentina AR; United States US; European Union EU; United Kingdom GB; Germany DE; France FR; Italy IT; Netherlands NL
Poland PL; Turkey TR; Ukraine UA; Iran IR; Iraq IQ; Saudi Arabia SA; United Arab Emirates AE; Israel IL; Egypt EG; Norway NO; Africa 002; Pakistan PK
`;

const codes = new Map(
  regions
    .trim()
    .split(/; |\n/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
);
const names = new Map<Language, Intl.DisplayNames>();

/** The English name where the list has no other. */
export function placeName(name: string, language: Language): string {
  const code = codes.get(name);
  if (code === undefined || language === 'en') return name;
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  names.set(language, known);
  return known.of(code) ?? name;
}
