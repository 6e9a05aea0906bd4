/** The trade itself: its total, its balance, its partners, its prices, and the economies behind it. */
import type { Entry } from './entry.ts';

export const trade: readonly Entry[] = [
  {
    id: 'brent',
    parents: ['oil'],
    en: 'Brent; brent crude; brent oil; crude futures; wti',
    ru: 'нефть Brent; Брент; нефть марки Брент; нефть сорта Брент',
    zh: '布伦特; 布伦特原油; 布油',
  },
  {
    id: 'competition',
    en: 'competition; competitor; glut; saturation; saturated market; oversupply; overproduction; price war; overcapacity; rival supplier; surplus capacity; excess supply; oversaturation; overstocking; overstock; unsold stock; unsold inventory; stockpile; stock level; excess inventory; competitiveness; rivalry; competitive advantage; oversaturated; excess capacity',
    ru: 'конкуренция; конкурент; перепроизводство; избыток; затоваривание; конкурентоспособность; складские запасы; запасы; насыщение; перенасыщение; ценовая война; избыточные мощности; затоваренность',
    zh: '竞争; 供过于求; 价格战; 库存; 过剩; 存货; 饱和; 积压库存',
  },
  {
    id: 'contraband',
    parents: ['customs'],
    en: 'contraband; smuggling; smuggler; smuggle; smuggled; illegal import; illegal export; illicit trade; under-invoicing; undervaluation; illegal logging; false declaration; undeclared goods; misdeclaration; poaching; poached; black market; counterfeit; fake goods; illicit shipment; fraudulent declaration; illegally exported; illegally imported; undervalued',
    ru: 'контрабанда; контрабандист; незаконный вывоз; незаконный ввоз; занижение стоимости; контрафакт; браконьерство; подделка; незаконный экспорт; черный рынок; недостоверное декларирование; контрабандный; незаконный импорт; фальсификат',
    zh: '走私; 非法进口; 非法出口; 低报; 偷猎; 假冒; 假货; 黑市; 瞒报; 违禁品; 非法采伐',
  },
  {
    id: 'demand',
    en: 'demand; purchasing power; consumption; buyer interest; consumer confidence; consumer spending; household spending',
    ru: 'спрос; потребление; покупательная способность; покупательская способность; потребительская активность',
    zh: '需求; 消费; 内需; 购买力; 外需',
  },
  {
    id: 'discounts',
    parents: ['prices'],
    en: 'discounts; discount; discounted; price discount; price premium; premium to brent; cheaper than the market; below market price; discounting; price reduction; rebate; cut-price; knockdown price; price differential; price gap; differential; price spread',
    ru: 'скидки; дисконт; дисконт к Brent; ценовая разница; уценка; дисконт к Брент; ценовой дисконт; распродажа; скидка к Brent',
    zh: '折扣; 贴水; 溢价; 打折; 折价; 升水; 降价促销; 价差; 优惠价; 折让',
  },
  {
    id: 'duties',
    parents: ['trade-restrictions'],
    en: 'duties; duty; tariff; anti-dumping duty; levy; customs fee; excise; import tax; damper duty; exchange-rate-linked duty; grain damper',
    ru: 'пошлины; таможенная пошлина; тариф; акциз; таможенный сбор; антидемпинговая пошлина; беспошлинный; таможенный тариф; пошлинный; тарифный',
    zh: '关税; 进口税; 出口税; 反倾销税; 税率; 消费税',
  },
  {
    id: 'economic-growth',
    en: 'economic growth; gdp; gross domestic product; recession; economic slowdown; macroeconomic; stagnation; overheating; economic downturn; cooling of the economy; industrial production; economic crisis; economic output; budget deficit; budget revenue; state budget; federal budget; budget surplus; economic recovery; economic activity; pmi; growth rate of the economy; purchasing managers index; manufacturing activity; budget income; government revenue; soft landing',
    ru: 'экономический рост; ВВП; рецессия; спад экономики; замедление экономики; стагнация; промышленное производство; дефицит бюджета; доходы бюджета; федеральный бюджет; валовой внутренний продукт; перегрев экономики; макроэкономический; экономический кризис; охлаждение экономики; рост экономики; бюджетный дефицит; профицит бюджета; деловая активность',
    zh: '经济增长; 国内生产总值; 衰退; 经济放缓; 经济发展; 工业生产; 财政赤字; 宏观经济; 停滞; 预算赤字; 经济危机; 经济过热; 财政收入; 经济复苏; 联邦预算; 工业产值; 预算收入',
  },
  {
    id: 'inflation',
    parents: ['economic-growth'],
    en: 'inflation; cpi; consumer price; deflation; disinflation; cost of living; inflationary; producer price',
    ru: 'инфляция; дефляция; инфляционный; потребительские цены; удорожание; дезинфляция',
    zh: '通货膨胀; 通胀; 消费者价格; 通缩; 消费价格指数; 物价; 通货紧缩; 生产者价格',
  },
  {
    id: 'key-rate',
    parents: ['finance'],
    en: 'key rate; interest rate; central bank rate; lending rate; refinancing rate; policy rate; benchmark rate; borrowing cost; rate cut; rate hike; loan prime rate; tight monetary policy; monetary tightening; high rate; mortgage rate; cost of borrowing; swap rate; monetary easing',
    ru: 'ключевая ставка; процентная ставка; ставка ЦБ; ставка рефинансирования; ставка по кредитам; учетная ставка; снижение ставки; повышение ставки; высокие ставки; ставка Центробанка; кредитная ставка',
    zh: '关键利率; 利率; 央行利率; 贷款利率; 降息; 加息',
  },
  {
    id: 'prices',
    en: 'prices; price; pricing; contract price; commodity price; priced; wholesale price; retail price; cheaper; cheap; dearer; expensive; commodity market; contract pricing',
    ru: 'цены; ценовой; котировка; ценообразование; стоимость; расценки; себестоимость; подорожать; подешеветь; удешевление; ценник; цена контракта; прайс-лист; дешевле; дороже',
    zh: '价格; 合同价格; 便宜; 昂贵; 价',
  },
  {
    id: 'raw-materials',
    en: 'raw materials; raw material; commodity; primary goods; resource export; non-energy goods; natural resource; non-energy export; mineral resource; primary product',
    ru: 'сырьё; природные ресурсы; сырьевой; ННЭ; несырьевой; биржевые товары; неэнергетический экспорт; минеральные ресурсы; полезные ископаемые',
    zh: '原材料; 大宗商品; 自然资源; 原料; 初级产品; 非能源商品; 资源出口; 矿产资源; 非能源出口; 非资源',
  },
  {
    id: 'trade-balance',
    en: 'trade balance; balance of trade; trade surplus; trade deficit; deficit in trade; surplus in trade; surplus; deficit; trade gap; trade imbalance; net trade; imbalance in trade; current account; balance of payments; imbalance; net export; net import; balanced trade; negative balance; positive balance',
    ru: 'торговый баланс; сальдо; дефицит торговли; профицит; торговый дефицит; дефицит; торговый профицит; внешнеторговый баланс; дисбаланс; платежный баланс; торговое сальдо; счет текущих операций; внешнеторговое сальдо; сальдо торговли; чистый экспорт',
    zh: '贸易平衡; 贸易顺差; 贸易逆差; 顺差; 逆差; 贸易差额; 贸易失衡; 贸易赤字; 经常账户; 国际收支; 贸易盈余; 净出口; 贸易收支; 不平衡; 经常项目; 净进口',
  },
  {
    id: 'trade-partners',
    en: 'trade partners; trade partner; trading partner; largest supplier; leading supplier; top supplier; main supplier; largest buyer; biggest buyer; main buyer; biggest supplier; top buyer; economic partner; export market; biggest customer; largest customer; main market; major supplier; ranking of suppliers; biggest market; largest market; top market; ranking of partners; major buyer; key supplier; trading nation; key buyer; leading buyer; supplier ranking',
    ru: 'торговые партнеры; крупнейший поставщик; крупнейший покупатель; главный поставщик; внешнеторговый партнер; основной покупатель; главный покупатель; основной поставщик; рынки сбыта; экономический партнер; крупнейший импортер; крупнейший экспортер',
    zh: '贸易伙伴; 最大供应国; 最大买家; 最大供应商; 主要供应国; 出口市场; 主要买家; 最大进口国; 最大出口国; 主要供应商',
  },
  {
    id: 'turnover',
    en: 'trade turnover; turnover; trade; commodity turnover; commercial exchange; commodity trade; exports and imports; imports and exports; economic ties; economic relations; goods exchange; commercial ties; business ties; economic cooperation; cross-border trade; foreign economic activity; trading relationship; commercial relations; external economic activity; mutual deliveries; bilateral trade; two-way trade; mutual trade; trade volume; foreign trade; foreign commerce; external trade; trade in goods',
    ru: 'товарооборот; оборот; торговля; экспорт и импорт; торгово-экономический; внешнеторговый; ВЭД; экономическое сотрудничество; взаимные поставки; внешнеэкономический; торговый',
    zh: '贸易额; 贸易; 货物贸易; 外贸; 经贸; 进出口; 互贸; 经济合作',
  },
  {
    id: 'urals',
    parents: ['oil'],
    en: 'Urals; urals crude; urals oil; russian export blend; urals crude oil',
    ru: 'нефть Urals; Юралс; нефть марки Юралс; нефть сорта Юралс',
    zh: '乌拉尔原油; 乌拉尔石油; 乌拉尔油; 乌拉尔混合原油',
  },
];
