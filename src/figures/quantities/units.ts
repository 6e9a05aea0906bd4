/**
 * Units of measure: their names, the contract's name and a factor. Data only.
 * A line is `unit [factor]: name, name`; names are lower case, spaces between tokens do not count.
 */

export interface Unit {
  readonly unit: string;
  readonly factor: number;
}

const table = (text: string): readonly (readonly [string, Unit])[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', names = ''] = line.trim().split(/\s*:\s*/);
      const [unit = '', factor = '1'] = head.split(' ');
      return names.split(/\s*,\s*/).map((name) => [name, { unit, factor: Number(factor) }] as const);
    });

export const units = table(`
  percent: %, percent, per cent, pct, pc, ％
  percentage-point: percentage point, percentage points, percent point, percent points, pp, pps, ppt, ppts, p . p ., %-points, pct pts
  basis-point: basis point, basis points, bps, bp
  tonne: tonne, tonnes, ton, tons, t, metric ton, metric tons, metric tonnes, mt
  tonne 1000: kt, kilotonne, kilotonnes, kilotons
  tonne 1000000: megatonnes, mmt
  kilogram: kg, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos
  gram: gram, grams
  carat: carat, carats, ct, cts
  ounce: ounce, ounces, oz, troy ounce, troy ounces
  bushel: bushel, bushels
  cubic-metre: cubic metre, cubic metres, cubic meter, cubic meters, m3, m³, cu m, cbm
  cubic-metre 1000000: mcm
  cubic-metre 1000000000: bcm
  cubic-metre 1000000000000: tcm
  foot: foot, feet
  cubic-foot: cubic foot, cubic feet
  litre: litre, litres, liter, liters
  gallon: gallon, gallons
  barrel: barrel, barrels, bbl, bbls
  barrel/day: b / d, bpd, bbl / d, b / day, barrels / day, barrels per day, barrels a day, barrels daily, barrels of oil per day, barrels of oil a day
  barrel/day 1000: kb / d, kbpd
  barrel/day 1000000: mb / d, mmb / d, mbpd
  TEU: teu, teus, twenty - foot equivalent units, twenty - foot equivalents
  FEU: feu, feus, forty - foot equivalent units
  mmBtu: mmbtu, million british thermal units, mbtu
  watt-hour 1000: kwh, kilowatt hour, kilowatt hours, kilowatt - hour, kilowatt - hours
  watt-hour 1000000: mwh, megawatt hours, megawatt - hours
  watt-hour 1000000000: gwh, gigawatt hours, gigawatt - hours
  watt-hour 1000000000000: twh, terawatt hours, terawatt - hours
  watt: watt, watts
  watt 1000: kw, kilowatt, kilowatts
  watt 1000000: mw, megawatt, megawatts
  watt 1000000000: gw, gigawatt, gigawatts
  horsepower: hp, horsepower
  kilometre: km, kms, kilometre, kilometres, kilometer, kilometers
  metre: metre, metres, meter, meters
  centimetre: cm, centimetre, centimetres, centimeters
  millimetre: mm, millimetre, millimetres, millimeters
  mile: mile, miles
  nautical-mile: nautical mile, nautical miles
  square-metre: square metre, square metres, square meter, square meters, sq m, m2, m²
  square-kilometre: square kilometre, square kilometres, square kilometers, sq km, km2
  square-foot: square foot, square feet
  hectare: hectare, hectares, ha
  acre: acre, acres
  degree: degree, degrees, °c, °f, ° c, ° f, degrees celsius, degrees fahrenheit, degrees c, degrees f
  decibel: db, decibel, decibels
  volt: volt, volts
  volt 1000: kv, kilovolt, kilovolts
  day: day, days
  night: night, nights
  hour: hour, hours
  minute: minute, minutes
  second: seconds, secs
  week: week, weeks
  month: month, months
  year: year, years
  decade: decade, decades
  point: point, points
`);

/** Units of time: a figure only where the text makes the duration the point. */
export const durations: ReadonlySet<string> = new Set([
  'day',
  'night',
  'hour',
  'minute',
  'second',
  'week',
  'month',
  'year',
  'decade',
]);

/** What prices and rates are given per, and their names in the contract. */
export const pers: ReadonlyMap<string, string> = new Map(
  `t:tonne dmt:tonne wmt:tonne b:barrel d:day mt:tonne ton:tonne tonne:tonne bbl:barrel bl:barrel barrel:barrel day:day week:week month:month quarter:quarter
  year:year y:year yr:year annum:year hour:hour kg:kilogram kilogram:kilogram kilo:kilogram litre:litre liter:litre gallon:gallon
  bushel:bushel ounce:ounce oz:ounce mmbtu:mmBtu teu:TEU feu:FEU container:container box:box unit:unit vehicle:unit car:unit
  piece:unit head:head capita:person person:person share:share m3:cubic-metre mwh:MWh kwh:kWh km:kilometre
  kilometre:kilometre kilometer:kilometre mile:mile hectare:hectare acre:acre truck:truck lorry:truck wagon:wagon railcar:railcar
  parcel:parcel passenger:passenger night:night point:point voyage:voyage trip:trip cargo:cargo vessel:ship ship:ship tanker:tanker
  carat:carat ct:carat ticket:ticket seat:seat set:set pair:pair train:train flight:flight worker:worker employee:worker visitor:visitor
  tourist:tourist household:household machine:machine`
    .split(/\s+/)
    .map((pair) => {
      const [name = '', unit = ''] = pair.split(':');
      return [name, unit] as const;
    }),
);
