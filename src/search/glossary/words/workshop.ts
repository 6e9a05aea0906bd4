/** Yards, workshops, vehicles and their parts, courts, accidents. */
export const workshop = `
bonnet|капот|引擎盖
bumper|бампер|保险杠
headlight|фара|车灯
windscreen|лобовое стекло, ветровое стекло|挡风玻璃
gearbox|коробка передач, трансмиссия|变速箱
mileage|пробег|里程, 行驶里程
saloon|седан|三厢车
used|подержанный, бу|二手
hybrid car||混动
workshop floor|цех|生产车间
lathe|токарный станок|数控车床
milling machine|фрезерный станок, фрезерный|铣床设备
drill|сверло, бур|钻头
lamp|лампочка, светильник|灯泡
tablet|планшетный|平板
dress|платье|连衣裙
jacket|жакет|夹克
thread|нитка, нить|线团
table|стол|桌子
chair|стул, кресло|椅子
wardrobe|шкаф, тумба|衣柜
beam|брус|方木
concentrate|концентрат|浓缩
peat|торф|泥炭
tank farm|нефтебаза, нефтехранилище|油库, 储油库
tank wagon|вагон-цистерна|油罐车
hopper wagon|хоппер|漏斗车
barrel|бочка|油桶
power line|лэп, линия электропередачи|输电线, 输电线路
reactor|реактор|反应堆
wind turbine|ветряк, ветрогенератор|风电机组
tin||锡
sleepers|шпала, шпалы|枕木
rails|рельс, рельсы|铁轨, 钢轨
standard gauge|европейская колея, стандартная колея|标准轨, 标准轨距
broad gauge|широкая колея|宽轨距
section of line|перегон, разъезд|
platform|перрон|月台
ticket office|билетная касса|售票处
timetable|расписание|时刻表
lateness|опоздание|
detour|объездной|绕行
departure|отъезд, отправиться|出发, 启程
via|проездом|途经, 取道
call at|причалить, пришвартоваться|靠泊, 停泊
pier|пирс|栈桥
tugboat|буксир|拖船, 拖轮
launch boat|катер|快艇
weighbridge|автовесы|地磅
barrier|шлагбаум|栏杆, 道闸
stamp|штамп|盖章
coupon for queue|талон|排号
passage|проезд|通行
pedestrian|пешеход, пешеходный|行人
shelf|полка, стеллаж|货架
shop window|витрина|橱窗
receipt|чек|小票, 收据
average bill|средний чек|客单价
promotion|акция в магазине|促销
markup|накрутка, навар|涨价幅度
by weight|развесной, на развес|散装
spoil|испортиться, сгнить, протухнуть|变质, 腐烂
thaw|разморозить|解冻
chilled|охлажденный|冰鲜, 冷鲜
dried|сушеный, вяленый|干制
smoked|копченый|熏制, 烟熏
canned food|консервы, тушенка|罐头
storeroom|кладовая|库房
freezer|морозилка, морозильник|冰柜
insure|застраховать, страховать|投保
lose|потерять груз|丢失, 遗失
terminate|расторгнуть, разорвать контракт, разорвать|撕毁, 解除合同
breach|нарушение договора|违约
lend|кредитовать, одолжить, одалживать|放贷
borrow|занять денег, занимать денег, взять в долг|借钱
pay|расплатиться, расплачиваться|付钱
bargain|торговаться|讨价还价, 砍价
earn|подзаработать, навариться|挣钱, 赚钱
charge for|берут за, взимают за, просят за|
plaintiff|истец|原告
defendant|ответчик, обвиняемый|被告
verdict|приговор, вердикт|判决, 裁决
proceedings|разбирательство|庭审
thief|вор|小偷
bribe|взятка|贿赂, 行贿
corruption|коррупция|腐败, 贪腐
spy|шпион|间谍
amendment|поправка|修正案
protocol|протокол|议定书
poll|опрос населения|民意调查
optimistic|оптимистичный, оптимист|乐观
pessimistic|пессимистичный, пессимист|悲观
limit|предел|极限
ceiling|потолок|天花板
bottom|дно|谷底
lesson learnt|извлечь урок|教训
gather|собраться толпой|聚集
scatter|рассеяться|分散
reveal|раскрыть|透露, 披露, 曝光
missing|пропасть без вести|失踪
rescued|спасенный|获救
crash|катастрофа|坠毁, 遇难
sink|затонуть, тонуть|沉没
leak|утечка, протечка|泄漏
pollution|загрязнение|污染
earthquake|землетрясение|地震
snowstorm|метель, буран, снегопад|暴雪
per trip|за рейс, за ходку|跑一趟, 每趟
exports of steel|экспорт стали|
imports of steel|импорт стали|
production of steel|производство стали, выпуск стали|
price of steel|цена стали|
supplies of steel|поставка стали|
tonnes of steel|тонна стали|
`;
