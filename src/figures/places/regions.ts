/**
 * Regions and towns of the two neighbours, for what a text of one region is about: a customs office of the Far East
 * speaks of Russia without naming it. Names that other countries have as well stand in no list.
 */
const russian = `
Altai|Amur Region|Amur Oblast|Angarsk|Arkhangelsk|Baikal|Bashkiria|Bashkortostan|Blagoveshchensk|Bratsk|Buryatia|Chelyabinsk|Chita|Chukotka|Far East|Irkutsk|
Kaliningrad|Kaluga|Kamchatka|Kazan|Kemerovo|Khabarovsk|Komi|Komsomolsk|Krasnodar|Krasnoyarsk|Kuzbass|Kuzbas|Lipetsk|Magadan|Magnitogorsk|Murmansk|Nakhodka|
Nizhny Novgorod|Norilsk|Novorossiysk|Novosibirsk|Omsk|Orenburg|Perm|Petropavlovsk|Primorsky|Primorye|Rostov|Ryazan|Sakha|Sakhalin|Samara|Saratov|Siberia|Sochi|
St\\.? Petersburg|Saint Petersburg|Taman|Tatarstan|Togliatti|Tomsk|Transbaikal|Tula|Tuva|Tver|Tyumen|Udmurtia|Ulan-Ude|Urals|Ussuriysk|Ust-Luga|Vanino|Vladivostok|
Volgograd|Vologda|Voronezh|Vostochny|Yakutia|Yakutsk|Yamal|Yaroslavl|Yekaterinburg|Zabaikalsk|Zabaikalye|Zabaikalsky`;
const chinese = `
Anhui|Chengdu|Chongqing|Dalian|Dongguan|Fujian|Gansu|Guangdong|Guangxi|Guangzhou|Guizhou|Hainan|Hangzhou|Harbin|Hebei|Heihe|Heilongjiang|Henan|Hubei|Hunan|
Hunchun|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Jinan|Liaoning|Manzhouli|Mudanjiang|Nanjing|Ningbo|Qingdao|Rizhao|Shaanxi|Shandong|Shanghai|Shanxi|Shenyang|Shenzhen|
Sichuan|Suifenhe|Tianjin|Tongjiang|Urumqi|Wuhan|Xiamen|Xinjiang|Yantai|Yingkou|Yiwu|Yunnan|Zhejiang|Zhengzhou`;

const namesIn = (list: string): string => list.trim().replaceAll('\n', '');
const region = new RegExp(`\\b(?:(${namesIn(russian)})|(?:${namesIn(chinese)}))(?:ern|n)?\\b`, 'g');

/** The country of each region or town that the text names, in order. */
export const regionsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(region), ([, isRussian]) => (isRussian === undefined ? 'China' : 'Russia'));
