/** What those who speak in the news are called, as data; all in lower case, singular. */
const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const offices = listed(`
  minister president premier chancellor governor mayor vice-mayor ambassador consul envoy commissioner secretary senator
  deputy lawmaker chief head director chairman chairwoman chairperson chair ceo cfo founder co-founder boss leader
  spokesman spokeswoman spokesperson general colonel captain admiral professor economist analyst strategist
  manager executive owner partner adviser advisor researcher consultant representative negotiator delegate vice-president
  businessman businesswoman entrepreneur tycoon farmer driver accountant lawyer trader banker broker fellow officer
  official inspector engineer historian author columnist editor coordinator`);

const titles = listed('mr mrs ms miss dr prof sir madam');

const sources = listed(`
  source person people individual insider official officer trader banker broker dealer buyer seller importer exporter
  executive manager diplomat analyst economist expert lawyer businessman businesswoman entrepreneur driver farmer
  researcher agent employee worker participant owner shipper refiner consultant critic observer resident delegate
  participant negotiator lawmaker adviser advisor representative aide historian forwarder haulier contractor
  scientist specialist man woman anyone buyer three two four five`);

const voices = listed('spokesman spokeswoman spokesperson');

const organisations = listed(`
  ministry customs service agency bureau office company firm bank association union chamber government commission
  committee council administration authority department kremlin institute university publication newspaper magazine
  website daily weekly retailer carmaker truckmaker automaker maker producer manufacturer operator consultancy exchange
  group port federation court embassy parliament centre center board corporation holding supplier regulator directorate
  lender airline railway railways utility watchdog party marketplace start-up think-tank foundation organisation
  organization mission post secretariat refinery miner`);

/** What the names of firms, papers and institutions hold, and those of people do not. */
const inNames = listed(`
  metals energy holdings motors gas oil steel industries airlines lines advisers advisors partners capital securities
  research analytics consulting logistics inc corp ltd co llc plc ag wire times news tribune herald gazette journal review
  state house street power international global bureau tv radio central national federal eastern western northern
  southern asia europe pacific north south east west sea island river city province region siberia forum`);

/** Words with a capital that are neither a name nor a part of one. */
const noNames = listed(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december the a an in on at but and or if it he she they we i this that these those when while as
  for with from by to of after before since still however meanwhile so yet russia china russian chinese russians moscow
  beijing india indian japan japanese korea korean kazakhstan kazakh american european german french british western
  asian ukraine ukrainian turkish turkey iran iranian brazil brazilian vietnam vietnamese soviet eurasian siberian
  hong kong united states new`);

/** `ministries` and `ministry` are one; the word as it is where it is no plural. */
export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word === 'spokespeople') return 'spokesperson';
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') && !word.endsWith('ss') && word !== 'customs' && word !== 'railways'
    ? word.slice(0, -1)
    : word;
}

export const isOffice = (word: string): boolean => offices.has(singular(word));
export const isTitle = (word: string): boolean => titles.has(word);
export const isVoice = (word: string): boolean => voices.has(singular(word));
export const isOrganisation = (word: string): boolean => organisations.has(singular(word));
export const isOfFirm = (word: string): boolean => inNames.has(word) || isOrganisation(word);
export const isNoName = (word: string): boolean => noNames.has(word);

const things = listed(`
  letters papers numbers orders figures quarters tenders barriers factors sectors computers containers tankers carriers
  tractors processors semiconductors motors trailers freezers boilers borders offers answers members' markers monitors
  errors matters parameters indicators vectors corridors reactors generators`);

/** A word for people by what they do; beside those listed, most that end so: `shippers`, `a stevedore` is not. */
export const isSource = (word: string): boolean =>
  sources.has(singular(word)) ||
  (word.length > 6 && !things.has(word) && /(?:ers|ors|ists|ians)$/.test(word) && !isOrganisation(word));
