/**
 * Phrases that hold a topic's word and mean something else: they name no topic. `#` stands for a number:
 * `7 yuan` and `5 billion yuan` are amounts, not words about the yuan.
 */
import type { Vocabulary } from '../../language.ts';

/** What an office does is not what its name says: "the energy minister said" is not about energy. */
const offices =
  'trade; energy; finance; transport; agriculture; economic development; labour; education; culture; construction; commerce; industry and trade; defence; food; digital development'.split(
    '; ',
  );
const posts =
  'minister; ministry; department; secretary; committee; official; envoy; agency; desk; correspondent'.split(
    '; ',
  );

const scales = '#; hundred; thousand; million; billion; trillion; bn; bln; mn; mln; m; tn; trn; trln'.split(
  '; ',
);
const currencies = ['yuan', 'renminbi', 'rmb', 'cny', 'rouble', 'dollar', 'us dollar', 'euro'];

const english = [
  ...offices.flatMap((office) => [
    ...posts.map((post) => `${office} ${post}`),
    `ministry of ${office}`,
    `minister of ${office}`,
  ]),
  ...scales.flatMap((scale) => currencies.map((currency) => `${scale} ${currency}`)),
  'rmb #; cny #; trade union; trade secret; trade press; trade journal; trade publication; trade-off; trade representative; trades; to trade at',
  'gas station; gas mask; tear gas; greenhouse gas; gas emission; exhaust gas; energy information administration; energy regulator',
  'river bank; west bank; left bank; right bank; bank of the river; bank of the amur; both banks; opposite bank; world bank; food bank; data bank; bank holiday',
  'budget surplus; budget deficit; fiscal deficit; fiscal surplus; government deficit; supply deficit; staff turnover; company turnover; catering turnover',
  'heavy duty; on duty; off duty; duty officer; duty free shop; to fuel; fuel fear; fuel concern; fuel speculation; fuel cell; fuel tank; fuel consumption',
  'phone call; by phone; over the phone; on the phone; phone number; phone interview; phone conversation; telephone call; by telephone',
  'blue chip; chip in; chip away; bargaining chip; potato chip; rail against; iron curtain; gold standard; gold medal; silver lining; silver medal; silver bullet',
  'parcel of land; piece of cake; fruits of; bear fruit; bore fruit; Apple; glass ceiling; plastic surgery; salt lake; jump ship; bridge the gap; bridge loan; usb port',
  'bitcoin mining; data mining; peace settlement; political settlement; ukraine settlement; ukrainian settlement; settlement of the conflict; rural settlement; urban settlement',
  'peace deal; peace agreement; peace treaty; ceasefire agreement; nuclear deal; paris agreement; nuclear weapon; nuclear test; nuclear war; nuclear arsenal; nuclear submarine; chemical weapon; labour-intensive; united states; coat of arms; up in arms; open arms; heavy metal; metal detector',
  'at any price; at all cost; demand that; on demand; good spirits; high spirits; seed money; seed funding; seed capital; on paper; research paper; paper trail; paper tiger; student loan',
  'military service; security service; press service; news service; civil service; secret service; intelligence service; customs service; federal customs service; emergency service; border service; tax service; statistics service; national service',
  'satellite state; satellite image; car bomb; car crash; car accident; car park; bus stop; fast food; food for thought; soap opera; drone strike; drone attack; server farm; tank farm; solar farm; ceasefire talks; peace talks; cable news; cable tv; transit of power; insurance policy of',
].flatMap((line) => line.split('; '));

const russian = [
  'первая очередь; свою очередь; последнюю очередь; профсоюз; банка; всемирный банк; слезоточивый газ; угарный газ; парниковый газ; по телефону; телефонный разговор; мирный договор; мирное соглашение; ядерное оружие; мертвый груз; золотой стандарт; золотая медаль; дефицит времени; на курсе',
  ...[
    'торговля',
    'энергетика',
    'финансы',
    'транспорт',
    'сельское хозяйство',
    'экономика',
    'культура',
  ].flatMap((office) => [`министр ${office}`, `министерство ${office}`]),
  ...['миллион', 'млн', 'миллиард', 'млрд', 'триллион', 'трлн'].flatMap((scale) =>
    ['юань', 'рубль', 'доллар', 'евро'].map((currency) => `${scale} ${currency}`),
  ),
].flatMap((line) => line.split('; '));

const chinese =
  '工会; 加油; 世界银行; 河岸; 商务部; 贸易部; 工业和贸易部; 能源部; 财政部; 农业部; 交通部; 价值; 评价; 代价; 讨价还价; 等价; 特价; 无价; 核武器; 油画; 社交媒体; 和平协议; 电话采访; 服务员; 亿元人民币; 万元人民币; 亿人民币; 亿美元; 万美元; 亿卢布; 万卢布; 亿欧元; 万欧元';

export const otherSenses: Readonly<Record<Vocabulary, readonly string[]>> = {
  en: english,
  ru: russian,
  zh: chinese.split('; '),
};
