/** What grows beside the trade in goods: investment, industry, services, people who travel. */
import type { Entry } from './entry.ts';

export const cooperation: readonly Entry[] = [
  {
    id: 'arms',
    hs: ['93'],
    en: 'arms; weapon; weaponry; ammunition; military equipment; defence industry; arms trade; military-technical cooperation; military goods; defence cooperation; gunpowder; military aid; lethal aid; military supply; defence sector; munition; air defence system; lethal assistance; military-industrial complex; warplane; fighter jet; defence plant; body armour; war economy; military production; defence contractor; military industry',
    ru: 'вооружения; оружие; боеприпасы; военная техника; военно-техническое сотрудничество; ОПК; ВПК; оборонка; порох; военная продукция; бронежилет; истребитель; оборонный',
    zh: '武器; 军火; 弹药; 军事装备; 国防工业; 军事技术合作; 军工; 火药; 军售; 战斗机; 防弹衣; 军援',
  },
  {
    id: 'construction',
    en: 'construction; real estate; infrastructure project; housing market; property market; building industry; residential property; commercial property; property developer; engineering company; building contractor; urban development',
    ru: 'строительство; недвижимость; инфраструктурный проект; стройка; застройщик; подрядчик; строительная компания; стройплощадка',
    zh: '建设; 建筑业; 房地产; 基础设施项目; 承包商; 施工; 建筑公司; 基建; 工程承包; 办公楼',
  },
  {
    id: 'culture-and-media',
    en: 'culture and media; film; cinema; book publishing; television series; cultural exchange; tv series; movie; book market; publishing house; media company; cartoon; video content; creative industry; year of culture; short video; anime; blockbuster; art exhibition; box-office',
    ru: 'культура и кино; кино; фильм; кинопрокат; книги; культурный обмен; сериал; книгоиздание; Годы культуры; кинотеатр; мультфильм; выставка искусства; анимация; креативные индустрии; анимационный',
    zh: '文化; 电影; 票房; 图书; 电视剧; 影视; 博物馆; 动画片; 出版; 音乐会; 戏剧; 短视频; 文创; 演出',
  },
  {
    id: 'education',
    en: 'education; student; university; study abroad; confucius institute; academic exchange; college; scholarship; vocational training; academic cooperation; joint degree; language course; tuition; educational programme; research institute; joint institute; academic mobility; educational cooperation; language teaching; hsk',
    ru: 'образование; студент; университет; вуз; обучение; стипендия; студенческий обмен; институт Конфуция; китайский язык; русский язык; академический обмен; образовательный; учеба',
    zh: '教育; 留学; 大学; 学生; 高校; 奖学金; 孔子学院; 汉语; 俄语; 学术交流; 联合办学; 校际交流',
  },
  {
    id: 'flights',
    en: 'flights; direct flight; passenger flight; airline; air service; air route; air link; charter flight; regular flight; aeroflot; air travel; air ticket; air connection; air carrier; flight connection; scheduled flight; airport; weekly flight; airfare; plane ticket; passenger traffic; passenger turnover; air traffic; flight route; low-cost carrier; air fare; passenger service',
    ru: 'авиарейсы; прямой рейс; авиакомпания; авиасообщение; Аэрофлот; перелет; чартер; авиабилет; аэропорт; пассажиропоток; авиаперелет; регулярный рейс',
    zh: '航班; 航空公司; 直航; 包机; 俄航; 机票; 机场; 客运; 俄罗斯航空; 客流',
  },
  {
    id: 'foreign-firms',
    en: 'foreign firms; company with chinese capital; chinese-owned company; company withdrawal; western brand; western company; foreign company; chinese business; chinese company; chinese firm; russian company; russian business; russian firm; western rival; western competitor',
    ru: 'иностранные компании; западный бренд; западная компания; китайская компания; китайский бизнес; российская компания; российский бизнес',
    zh: '外国公司; 外国企业; 西方品牌; 西方公司; 中国企业; 俄罗斯企业; 外资企业; 中资企业',
  },
  {
    id: 'forums',
    en: 'forums and exhibitions; forum; exhibition; trade fair; eef; spief; expo; trade show; business mission; canton fair; ciie; harbin fair; innoprom; trade mission; energy forum; exhibitor; national pavilion; roadshow',
    ru: 'форумы и выставки; форум; выставка; ВЭФ; ПМЭФ; ярмарка; ЭКСПО; бизнес-миссия; Иннопром; энергетический форум; павильон; экспозиция',
    zh: '论坛; 展览会; 博览会; 展会; 进博会; 哈洽会; 广交会; 商贸团; 哈尔滨洽谈会; 能源商务论坛; 参展; 研讨会',
  },
  {
    id: 'government-talks',
    en: 'government talks; intergovernmental commission; summit; state visit; official visit; joint statement; joint declaration; intergovernmental meeting; high-level talks; bilateral talks; strategic partnership; comprehensive partnership; heads of government; no-limits partnership; diplomatic relations; sub-commission; official delegation',
    ru: 'межправительственные переговоры; межправкомиссия; саммит; переговоры; межправительственная комиссия; совместное заявление; встреча глав правительств; государственный визит; стратегическое партнерство; официальный визит; подкомиссия; стратегическое взаимодействие; межрегиональное сотрудничество; всеобъемлющее партнерство; совместная декларация',
    zh: '政府间会谈; 政府间委员会; 峰会; 联合声明; 总理会晤; 国事访问; 战略伙伴; 会谈; 总理定期会晤; 代表团; 联合公报; 战略协作伙伴关系; 地方合作; 元首会晤; 磋商; 地区合作; 联合宣言',
  },
  {
    id: 'investment',
    en: 'investment; investor; fdi; invest; invested; investing; venture capital; investment treaty; shareholder; shareholding; takeover; equity stake; buyout; rdif',
    ru: 'инвестиции; инвестор; капиталовложения; инвестиционный; ПИИ; инвестировать; вложения; РФПИ; инвестпроект; доля в проекте; акционер; инвестфонд; капвложения; пакет акций; инвестсоглашение',
    zh: '投资; 外资; 股东; 收购; 入股; 投资协定; 并购; 股权; 参股; 中资',
  },
  {
    id: 'joint-projects',
    parents: ['investment'],
    en: 'joint projects; joint project; joint venture; joint production; joint plant; industrial cooperation; industrial partnership; joint factory; joint investment project; industrial project; co-production; joint manufacturing; joint research; industrial park; industrial assembly; industrial cluster; technopark',
    ru: 'совместные проекты; совместное производство; промышленное сотрудничество; промышленный парк; индустриальный парк; технопарк; кооперация; совместный завод; совместная разработка; индустриальная сборка; совместные предприятия; промышленный кластер; совместные исследования',
    zh: '联合项目; 合作项目; 联合生产; 产业合作; 合资; 工业合作; 产业园; 共同项目; 科技园; 联合研发; 合作生产; 园区; 联合开发',
  },
  {
    id: 'labour',
    en: 'labour; migrant worker; chinese worker; foreign worker; work permit; guest worker; workforce; employment; worker shortage; unemployment; seasonal worker; shortage of workers; personnel shortage; shortage of drivers; driver shortage; wage; salary; lay-off; shortage of staff; workweek; working week; short time; redundancies; four-day week',
    ru: 'труд и занятость; рабочая сила; нехватка рабочих; разрешение на работу; занятость; кадры; дефицит кадров; рынок труда; рабочие места; зарплата; кадровый; безработица; трудовой; работник; иностранные рабочие; мигрант; персонал; увольнение; четырехдневка; рабочая неделя',
    zh: '劳动力; 劳务; 就业; 工作许可; 工人; 劳工; 员工; 岗位; 失业; 工资; 用工; 人手不足; 人才; 裁员; 工作周',
  },
  {
    id: 'services',
    en: 'services; trade in services; service trade; consulting; legal service; engineering service; business service; transport service; service sector; advertising market; outsourcing; technical service; after-sales; franchising; franchise; hotel chain; warranty; catering; service centre',
    ru: 'услуги; торговля услугами; консалтинг; инжиниринг; реклама; сервисное обслуживание; маркетинг; франшиза; гарантийное обслуживание; общепит',
    zh: '服务; 服务贸易; 咨询; 广告; 维修; 特许经营; 餐饮; 外包; 餐厅; 营销; 保修',
  },
  {
    id: 'small-business',
    en: 'small business; small and medium business; private business; medium-sized business; sme; entrepreneur; business climate; business environment; business community; business council; chamber of commerce',
    ru: 'малый и средний бизнес; малый бизнес; МСП; предприниматель; деловой совет; торгово-промышленная палата; ТПП; деловые круги; деловой климат',
    zh: '中小企业; 企业家; 商会; 营商环境; 工商界; 实业家委员会',
  },
  {
    id: 'space',
    parents: ['technology'],
    en: 'space exploration; space industry; space cooperation; spacecraft; lunar station; lunar research station; rocket; satellite launch; satellites; roscosmos; cosmonaut; spaceport',
    ru: 'космос; космический; лунная станция; Роскосмос; ракета-носитель; ракетный двигатель; космонавт; космодром',
    zh: '航天; 太空; 月球站; 月球科研站; 火箭; 宇航员; 卫星',
  },
  {
    id: 'special-zones',
    parents: ['investment'],
    en: 'special economic zones; special economic zone; free port; advanced development territory; priority development area; free economic zone; asez; industrial development zone; territory of advanced development; territory of accelerated development; priority development territory; free trade pilot zone; bolshoi ussuriysky; border economic zone; bolshoy ussuriysky',
    ru: 'особые экономические зоны; ОЭЗ; ТОР; свободный порт; СПВ; территории опережающего развития; развитие Дальнего Востока; Большой Уссурийский; МТОР; ТОСЭР; зона трансграничного сотрудничества; преференциальный режим территории',
    zh: '经济特区; 自由港; 超前发展区; 跨越式发展区; 自贸试验区; 综合保税区; 远东开发; 黑瞎子岛; 跨境经济合作区; 边境经济合作区; 特别经济区; 超前开发区; 远东发展; 先行区; 大乌苏里岛',
  },
  {
    id: 'technology-transfer',
    parents: ['technology'],
    en: 'technology transfer; transfer of technology; intellectual property; patent; exchange of technology; technology sharing; licensed production; technology licence; technology exchange; sharing of technology; transferring technology; technology access; access to technology; transfer technology; technology leakage; technical know-how; technological know-how; manufacturing know-how',
    ru: 'передача технологий; трансфер технологий; ноу-хау; интеллектуальная собственность; патент; обмен технологиями; доступ к технологиям; лицензионное производство; технологический обмен',
    zh: '技术转让; 知识产权; 专利; 技术转移; 专有技术; 技术交流; 技术引进; 技术共享; 技术许可; 技术泄露',
  },
  {
    id: 'tourism',
    en: 'tourism; tourist; traveller; tour group; tour operator; hotel; travel agency; holidaymaker; holiday trip; sightseeing; shuttle trader; travel industry; vacation; hospitality; tour package; travel agent; foreign visitor; chinese visitor; package tour; trips',
    ru: 'туризм; турист; турпоток; туроператор; туристический; путешественник; отель; гостиница; турагентство; турпоездка; турфирма; турагент; челнок; групповой тур; круиз; курорт; отдыхающий; турпакет; туротрасль',
    zh: '旅游; 游客; 旅行社; 旅客团; 入境游; 出境游; 酒店; 游轮; 观光; 度假; 团体游; 跟团游',
  },
  {
    id: 'visas',
    en: 'visas; entry permit; transit visa; tourist visa; visa',
    ru: 'визы; безвизовый; безвиз; визовый; загранпаспорт; безвизовый туризм',
    zh: '签证; 免签; 电子签证; 免签旅游',
  },
];
