/** What binds the trade: sanctions, bans, controls, standards, agreements. */
import type { Entry } from './entry.ts';

export const rules: readonly Entry[] = [
  {
    id: 'agreements',
    en: 'agreements; agreement; contract; memorandum; treaty; signed deal; framework paper; roadmap; letter of intent; cooperation plan',
    ru: 'соглашения; контракт; меморандум; договор; договоренность; дорожная карта',
    zh: '协议; 合同; 备忘录; 条约; 协定; 路线图; 签约',
  },
  {
    id: 'bans',
    parents: ['trade-restrictions'],
    en: 'import and export bans; ban; embargo; prohibition; banned; banning; export halt; import halt; moratorium; boycott; suspended import; suspension of import; suspension of export; suspended export',
    ru: 'запреты на ввоз и вывоз; запрет; эмбарго; мораторий; приостановка ввоза; бойкот',
    zh: '禁令; 禁运; 禁止进口; 禁止出口; 暂停进口; 暂停出口; 抵制',
  },
  {
    id: 'certification',
    parents: ['trade-restrictions'],
    en: 'certification and standards; certificate; certification; technical regulation; type approval; vehicle type approval; conformity; labelling; quality standard; safety standard; homologation; product standard; safety requirement; accreditation; technical standard; quality requirement',
    ru: 'сертификация и стандарты; сертификация; сертификат; технический регламент; маркировка; ОТТС; одобрение типа транспортного средства; стандарт; честный знак; аккредитация',
    zh: '认证与标准; 认证; 证书; 技术法规; 标签; 标准; 合格证; 型式批准',
  },
  {
    id: 'dual-use-goods',
    parents: ['export-controls'],
    en: 'dual-use goods; dual-use; dual-use technology; high-priority item; common high-priority list; battlefield goods; battlefield component; high-priority goods; high-priority product; critical component; war materiel',
    ru: 'товары двойного назначения; двойное назначение; технологии двойного назначения; приоритетные товары',
    zh: '两用物项; 军民两用; 两用物品; 双重用途; 高优先级物项',
  },
  {
    id: 'export-controls',
    parents: ['trade-restrictions'],
    en: 'export controls; export control; export licence; export restriction; export curb; export limit; licensing; entity list; end-user certificate; export permit; control list; end-use control; export rule; technology restriction; technology control',
    ru: 'экспортный контроль; экспортная лицензия; ограничения на экспорт; лицензирование; экспортные ограничения; контроль за экспортом',
    zh: '出口管制; 出口限制; 许可证; 实体清单; 出口许可; 管制清单',
  },
  {
    id: 'free-trade',
    en: 'free trade; free-trade zone; trade agreement; eurasian economic union; eaeu; world trade organisation; wto; preferential trade; trade liberalisation; eurasian union; brics; sco; trade facilitation; trade pact; greater eurasian partnership; shanghai cooperation organization; trade bloc; preferential regime; economic integration; most-favoured-nation; trade preference; non-preferential agreement; economic partnership agreement',
    ru: 'свободная торговля; ЕАЭС; Евразийский экономический союз; ВТО; Всемирная торговая организация; БРИКС; ШОС; торговое соглашение; соглашение о свободной торговле; Шанхайская организация сотрудничества; преференциальный режим; Большое евразийское партнерство; режим наибольшего благоприятствования',
    zh: '自由贸易; 自贸区; 欧亚经济联盟; 世贸组织; 贸易协定; 上海合作组织; 上合组织; 贸易便利化; 自贸协定; 金砖; 最惠国; 大欧亚伙伴关系; 经济一体化',
  },
  {
    id: 'import-substitution',
    en: 'import substitution; self-sufficiency; import replacement; replacing imports; self-reliance; domestic substitute; import-substituting; substitution of import; localisation; localised production; local content; local assembly; knock-down assembly; screwdriver assembly; domestic analogue; domestic alternative; home-grown alternative; technological independence; domestic substitution',
    ru: 'импортозамещение; локализация; замещение импорта; самообеспечение; крупноузловая сборка; импортозависимость; отечественный аналог; технологическая независимость; локализовать; самообеспеченность; отверточная сборка; импортозамещающий',
    zh: '进口替代; 本地化; 国产化; 自给自足; 国产替代; 自给率; 本土化; 散件组装; 本地组装; 自主可控; 技术自主',
  },
  {
    id: 'parallel-imports',
    en: 'parallel imports; parallel import; grey import; grey market; parallel importing; grey scheme; unofficial import; sanctions circumvention; circumvention of sanction; evading sanction; circumvent sanction; evade sanction; evasion of sanction; circumventing sanction; sanctions-busting; grey dealer; sanction evasion; unofficial dealer; unofficial channel; sanctions dodging; grey supply; grey channel; sanctions workaround; bypass sanction; bypassing sanction',
    ru: 'параллельный импорт; серый импорт; обход санкций; серый рынок; серые поставки; обходить санкции; серый ввоз; серая схема; альтернативный импорт; неофициальный импорт',
    zh: '平行进口; 灰色进口; 规避制裁; 绕过制裁; 灰色市场; 灰色清关; 灰色渠道; 逃避制裁; 规避出口管制; 水货',
  },
  {
    id: 'phytosanitary-rules',
    parents: ['trade-restrictions'],
    en: 'phytosanitary rules; phytosanitary; sanitary rule; veterinary; quarantine; rosselkhoznadzor; food safety; accredited supplier; veterinary certificate; sanitary requirement; listed supplier; phytosanitary certificate; accredited exporter; export accreditation; accredited enterprise; gacc; registered enterprise; sanitary standard; pesticide residue; sanitary restriction; access to the chinese market; regionalisation',
    ru: 'фитосанитарные требования; фитосанитарный; ветеринарный; карантин; Россельхознадзор; аккредитованное предприятие; ГТУ КНР; карантинный; ветсертификат; безопасность пищевых продуктов; право на экспорт; регионализация; ветеринарный сертификат',
    zh: '检疫; 食品安全; 市场准入; 兽医; 输华; 海关总署注册; 准入名单; 植检; 农残',
  },
  {
    id: 'price-cap',
    parents: ['sanctions'],
    en: 'price cap; oil price cap; price ceiling; cap on oil price; cap on the price; cap on russian oil; cap on crude; oil price ceiling; g7 cap; crude price cap; dynamic cap; lowered cap',
    ru: 'потолок цен; предельная цена; ценовой потолок; ограничение цены на нефть; потолок цен на нефть; потолок цен на российскую нефть',
    zh: '价格上限; 限价; 油价上限; 石油限价; 石油价格上限; 价格封顶',
  },
  {
    id: 'quotas',
    parents: ['trade-restrictions'],
    en: 'quotas; quota; tariff-rate quota; export ceiling; tariff quota',
    ru: 'квоты; тарифная квота; квотирование',
    zh: '配额; 关税配额; 限额',
  },
  {
    id: 'sanctions',
    en: 'sanctions; sanction; sanctioned; blacklist; blacklisted; ofac; restrictive measure; sanctioning; sdn list; countersanction; asset freeze; coercive measure',
    ru: 'санкции; санкционный; ограничительные меры; черный список; подсанкционный; контрсанкции; антисанкционный; заморозка активов; SDN-список',
    zh: '制裁; 黑名单; 限制性措施; 冻结资产制裁',
  },
  {
    id: 'shadow-fleet',
    parents: ['sanctions', 'tankers'],
    en: 'shadow fleet; dark fleet; grey fleet; ghost fleet; sanctioned tanker; sanctioned vessel; sanctioned ship; shadow tanker; ship-to-ship; shadow fleet tanker; blacklisted tanker; blacklisted vessel; shadow vessel; dark tanker; parallel fleet; sts transfer; flag of convenience; false flag; ageing tanker; shadow-fleet ship; reflagging; shadow shipping',
    ru: 'теневой флот; подсанкционный танкер; танкеры теневого флота; подсанкционное судно; теневой танкер; перевалка с борта на борт; судно под санкциями',
    zh: '影子船队; 影子舰队; 受制裁油轮; 船对船转运; 暗影舰队; 幽灵船队; 灰色船队; 船对船过驳; 受制裁船只; 黑船队; 影子油轮',
  },
  {
    id: 'subsidies',
    en: 'subsidies; subsidy; state support; government support; export support; tax break; tax benefit; preferential tax; state aid; subsidised; tax incentive; export rebate; tax relief; tax rebate; value-added tax; vat; mineral extraction tax; damper; mineral tax; support for exporters; russian export centre; tax burden; windfall tax; double taxation; profit tax; state programme; tax exemption; preferential treatment; tax holiday',
    ru: 'субсидии и налоги; господдержка; поддержка экспорта; льгота; НДС; демпфер; НДПИ; Российский экспортный центр; РЭЦ; субсидирование; меры поддержки; налогообложение; субсидии; налоги',
    zh: '补贴和税收; 补贴; 国家支持; 增值税; 税收; 退税; 免税; 税费; 优惠政策; 俄罗斯出口中心; 所得税; 双重征税; 资源税; 国家扶持',
  },
  {
    id: 'trade-disputes',
    en: 'trade disputes; trade dispute; trade war; dumping; arbitration; lawsuit; trade friction; tariff war; litigation; trade row; safeguard measure; trade tension; legal dispute; countervailing; trade conflict; trade complaint; protectionism; commercial dispute; protectionist; unfair competition; trade protection',
    ru: 'торговые споры; торговая война; антидемпинговый; демпинг; арбитраж; иск; защитные меры; протекционизм; арбитражный; тарифная война; ответные меры; торговый конфликт; недобросовестная конкуренция',
    zh: '贸易争端; 贸易战; 仲裁; 诉讼; 贸易摩擦; 倾销; 保障措施; 关税战; 保护主义; 贸易纠纷; 报复性; 贸易冲突',
  },
  {
    id: 'trade-restrictions',
    en: 'trade restrictions; trade restriction; trade barrier; non-tariff barrier; import restriction; non-tariff measure; barrier to trade; administrative barrier; import curb; market barrier; technical barrier; restriction on import; trade obstacle; trade curb; import limit; obstacle to trade; restriction on export; non-tariff restriction',
    ru: 'торговые ограничения; торговый барьер; импортные ограничения; нетарифный; административный барьер; ограничения на импорт',
    zh: '贸易限制; 贸易壁垒; 非关税壁垒; 进口限制; 技术壁垒; 非关税措施; 限制措施; 贸易障碍; 行政壁垒',
  },
];
