/** What money is called, and its ISO 4217 code. Data only; ¥ is decided by the text around it. */

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', ...names] = line.trim().split(/\s*[:,]\s*/);
        return names.map((name): [string, string] => [name, code]);
      }),
  );

/** Before the number: `$5`, `US$5`, `RMB 4`. Letters are matched as they are written. */
export const signs = table(`
  USD: $, US$, USD, U.S.$
  EUR: €, EUR
  GBP: £, GBP
  JPY: JPY
  CNY: CNY, RMB, Rmb, CN¥, RMB¥, CNH
  RUB: ₽, RUB, RUR, Rbs, Rub
  HKD: HK$, HKD
  TWD: NT$, TWD
  SGD: S$, SGD
  CAD: C$, CA$, CAD
  AUD: A$, AU$, AUD
  NZD: NZ$, NZD
  INR: ₹, Rs, INR
  KRW: ₩, KRW
  BRL: R$, BRL
  KZT: ₸, KZT
  UAH: ₴, UAH
  TRY: ₺, TRY
  CHF: CHF
  AED: AED
  SAR: SAR
  BYN: BYN
  VND: ₫, VND
  THB: ฿, THB
  MYR: RM, MYR
  ZAR: R, ZAR
  IDR: IDR
  UZS: UZS
  KGS: KGS
  MNT: MNT
`);

/** After the number: `5 dollars`, lower case. A dollar of another country is two words. */
export const names = table(`
  USD: dollar, dollars, usd, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, buck, bucks, us$
  EUR: euro, euros, eur, €
  GBP: pound, pounds, gbp, pounds sterling, pound sterling, sterling, £
  JPY: yen, jpy, japanese yen
  CNY: yuan, renminbi, rmb, cny, chinese yuan, offshore yuan
  RUB: rouble, roubles, ruble, rubles, rub, russian roubles, russian rubles, ₽
  HKD: hong kong dollars, hkd
  TWD: taiwan dollars, new taiwan dollars, twd
  SGD: singapore dollars, sgd
  CAD: canadian dollars, cad
  AUD: australian dollars, aud
  INR: rupee, rupees, indian rupees, inr
  KRW: won, south korean won, korean won, krw
  BRL: reais, brl
  KZT: tenge, kzt
  UAH: hryvnia, hryvnias, uah
  TRY: lira, liras, turkish lira, turkish liras, try
  CHF: swiss francs, francs, chf
  AED: dirham, dirhams, aed
  SAR: riyal, riyals, saudi riyals, sar
  BYN: belarusian rubles, belarusian roubles, byn
  VND: dong, vnd
  THB: baht, thb
  MYR: ringgit, myr
  ZAR: rand, rands, zar
  ILS: shekel, shekels, ils
  NGN: naira, ngn
  SEK: swedish kronor, swedish crowns, sek
  NOK: norwegian kroner, norwegian crowns, nok
  DKK: danish kroner, danish crowns, dkk
  MXN: mexican pesos, mxn
  ARS: argentine pesos, ars
  PKR: pakistani rupees, pkr
  EGP: egyptian pounds, egp
  BDT: taka, bdt
  IDR: rupiah, idr
  UZS: soums, uzs
  KGS: kgs
  MNT: tugriks, togrogs, mnt
  PLN: zloty, zlotys, pln
  AMD: drams, amd
  GEL: lari, gel
  AZN: manats, azn
`);

/** Hundredths. */
export const cents: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['u.s. cent', 'USD'],
  ['u.s. cents', 'USD'],
  ['us cents', 'USD'],
  ['kopeck', 'RUB'],
  ['kopecks', 'RUB'],
  ['kopeks', 'RUB'],
  ['fen', 'CNY'],
  ['pence', 'GBP'],
]);
