/** Governments, ministries, agencies, their heads, and firms by the name that articles use. */
export const offices = `
government|правительство, правительственный, власть, власти, кабинет министров|政府, 当局
president|президент|总统
prime minister|премьер, премьер-министр, премьер министр|总理, 首相
deputy prime minister|вице-премьер, вице премьер, заместитель председателя правительства|副总理
minister|министр|部长
deputy minister|замминистр, заместитель министра|副部长
ministry|министерство, ведомство|部委, 部
foreign ministry|мид, министерство иностранных дел|外交部
foreign minister|министр иностранных дел, глава мид|外长, 外交部长
finance ministry|минфин, министерство финансов|财政部
finance minister|министр финансов, глава минфина|财政部长
economy ministry|минэкономразвития, минэк, министерство экономического развития, минэкономики|经济发展部
economy minister|министр экономики, министр экономического развития, глава минэкономразвития|经济发展部长
industry and trade ministry|минпромторг, министерство промышленности и торговли|工业和贸易部, 工贸部
industry and trade minister|министр промышленности и торговли, глава минпромторга|工贸部长
energy ministry|минэнерго, министерство энергетики|能源部
energy minister|министр энергетики|能源部长
agriculture ministry|минсельхоз, министерство сельского хозяйства|农业部, 农业农村部
transport ministry|минтранс, министерство транспорта|交通部, 交通运输部
commerce ministry|министерство коммерции, минкоммерции, министерство торговли|商务部
commerce minister|министр коммерции|商务部长
customs administration|главное таможенное управление, гту, гтук, таможенное управление|海关总署, 中国海关
federal customs service|фтс, федеральная таможенная служба|俄罗斯海关总署, 联邦海关局
far east ministry|минвостокразвития|远东发展部
natural resources ministry|минприроды|自然资源部
defence ministry|минобороны|国防部
treasury|казначейство|国库
kremlin|кремль|克里姆林宫
state duma|госдума, дума|国家杜马
parliament|парламент, депутат|议会, 议员
federal|федеральный|联邦
governor|губернатор|州长
mayor|мэр|市长
ambassador|посол, посольство|大使, 大使馆, 使馆
embassy|диппредставительство|
consulate|консульство, консул|领事馆, 领事
trade representative|торгпред, торгпредство, торговый представитель|商务代表, 贸易代表
official|чиновник, официальный, должностное лицо|官员, 官方
rosstat|росстат|俄罗斯统计局, 联邦统计局
rosselkhoznadzor|россельхознадзор|俄罗斯动植物检疫局, 动植物检疫局
rospotrebnadzor|роспотребнадзор|消费者权益保护局
national bureau of statistics|госстат кнр, государственное статистическое управление|国家统计局
state council|госсовет|国务院
national development and reform commission|госкомитет по развитию и реформам|发改委, 国家发改委
communist party|коммунистическая партия|共产党
party||政党
Putin|путин|普京
Xi Jinping|си цзиньпин|习近平
Mishustin|мишустин|米舒斯京
Li Qiang|ли цян|李强
Wang Yi|ван и|王毅
Trump|трамп|特朗普
Biden|байден|拜登
Lavrov|лавров|拉夫罗夫
Novak|новак|诺瓦克
Siluanov|силуанов|西卢安诺夫
Reshetnikov|решетников|列舍特尼科夫
Nabiullina|набиуллина|纳比乌琳娜
Peskov|песков|佩斯科夫
Manturov|мантуров|曼图罗夫
Overchuk|оверчук|奥韦尔丘克
Trutnev|трутнев|特鲁特涅夫
Gazprom|газпром|俄气, 俄罗斯天然气工业股份公司, 俄罗斯天然气工业公司
Rosneft|роснефть|俄罗斯石油公司, 俄油
Novatek|новатэк|诺瓦泰克
Lukoil|лукойл|卢克石油
Transneft|транснефть|俄罗斯石油运输公司
Rosatom|росатом|俄罗斯国家原子能公司, 俄原子能
Sberbank|сбербанк, сбер|俄罗斯储蓄银行
VTB|втб|外贸银行
AvtoVAZ|автоваз|伏尔加汽车
Lada|лада|拉达
Kamaz|камаз|卡玛斯
Rusal|русал|俄铝
Norilsk Nickel|норникель|诺里尔斯克镍业
Severstal|северсталь|谢韦尔钢铁
Rosselkhozbank|россельхозбанк|俄罗斯农业银行
Aeroflot|аэрофлот|俄罗斯航空
CNPC|кннк, китайская национальная нефтегазовая корпорация|中石油, 中国石油
Sinopec|синопек|中石化
CNOOC|кнок|中海油
Cosco|коско|中远
Huawei|хуавэй, хуавей|华为
Xiaomi|сяоми|小米
Chery|чери|奇瑞
Haval|хавейл, хавал|哈弗
Geely|джили|吉利
Changan|чанган, чанъань|长安汽车
Great Wall|грейт волл|长城汽车
BYD|бид, биди|比亚迪
JAC|джак|江淮
FAW|фав|一汽
Sitrak|ситрак|
Shacman|шакман|陕汽
Sinotruk|синотрук|中国重汽
Alibaba|алибаба|阿里巴巴
AliExpress|алиэкспресс|速卖通
Wildberries|вайлдберриз, вайлдберрис|
Ozon|озон|
Reuters|рейтер|路透社
Xinhua|синьхуа|新华社
Interfax|интерфакс|国际文传电讯社
TASS|тасс|塔斯社
Bloomberg|блумберг, блумберк|彭博社, 彭博
SWIFT|свифт|环球银行金融电信协会
ICBC|тпбк|工商银行, 工行
Bank of China|бэнк оф чайна, банк китая|中国银行
`;
