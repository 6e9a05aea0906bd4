/** Chinese questions as the readers of English ones see them: no word is left over, and nothing asked is lost. */
import { expect, test } from 'vitest';
import { readAsked } from '../../../src/search/asked.ts';
import { readDirection } from '../../../src/search/direction.ts';
import { inEnglish } from '../../../src/search/glossary.ts';
import { readTimes } from '../../../src/search/period.ts';

/** What is wanted, who sells and who buys, when. */
function readingOf(question: string): string {
  const text = inEnglish(question);
  const { seller, buyer } = readDirection(text);
  const { asked } = readTimes(text.toLowerCase(), '2025-09-10');
  const sides = seller || buyer ? `${seller ?? ''}>${buyer ?? ''}` : '';
  return [readAsked(text, 'ask').form, sides, asked?.period ?? ''].filter((part) => part !== '').join(' ');
}

test.each([
  ['2024年前九个月俄罗斯对华液化天然气出口增长了几倍？', 'figure Russia>China 2024-01/2024-09'],
  ['人民币在俄罗斯石油结算中占多大比例？', 'figure'],
  ['从上海到符拉迪沃斯托克运一个集装箱要多少钱？', 'figure'],
  ['中国的银行为什么不再接受来自俄罗斯的付款？', 'why Russia>'],
  ['谁率领中国代表团参加论坛？', 'who'],
  ['阿穆尔河上的新桥什么时候开通？', 'when'],
  ['化肥厂将建在哪里？', 'where'],
  ['汽油出口禁令延长到哪一年？', 'when'],
  ['中国是否取消了俄罗斯煤炭的关税？', 'whether'],
  ['2025年上半年中国汽车在俄罗斯的销量下降了多少？', 'figure 2025-01/2025-06'],
  ['哪些国家购买俄罗斯葵花籽油？', 'which'],
  ['经济发展部长如何看待卢布走强？', 'said'],
  ['卡卢加的工厂有多少工人？', 'figure'],
  ['摊主怎么评价新的索道？', 'said'],
  ['面包师想教什么？', 'what'],
  ['俄罗斯为什么提高报废税？', 'why'],
  ['外贝加尔斯克的码头属于谁？', 'who'],
  ['西伯利亚力量管道的年输气能力是多少？', 'figure'],
  ['每天有多少辆卡车通过克拉斯基诺口岸？', 'figure'],
  ['粮食价格上涨的原因是什么？', 'what'],
  ['中国在俄罗斯贸易伙伴中排名第几？', 'figure'],
  ['铁路运到成都需要多长时间？', 'figure'],
  ['牛肉价格跌了多少？', 'figure'],
  ['中国从哪个国家进口大豆最多？', 'where'],
  ['2023年秋天俄罗斯与黑龙江省的贸易额有什么变化？', 'what 2023'],
  ['哪位部长批评了高利率？', 'who'],
  ['今年夏天有多少中国游客去了莫斯科？', 'figure 2025'],
  ['俄罗斯从中国进口的主要商品有哪些？', 'which China>Russia'],
  ['经销商为何打折卖车？', 'why'],
  ['2024年10月铝价怎么了？', 'what 2024-10'],
  ['8月份贸易逆差是多少？', 'figure 2000-08'],
  ['人民币兑卢布汇率是多少？', 'figure'],
  ['粮食码头能储存多少吨粮食？', 'figure'],
  ['两国贸易增长的障碍是什么？', 'what'],
  ['哪家公司为中国直升机提供发动机？', 'which'],
  ['去年中国从俄罗斯获得了多少立方米天然气？', 'figure Russia> 2024'],
  ['中国会不会对木材进口实行配额？', 'whether'],
  ['俄罗斯食品出口商遇到了哪些问题？', 'which Russia>'],
  ['违反规定会被罚款多少？', 'figure'],
  ['卡车在哈萨克斯坦边境要等几天？', 'figure'],
  ['2023年俄气对华供气赚了多少钱？', 'figure >China 2023'],
  ['同江铁路大桥的造价是多少？', 'figure'],
  ['大麦供应协议是什么时候签署的？', 'when'],
  ['谁是俄罗斯黄金的最大买家？', 'who'],
  ['免签协议有效期几年？', 'figure'],
  ['中国投资者担心什么？', 'what'],
  ['前八个月从滨海边疆区出口了多少鱼？', 'figure 2000-01/2000-08'],
  ['一月份进口了多少辆电动汽车？', 'figure 2000-01'],
  ['工厂为什么停产？', 'why'],
  ['出口中能源占多少？', 'figure'],
  ['仓库几个月能收回成本？', 'figure'],
  ['港口负责人叫什么名字？', 'who'],
  ['海关码头位于什么地方？', 'where'],
  ['这家连锁店今年关了几家店？', 'figure 2025'],
  ['哪些地区蜂蜜出口领先？', 'which'],
  ['经销商仓库的汽车库存为什么减少？', 'why'],
  ['俄罗斯打算增加对华电力出口吗？', 'whether Russia>China'],
  ['哈尔滨展会上签了多少钱的合同？', 'figure'],
  ['专家怎么看本币结算的前景？', 'said'],
  ['谁向山东供应牛肉？', 'who'],
  ['汽车进口新规何时生效？', 'when'],
  ['7月乌拉尔原油的平均价格是多少？', 'figure 2000-07'],
  ['莫斯科和北京之间每周有几班航班？', 'figure'],
  ['2025年1至8月，中俄双边贸易额同比下降百分之几？', 'figure 2025-01/2025-08'],
  ['截至9月底，俄罗斯的黄金储备是多少？', 'figure 2000-09'],
  ['俄罗斯在中国原油进口中的份额有多大？', 'figure >China'],
])('%s is read as %s', (question, reading) => {
  expect(readingOf(question)).toBe(reading);
  expect(inEnglish(question)).not.toMatch(/[\p{Script=Cyrillic}\p{Script=Han}]/u);
});
