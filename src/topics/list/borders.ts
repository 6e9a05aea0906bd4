/** Where goods and people cross: border crossings and bridges, by the names both sides use. */
import type { Entry } from './entry.ts';

export const borders: readonly Entry[] = [
  {
    id: 'blagoveshchensk-heihe',
    parents: ['border-crossings'],
    en: 'Blagoveshchensk-Heihe; blagoveshchensk; heihe; cable car over the amur; kani-kurgan; amur cable car; amur road bridge',
    ru: 'Благовещенск-Хэйхэ; Благовещенск; Хэйхэ; мост Благовещенск-Хэйхэ; Кани-Курган; канатная дорога через Амур',
    zh: '布拉戈维申斯克; 黑河; 黑河大桥; 卡尼库尔干; 黑河口岸; 黑龙江大桥; 黑河公路大桥; 跨江索道; 海兰泡',
  },
  {
    id: 'border-crossings',
    parents: ['logistics'],
    en: 'border crossings; border crossing; checkpoint; crossing point; border post; border port; customs crossing; land port; border town; border point; road crossing; rail crossing; land crossing; land border; border gate; border infrastructure; port of entry; shared border; frontier crossing; border trade; border region; border capacity; border city; border closure; closed border; border station; vehicle crossing; border zone',
    ru: 'пункты пропуска; погранпереход; приграничный; погранпункт; железнодорожный пункт пропуска; приграничная торговля; КПП; пограничный; автопереход; МАПП; приграничье; сухопутная граница',
    zh: '口岸; 过境点; 公路口岸; 铁路口岸; 边贸; 边境贸易; 陆路口岸; 边境城市; 边检; 边境小镇; 通关口岸; 边民互市; 互市贸易; 边境站',
  },
  {
    id: 'bridges',
    parents: ['logistics'],
    en: 'bridges; bridge; railway bridge; rail bridge; highway bridge; cable car; cableway; ropeway; amur crossing',
    ru: 'мосты; железнодорожный мост; канатная дорога; мостовой',
    zh: '桥梁; 大桥; 公路大桥; 铁路大桥; 跨境桥; 铁路桥; 索道; 公路桥; 浮桥',
  },
  {
    id: 'grodekovo-suifenhe',
    parents: ['border-crossings'],
    en: 'Grodekovo-Suifenhe; grodekovo; suifenhe; pogranichny; pogranichnaya crossing',
    ru: 'Гродеково-Суйфэньхэ; Гродеково; Суйфэньхэ; пункт пропуска Пограничный; Суйфыньхэ; Пограничный-Суйфэньхэ',
    zh: '绥芬河; 格罗杰科沃; 绥芬河口岸; 格罗迭科沃; 波格拉尼奇',
  },
  {
    id: 'kraskino-hunchun',
    parents: ['border-crossings'],
    en: 'Kraskino-Hunchun; kraskino; hunchun; makhalino; kamyshovaya',
    ru: 'Краскино-Хуньчунь; Краскино; Хуньчунь; Махалино; Камышовая',
    zh: '珲春; 克拉斯基诺; 马哈林诺; 卡梅绍娃亚; 珲春口岸; 卡梅绍瓦亚',
  },
  {
    id: 'nizhneleninskoye-tongjiang',
    parents: ['border-crossings'],
    en: 'Nizhneleninskoye-Tongjiang; nizhneleninskoye; tongjiang; nizhneleninskoe; leninskoye crossing; amurzet; luobei; fuyuan; raohe; jiayin; pashkovo',
    ru: 'Нижнеленинское-Тунцзян; Нижнеленинское; Тунцзян; мост Нижнеленинское-Тунцзян; Амурзет; Фуюань; Жаохэ; Лобэй; Пашково; Цзяинь',
    zh: '同江; 下列宁斯阔耶; 同江大桥; 同江铁路大桥; 下列宁斯科耶; 抚远; 萝北; 饶河; 同江口岸; 嘉荫; 阿穆尔泽特',
  },
  {
    id: 'poltavka-dongning',
    parents: ['border-crossings'],
    en: 'Poltavka-Dongning; dongning; turiy rog; mishan; hulin',
    ru: 'Полтавка-Дуннин; Полтавка; Дуннин; Турий Рог; Мишань; Хулинь',
    zh: '东宁; 波尔塔夫卡; 密山; 图里罗格; 虎林; 东宁口岸; 马尔科沃; 图里洛格',
  },
  {
    id: 'zabaikalsk-manzhouli',
    parents: ['border-crossings'],
    en: 'Zabaikalsk-Manzhouli; zabaikalsk; manzhouli; zabaykalsk; manchuria crossing; transbaikal grain terminal; zabaikalsky grain terminal; priargunsk; erenhot; heishantou; shiwei; olochi; starotsurukhaitui',
    ru: 'Забайкальск-Маньчжурия; Забайкальск; Маньчжурия; Маньчжоули; Забайкальский зерновой терминал; Староцурухайтуй; Олочи; Хэйшаньтоу; Эрэн-Хото; МАПП Забайкальск; Шивэй',
    zh: '满洲里; 外贝加尔斯克; 后贝加尔粮食码头; 满洲里口岸; 后贝加尔; 黑山头; 二连浩特; 室韦; 外贝加尔粮食码头',
  },
];
