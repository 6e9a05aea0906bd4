/** Countries, peoples, regions, provinces, cities, crossings, waters, in their usual English spelling. */
export const places = `
Russia|россия, рф, российская федерация|俄罗斯, 俄国, 俄, 俄方, 俄联邦
Russian|российский, русский, россиянин, россияне, россиян|俄式, 俄罗斯人, 俄国人, 俄籍
China|китай, кнр, поднебесная|中国, 华, 中方, 我国
Chinese|китайский, китаец, китайцы, китайцев|中国人, 中资, 华人
Russia and China|россия и китай, рф и кнр|中俄, 俄中, 中俄两国, 俄中两国, 两国
Russia-China|российско-китайский, русско-китайский|
Kazakhstan|казахстан, казахстанский, казахский|哈萨克斯坦
Mongolia|монголия, монгольский|蒙古, 蒙古国
India|индия, индийский|印度
Japan|япония, японский|日本
South Korea|южная корея, корея, корейский, южнокорейский|韩国
North Korea|северная корея, кндр, северокорейский|朝鲜
Kyrgyzstan|киргизия, кыргызстан, киргизский|吉尔吉斯斯坦, 吉尔吉斯
Uzbekistan|узбекистан, узбекский|乌兹别克斯坦
Tajikistan|таджикистан|塔吉克斯坦
Turkmenistan|туркмения, туркменистан, туркменский|土库曼斯坦
Azerbaijan|азербайджан|阿塞拜疆
Armenia|армения|亚美尼亚
Georgia|грузия, грузинский|格鲁吉亚
Belarus|белоруссия, беларусь, белорусский|白俄罗斯
Ukraine|украина, украинский|乌克兰
Turkey|турция, турецкий|土耳其
Iran|иран, иранский|伊朗
Iraq|ирак|伊拉克
Saudi Arabia|саудовская аравия|沙特, 沙特阿拉伯
United Arab Emirates|оаэ, эмираты|阿联酋
Qatar|катар|卡塔尔
Israel|израиль|以色列
Egypt|египет, египетский|埃及
South Africa|юар|南非
Vietnam|вьетнам, вьетнамский|越南
Indonesia|индонезия|印度尼西亚, 印尼
Malaysia|малайзия|马来西亚
Thailand|таиланд, тайский|泰国
Singapore|сингапур|新加坡
Philippines|филиппины|菲律宾
Pakistan|пакистан|巴基斯坦
Afghanistan|афганистан|阿富汗
Bangladesh|бангладеш|孟加拉国
Sri Lanka|шри-ланка|斯里兰卡
Myanmar|мьянма|缅甸
Taiwan|тайвань, тайваньский|台湾
Hong Kong|гонконг, гонконгский|香港
Macau|макао|澳门
Australia|австралия, австралийский|澳大利亚, 澳洲
New Zealand|новая зеландия|新西兰
Brazil|бразилия, бразильский|巴西
Argentina|аргентина, аргентинский|阿根廷
Chile|чили|智利
Peru|перу|秘鲁
Ecuador|эквадор|厄瓜多尔
Venezuela|венесуэла|委内瑞拉
Mexico|мексика|墨西哥
Canada|канада, канадский|加拿大
United States|сша, соединенные штаты|美国, 美方
American|американский, американец|
European Union|евросоюз, ес|欧盟
European|европейский, европеец|
Europe|европа|欧洲
Asia|азия|亚洲
Asian|азиатский|
Africa|африка, африканский|非洲
Latin America|латинская америка|拉丁美洲, 拉美
Central Asia|средняя азия, центральная азия|中亚
Middle East|ближний восток|中东
West|запад|西方
Western|западный|西方国家, 西部
East|восток|东方
eastern|восточный|东部, 东部地区
north|север|北部, 北方
northern|северный|北
south|юг|南部, 南方
southern|южный|南
United Kingdom|великобритания, британия, англия, британский|英国
Germany|германия, фрг, немецкий, германский|德国
France|франция, французский|法国
Italy|италия, итальянский|意大利
Spain|испания, испанский|西班牙
Portugal|португалия|葡萄牙
Netherlands|нидерланды, голландия, голландский|荷兰
Belgium|бельгия|比利时
Switzerland|швейцария, швейцарский|瑞士
Austria|австрия|奥地利
Poland|польша, польский|波兰
Czech Republic|чехия|捷克
Hungary|венгрия|匈牙利
Serbia|сербия|塞尔维亚
Greece|греция|希腊
Norway|норвегия|挪威
Sweden|швеция|瑞典
Finland|финляндия, финский|芬兰
Denmark|дания|丹麦
Estonia|эстония|爱沙尼亚
Latvia|латвия|拉脱维亚
Lithuania|литва|立陶宛
brics|брикс|金砖国家, 金砖
Eurasian Economic Union|еаэс, евразийский экономический союз|欧亚经济联盟
Shanghai Cooperation Organisation|шос|上合组织, 上海合作组织
asean|асеан|东盟
opec|опек|欧佩克
wto|вто|世贸组织, 世界贸易组织
un|оон|联合国
Moscow|москва, московский|莫斯科
Beijing|пекин, пекинский|北京
Saint Petersburg|санкт-петербург, петербург, питер|圣彼得堡
Shanghai|шанхай, шанхайский|上海
Vladivostok|владивосток|符拉迪沃斯托克, 海参崴
Khabarovsk|хабаровск, хабаровский|哈巴罗夫斯克, 伯力
Blagoveshchensk|благовещенск, благовещенский|布拉戈维申斯克, 海兰泡
Heihe|хэйхэ|黑河
Hunchun|хуньчунь|珲春
Suifenhe|суйфэньхэ, суйфыньхэ|绥芬河
Manzhouli|маньчжурия, маньчжоули|满洲里
Dongning|дуннин|东宁
Tongjiang|тунцзян|同江
Fuyuan|фуюань|抚远
Harbin|харбин, харбинский|哈尔滨
Mudanjiang|муданьцзян|牡丹江
Jiamusi|цзямусы|佳木斯
Daqing|дацин|大庆
Changchun|чанчунь|长春
Jilin|цзилинь, гирин|吉林
Shenyang|шэньян|沈阳
Dalian|далянь|大连
Yanbian|яньбянь|延边
Heilongjiang|хэйлунцзян|黑龙江
Liaoning|ляонин|辽宁
Inner Mongolia|внутренняя монголия|内蒙古
Erenhot|эрэн-хото, эрлянь|二连浩特
Xinjiang|синьцзян|新疆
Urumqi|урумчи|乌鲁木齐
Horgos|хоргос|霍尔果斯
Alashankou|алашанькоу|阿拉山口
Tianjin|тяньцзинь|天津
Hebei|хэбэй|河北
Shandong|шаньдун|山东
Qingdao|циндао|青岛
Yantai|яньтай|烟台
Rizhao|жичжао|日照
Jiangsu|цзянсу|江苏
Nanjing|нанкин|南京
Suzhou|сучжоу|苏州
Zhejiang|чжэцзян|浙江
Hangzhou|ханчжоу|杭州
Ningbo|нинбо|宁波
Yiwu|иу|义乌
Fujian|фуцзянь|福建
Xiamen|сямэнь|厦门
Guangdong|гуандун|广东
Guangzhou|гуанчжоу|广州
Shenzhen|шэньчжэнь|深圳
Dongguan|дунгуань|东莞
Guangxi|гуанси|广西
Hainan|хайнань|海南
Yunnan|юньнань|云南
Sichuan|сычуань, сычуаньский|四川
Chengdu|чэнду|成都
Chongqing|чунцин|重庆
Hubei|хубэй|湖北
Wuhan|ухань|武汉
Hunan|хунань|湖南
Henan|хэнань|河南
Zhengzhou|чжэнчжоу|郑州
Shaanxi|шэньси|陕西
Xi'an|сиань|西安
Shanxi|шаньси|山西
Gansu|ганьсу|甘肃
Lanzhou|ланьчжоу|兰州
Anhui|аньхой|安徽
Jiangxi|цзянси|江西
Guizhou|гуйчжоу|贵州
Ningxia|нинся|宁夏
Qinghai|цинхай|青海
Tibet|тибет|西藏
Siberia|сибирь, сибирский|西伯利亚
Far East|дальний восток, дальневосточный|远东, 远东地区
Urals|урал, уральский|乌拉尔
Arctic|арктика, арктический|北极
Primorye|приморье, приморский край, приморский|滨海边疆区, 滨海
Amur region|амурская область, приамурье|阿穆尔州
Amur|амур, амурский|阿穆尔河, 黑龙江流域, 阿穆尔
Khabarovsk region|хабаровский край|哈巴罗夫斯克边疆区
Zabaykalsky region|забайкалье, забайкальский край, забайкальский|外贝加尔边疆区, 后贝加尔边疆区
Transbaikal|забайкальский регион|外贝加尔
Zabaikalsk|забайкальск|外贝加尔斯克, 后贝加尔斯克
Chita|чита|赤塔
Buryatia|бурятия|布里亚特
Irkutsk|иркутск, иркутский|伊尔库茨克
Baikal|байкал, байкальский|贝加尔湖
Krasnoyarsk|красноярск, красноярский|克拉斯诺亚尔斯克
Novosibirsk|новосибирск, новосибирский|新西伯利亚
Omsk|омск, омский|鄂木斯克
Tomsk|томск|托木斯克
Kemerovo|кемерово|克麦罗沃
Kuzbass|кузбасс, кузнецкий бассейн|库兹巴斯
Altai|алтай, алтайский|阿尔泰
Yakutia|якутия, якутский|雅库特
Sakhalin|сахалин, сахалинский|萨哈林, 库页岛
Kamchatka|камчатка|堪察加
Magadan|магадан|马加丹
Chelyabinsk|челябинск, челябинский|车里雅宾斯克
Yekaterinburg|екатеринбург|叶卡捷琳堡
Sverdlovsk|свердловский|斯维尔德洛夫斯克
Tatarstan|татарстан|鞑靼斯坦
Kazan|казань, казанский|喀山
Samara|самара|萨马拉
Tolyatti|тольятти|陶里亚蒂
Nizhny Novgorod|нижний новгород|下诺夫哥罗德
Tula|тула, тульский|图拉
Kaluga|калуга, калужский|卡卢加
Kaliningrad|калининград|加里宁格勒
Rostov|ростов|罗斯托夫
Krasnodar|краснодар|克拉斯诺达尔
Novorossiysk|новороссийск|新罗西斯克
Murmansk|мурманск|摩尔曼斯克
Arkhangelsk|архангельск|阿尔汉格尔斯克
Jewish Autonomous Region|еврейская автономная область, еао|犹太自治州
Nizhneleninskoye|нижнеленинское|下列宁斯科耶
Grodekovo|гродеково|格罗杰科沃
Kraskino|краскино|克拉斯基诺
Zarubino|зарубино|扎鲁比诺
Nakhodka|находка|纳霍德卡
Vostochny|порт восточный|东方港
Pacific|тихий океан, тихоокеанский|太平洋
Black Sea|черное море|黑海
Baltic|балтика, балтийский|波罗的海
Northern Sea Route|северный морской путь, севморпуть, смп|北方海航道, 北方航道
`;
