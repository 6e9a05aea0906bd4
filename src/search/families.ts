/**
 * Words that trade reporters use for one another. A line is a family; its first word stands for all of
 * them in the index and in questions, in whatever inflection. Topics (`topics/`) say what goods are
 * called; here stands what is said about any goods. Only words that can be exchanged in nearly every
 * sentence belong together. Irregular forms are listed, regular ones found by their stem.
 */
import { stem } from 'porter2';

const lines = `
fall fell fallen drop dip decline decrease slide slid slump plunge plummet tumble shrink shrank shrunk dwindle sag collapse sink sank lower reduce reduction downturn down
rise rose risen raise increase grow grew grown growth climb jump surge soar gain up higher expand expansion uptick
double twofold
triple treble threefold tripling
halve half
share percentage proportion portion
supply supplier deliver delivery shipment ship shipping dispatch
buy bought buyer purchase purchaser
sell sold seller sale
settlement settle payment pay paid
lorry truck haulage
car automobile auto
target goal aim
forecast expect expectation outlook predict prediction anticipate
average mean
price cost
rouble ruble
aluminium aluminum
fertiliser fertilizer
tonne ton tonnage
kilogram kilogramme kilo kg
kilometre kilometer km
metre meter
litre liter
container teu feu box
big biggest bigger large largest larger main top leading major
strict strictly strictest stricter
return reject
halt stop suspend cease
begin began begun start launch
ban prohibit prohibition forbid forbidden bar
firm company business enterprise corporation
tourist visitor traveller traveler holidaymaker
trip visit travel journey
bank lender
refinery refiner plant
output production produce
discount rebate
tariff duty
fee levy
stock unsold stockpile inventory
crossing checkpoint
timber wood lumber
sanction blacklist
customs custom
head chief chair chairman chairwoman lead
invest investment investor
localise localize localisation localization assemble
queue wait waiting backlog
worker employee staff
deadline due scheduled
soybean soyabean soya soy
utilisation utilization
overtake overtook overtaken surpass
reason cause
comment remark
reply respond response react reaction
blame complain complaint
freight cargo goods
parcel package
notebook laptop
phone handset smartphone telephone smartfone
computer pc
carmaker automaker
showroom dealership
russia russian rf
china chinese prc
india indian
kazakhstan kazakh
japan japanese
vietnam vietnamese
mongolia mongolian
iran iranian
korea korean
recover recovery rebound
replace replacement substitute substitution
revive revival
differ different difference discrepancy
lose lost loss
enter entry
citizen national
approve approval
cancel cancellation scrap
delay delayed postpone postponement
close closed closure shut
refuse refusal
propose proposal
arrive arrival
depart departure
survive survival
withdraw withdrew withdrawn withdrawal
remove removal
sign signed signing signature
agree agreement accord
choose chose chosen choice
build built builder construct construction
talk negotiate negotiation negotiator
pledge promise vow
shortage scarce scarcity
weak weaken weakness
strong strengthen strength
warn warning
own owner ownership
employ hire
expensive costly costlier dear dearer dearest pricey pricier priciest
cheap cheaper cheapest cheaply
permit permission allow allowed
transport haul haulier carry carried carrier
germany german
indonesia indonesian
australia australian
america american usa u.s u.s.a
europe european eu
saudi saudis
billion bn bln
million mn mln
trillion trn trln tn
`;

const families = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [first = '', ...rest] = line.split(' ');
  for (const word of [first, ...rest]) {
    if (!families.has(stem(word))) families.set(stem(word), stem(first));
  }
}

/** The stem that stands for the family of `stemmed`, or `stemmed` itself. */
export const familyOf = (stemmed: string): string => families.get(stemmed) ?? stemmed;
