/** What people are, and the small words of their trades. */
export const occupations = `
respondent|опрошенный, респондент|受访者
survey|опрос, анкетирование, соцопрос|民调, 问卷, 调查显示
generation|поколение|一代, 世代
gender|пол человека|性别
middle class|средний класс|中产阶级
income level|уровень жизни|生活水平
savings|сбережение, накопление, вклад|储蓄, 存款
mortgage|ипотека|房贷, 按揭
pension|пенсия|养老金
salary payment|выплата зарплаты|
housing|жилищный|房产
coal mine|угольная шахта, угольный разрез|煤矿企业
weighbridge|весовой контроль|
waybill|накладная|运单
lorry park|стоянка, парковка|停车场
electronic queue|электронная очередь|电子排队
slot|бронирование времени|预约时段
booking|бронирование, забронировать, бронь|预约, 预定
cargo plane|грузовой самолет|货机
rolling stock|подвижной состав|机车车辆
locomotive driver|машинист|火车司机
captain|капитан|船长
sailor|моряк|海员
dock worker|докер|码头工人
customs officer|таможенник, инспектор|海关人员, 关员
customs broker|таможенный брокер, декларант|报关行, 报关员
veterinarian|ветеринар, ветеринарный|兽医
phytosanitary|фитосанитарный|植物检疫
quarantine|карантин, карантинный|检疫, 隔离
pest|вредитель|害虫
residue|содержание вредных веществ|残留
sample|образец, проба|样品, 样本
fisherman|рыбак, рыболовный, рыболов|渔民
catch|улов, вылов, поймать|捕捞, 捕捞量, 渔获
vessel name|название судна|
hunter|охотник|猎人
forester|лесник, лесозаготовитель, лесоруб|伐木工
beekeeper|пчеловод|养蜂人
baker|пекарь|面包师
cook|повар|厨师
waiter|официант|服务员
hairdresser|парикмахер|理发师
tailor|портной, швея|裁缝
guide|гид, экскурсовод|导游
artist|художник, артист|艺术家
actor|актер|演员
athlete|спортсмен|运动员
professor|профессор|教授
academic|академик|院士
researcher|исследователь, научный сотрудник|研究员
historian|историк|历史学家
diplomat|дипломат|外交官
secretary|секретарь|秘书, 书记
treasurer|казначей|
accountant|бухгалтер|会计
auditor|аудитор|审计
cashier|кассир|收银员
salesman|продавец-консультант, торговый агент|推销员, 售货员
storekeeper|кладовщик|仓管员
mechanic|механик, слесарь|修理工, 技工
electrician|электрик|电工
welder|сварщик|焊工
miner|шахтер, горняк|矿工
geologist|геолог|地质学家
metallurgist|металлург-технолог|
chemist|химик|化学家
pilot|пилот, летчик|飞行员
stewardess|бортпроводник|空姐
postman|почтальон|邮递员
guard|охранник, охрана|保安
cleaner|уборщик|清洁工
nurse|медсестра|护士
`;
