/**
 * Traditional Chinese characters. They are read as simplified ones, in which all word lists are; and the names of topics are shown in them. The list holds the characters of those
 * lists, and of what people ask with, each simplified one before its traditional ones:
 *
 *   list = group { " " group }     group = simplified traditional { traditional }
 *
 * One character becomes one, so that offsets stay true. Where traditional writing tells apart what simplified does not
 * (乾 dry, 幹 to do: 干), both are read as the one; what is a simplified character as well (后, 里, 台) is left as it is.
 */
const list = `
与與 专專 业業 东東 丝絲 两兩 严嚴 个個箇 为為爲 义義 乌烏 乐樂 习習 书書 买買 争爭 于於 云雲 亚亞 产產 亿億 仅僅 从從 仓倉 们們 仪儀 绥綏 价價 优優 伙夥 会會 传傳 伦倫
伤傷 体體 余餘 你妳 债債 倾傾 偿償 储儲 儿兒 关關 兰蘭 兴興 养養 兽獸 内內 册冊 写寫 军軍 农農 冲衝沖 决決 况況 冻凍 净淨凈 准準 减減 几幾 击擊 创創 别別 制製
剂劑 剧劇 办辦 务務 动動 劳勞 势勢 区區 医醫 华華 协協 单單 卖賣 卢盧 卫衛 卷捲 厂廠 厅廳 历歷曆 压壓 厢廂 厨廚 参參 双雙 发發髮 变變 叠疊 叶葉 只隻祇 号號
后後 吗嗎 吨噸 员員 咨諮 响響 团團 园園 围圍 国國 图圖 圆圓 圣聖 场場 块塊 坏壞 坚堅 坛壇 垒壘 垫墊 声聲 壳殼 壶壺 处處 备備 复復複 头頭 奖獎 妆妝 姜薑 婴嬰
学學 宁寧 宝寶 实實 宠寵 审審 宽寬 宾賓 对對 导導 将將 尔爾 尘塵 尽盡儘 层層 属屬 岁歲 岗崗 岛島 岭嶺 币幣 带帶 帐帳 干乾幹 并並併 广廣 庆慶 库庫 应應 废廢 开開 张張 弹彈
强強 归歸 当當 录錄 征徵 径徑 态態 总總 恒恆 戏戲 战戰 户戶 扩擴 扫掃 扬揚 抚撫 护護 报報 拟擬 拣揀 拥擁 择擇 挂掛 换換 据據 损損 搅攪 携攜 摄攝 数數 断斷 无無 旧舊
时時 显顯 暂暫 术術 机機 杀殺 杂雜 权權 条條 来來 松鬆 极極 构構 柜櫃 柠檸 标標 样樣 桥橋 桦樺 梁樑 检檢 楼樓 榄欖 榈櫚 槟檳 欧歐 残殘 气氣 氢氫 汇匯彙 汉漢 污汙 没沒
沥瀝 泄洩 泽澤 洁潔 浆漿 测測 济濟 涂塗 涡渦 涤滌 润潤 涨漲 淀澱 渔漁 温溫 湾灣 滞滯 满滿 滨濱 灯燈 灵靈 炉爐 炼煉 点點 烟煙菸 烧燒 热熱 牵牽 状狀 狭狹 独獨 猎獵 猪豬 猫貓
环環 现現 珲琿 电電 画畫 疗療 盐鹽 监監 盘盤 瞒瞞 矿礦 码碼 砖磚 础礎 硅矽 确確 碍礙 碱鹼 离離 种種 积積 称稱 税稅 稳穩 竞競 笔筆 筑築 签簽籤 类類 粮糧 系係繫 紧緊 纠糾
红紅 纤纖 约約 级級 纪紀 纫紉 纯純 纱紗 纳納 纶綸 纷紛 纸紙 纺紡 线線綫 组組 织織 终終 绍紹 经經 绒絨 结結 绕繞 给給 络絡 统統 继繼 续續 维維 绸綢 综綜 绿綠 缆纜 缓緩 缝縫
缩縮 网網 罗羅 职職 联聯 肠腸 肤膚 胀脹 胆膽 胜勝 胶膠 脏臟髒 脑腦 舰艦 节節 苏蘇 苹蘋 范範 荞蕎 荫蔭 药藥 获獲 营營 萝蘿 萤螢 萨薩 葱蔥 蓝藍 虚虛 虫蟲 虾蝦 蛎蠣 补補
装裝 裤褲 见見 观觀 规規 视視 览覽 触觸 计計 订訂 认認 讨討 让讓 议議 讯訊 记記 许許 论論 讼訟 设設 访訪 证證 评評 识識 诉訴 诊診 词詞 试試 话話 诞誕 询詢 该該 详詳 语語 误誤
说說 请請 诺諾 读讀 谁誰 调調 谈談 谊誼 谢謝 谷穀 贝貝 负負 财財 责責 败敗 账賬 货貨 质質 购購 贴貼 贵貴 贷貸 贸貿 费費 赁賃 资資 赖賴 赞贊讚 车車 轧軋 轨軌 转轉 轮輪 软軟 轴軸
轻輕 载載 轿轎 较較 辆輛 输輸 辖轄 边邊 达達 过過 运運 还還 这這 进進 远遠 违違 连連 迟遲 适適 选選 递遞 邮郵 邻鄰 酱醬 采採 里裡裏 针針 钉釘 钒釩 钕釹 钙鈣 钛鈦 钟鐘鍾 钢鋼
钨鎢 钪鈧 钮鈕 钯鈀 钱錢 钴鈷 钻鑽 钼鉬 钽鉭 钾鉀 铀鈾 铁鐵 铂鉑 铃鈴 铅鉛 铋鉍 铌鈮 铑銠 铜銅 铝鋁 铣銑 铬鉻 铵銨 银銀 链鏈 销銷 锁鎖 锂鋰 锅鍋 锌鋅 锑銻 锗鍺 错錯 锡錫 锭錠 键鍵
锯鋸 锰錳 镁鎂 镇鎮 镍鎳 镓鎵 镜鏡 长長 门門 问問 间間 闻聞 阀閥 阅閱 阔闊 队隊 阳陽 阶階 际際 陆陸 险險 难難 韦韋 韩韓 页頁 顶頂 项項 顺順 预預 领領 频頻 颈頸 颗顆 题題 颜顏
额額 风風 飞飛 饮飲 饰飾 饱飽 饲飼 饶饒 饼餅 馆館 马馬 驳駁 驶駛 驾駕 验驗 鱼魚 鱿魷 鲁魯 鲜鮮 鳕鱈 鸡雞鷄 鸭鴨 鹰鷹 麦麥 麸麩 黄黃 龙龍 么麼麽 台臺 周週 占佔 布佈 游遊 回迴
`;

