/** Timber and what is made of it. */
import type { Entry } from './entry.ts';

export const wood: readonly Entry[] = [
  {
    id: 'logs',
    parents: ['timber'],
    hs: ['4403'],
    en: 'logs; roundwood; round timber; raw log; round log; unprocessed timber; unprocessed wood; sawlog; rough timber; raw timber; unprocessed log; wood in the rough; pulpwood; rough wood; veneer log; pulp log; timber in the rough; birch log; pine log; larch log; untreated timber; round wood',
    ru: 'круглый лес; кругляк; необработанная древесина; круглые лесоматериалы; необработанные лесоматериалы; пиловочник; фанерный кряж; балансовая древесина; необработанный лес',
    zh: '原木; 圆木; 未加工木材; 原条',
  },
  {
    id: 'paper',
    parents: ['pulp-and-paper'],
    hs: ['48', '4801'],
    en: 'paper and board; paperboard; newsprint; cardboard; paper product; kraft paper; containerboard; office paper; kraftliner; paper mill; corrugated board; toilet paper; carton board; paper industry; packaging paper; printing paper; paper-maker; coated paper; sack paper; copy paper; tissue paper; cartonboard; offset paper; boxboard; paper goods; paper packaging',
    ru: 'бумага и картон; бумага; картон; бумажный; гофрокартон; крафтлайнер; картонный',
    zh: '纸张; 纸板; 新闻纸; 造纸; 纸制品; 牛皮纸; 纸业; 卡纸; 箱板纸; 生活用纸; 纸品; 瓦楞纸',
  },
  {
    id: 'plywood',
    parents: ['timber'],
    hs: ['4412'],
    en: 'plywood; wood-based panel; fibreboard; particle board; chipboard; veneer; mdf; laminated veneer lumber; oriented strand board; osb; wood panel; wooden panel; lvl',
    ru: 'фанера; шпон; ДСП; МДФ; ДВП; древесностружечная плита; древесные плиты; фанерный; ЛВЛ',
    zh: '胶合板; 纤维板; 刨花板; 单板; 木板材; 人造板; 密度板; 桦木胶合板',
  },
  {
    id: 'pulp',
    parents: ['pulp-and-paper'],
    hs: ['47', '4703'],
    en: 'pulp; wood pulp; cellulose; softwood pulp; chemical pulp; hardwood pulp',
    ru: 'целлюлоза; целлюлозный',
    zh: '纸浆; 木浆; 针叶浆; 化学浆; 纤维素; 浆粕; 溶解浆; 阔叶浆',
  },
  {
    id: 'pulp-and-paper',
    hs: ['47', '48'],
    en: 'pulp and paper; wood pulp and paper',
    ru: 'целлюлозно-бумажная продукция; ЦБК; целлюлозно-бумажный; целлюлоза и бумага; ЦБП',
    zh: '纸浆和纸; 制浆造纸; 浆纸; 纸浆及纸制品',
  },
  {
    id: 'sawn-timber',
    parents: ['timber'],
    hs: ['4407'],
    en: 'sawn timber; lumber; sawnwood; softwood lumber; sawmill; sawn softwood; edged board; timber board; plank; sawmilling; sawn wood; sawn goods; hardwood lumber; processed timber; sawn hardwood; larch board; planed timber; railway sleeper; timber processing; sawn product; wooden board',
    ru: 'пиломатериалы; лесопиление; лесопилка; обрезная доска; пилёный лес; лесопильный; распиленная древесина; деревообработка; деревопереработка',
    zh: '锯材; 板材; 木板; 锯木; 方材; 木材加工',
  },
  {
    id: 'timber',
    parents: ['raw-materials'],
    hs: ['44'],
    en: 'timber; wood; forest product; forestry; softwood; hardwood; wooden product; forest industry; larch; woodworking; wood raw material; lumber industry; wooden goods; pine and spruce',
    ru: 'лес и древесина; древесина; лесоматериал; лесопродукция; лесная промышленность; лиственница; лесозаготовка; деревообрабатывающий; лесопромышленный; ЛПК; лесопереработка; сосна; лесная продукция; лесозаготовитель; лесопромышленник; лесопользование',
    zh: '木材; 林产品; 木制品; 林业; 软木; 桦木; 落叶松; 硬木; 木料; 针叶材; 阔叶材; 樟子松; 橡木; 林木; 松木; 采伐; 木业; 木结构',
  },
  {
    id: 'wood-pellets',
    parents: ['timber'],
    hs: ['4401'],
    en: 'wood pellets; wood pellet; fuel pellet; wood chip; firewood; sawdust; biofuel; wood briquette; pellets; charcoal; biomass',
    ru: 'пеллеты; щепа; дрова; топливные гранулы; древесный уголь; топливный брикет; биотопливо; опилки; древесные гранулы',
    zh: '木屑颗粒; 木质颗粒; 木片; 薪柴; 木炭; 生物燃料; 颗粒燃料; 木颗粒; 锯末',
  },
];