/** Each made when the first text is read or shown. */
let simple: { readonly any: RegExp; readonly own: ReadonlyMap<string, string> } | undefined;
let full: ReadonlyMap<string, string> | undefined;

/** The same text, as long as before, with simplified characters where the list has them. */
export function simplified(text: string): string {
  simple ??= simpleOnes();
  const { any, own } = simple;
  return text.replace(any, (sign) => own.get(sign) ?? sign);
}

/** A name in simplified characters as it is written in Taiwan; no way back from it is needed. */
export function traditional(name: string): string {
  full ??= fullOnes();
  const ones = full;
  return terms
    .reduce((text, [own, other]) => text.replaceAll(own, other), name)
    .replace(/\p{Script=Han}/gu, (sign) => ones.get(sign) ?? sign);
}

const groups = (): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((group) => [...group]);

function simpleOnes(): NonNullable<typeof simple> {
  const own = new Map(
    groups().flatMap(([first = '', ...others]) => others.map((sign) => [sign, first] as const)),
  );
  return { any: new RegExp(`[${[...own.keys()].join('')}]`, 'g'), own };
}

const fullOnes = (): ReadonlyMap<string, string> =>
  new Map(groups().flatMap(([own = '', first = '']) => (unchanged.has(own) ? [] : [[own, first] as const])));

/** What is one character in simplified writing and several in traditional: the one it is in a name, unless `terms` has it. */
const unchanged = new Set('里系布制只台周占回于后姜谷征');

/** Things that are called otherwise in Taiwan, or written with a character that `unchanged` leaves. */
const terms: readonly (readonly [string, string])[] = [
  ['人工智能', '人工智慧'],
  ['笔记本电脑', '筆記型電腦'],
  ['智能手机', '智慧型手機'],
  ['数据中心', '資料中心'],
  ['半导体', '半導體'],
  ['软件', '軟體'],
  ['摄像头', '攝影機'],
  ['集装箱', '貨櫃'],
  ['航天', '太空'],
  ['塑料', '塑膠'],
  ['面粉', '麵粉'],
  ['钟表', '鐘錶'],
  ['制造', '製造'],
  ['制品', '製品'],
  ['摩托车', '機車'],
  ['叉车', '堆高機'],
  ['挖掘机', '挖土機'],
  ['酒店', '飯店'],
  ['布伦特', '布蘭特'],
  ['信息', '資訊'],
  ['烟草', '菸草'],
  ['打印', '列印'],
];
