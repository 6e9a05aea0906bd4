/** The commands in Chinese. The compiler holds it to have what the Russian has. */
import type { ru } from './ru.ts';
import type { OptionWords } from './words.ts';

const privately: OptionWords = { name: '仅自己可见', description: '回答只显示给我' };

export const zh: typeof ru = {
  stat: {
    description: '某一话题的数字：附所在原句和出处',
    example: 'stat 汽车',
    options: {
      topic: { name: '话题', description: '查什么：汽车、原油、贸易额……' },
      period: { name: '时期', description: '什么时候：2024、2025年1月至7月、去年……' },
      flow: {
        name: '流向',
        description: '货物的流向',
        choices: { exports: '出口', imports: '进口', turnover: '贸易额' },
      },
      private: privately,
    },
  },
  ask: {
    description: '用日常语言提问；回答引自报道原文',
    example: 'ask 贸易为什么下降？',
    options: {
      question: { name: '问题', description: '贸易为什么下降？中国向俄罗斯卖了多少汽车？' },
      private: privately,
    },
  },
  quote: {
    description: '谁说了什么：逐字引述，注明说话者',
    example: 'quote alikhanov',
    options: {
      speaker: { name: '说话者', description: '姓名（拉丁字母）、职务或机构；source 指匿名消息人士' },
      topic: { name: '话题', description: '关于什么：汽车、原油、支付……' },
      private: privately,
    },
  },
  check: {
    description: '核对一段文字里的数字：相符、不同，或语料库中没有',
    menu: '核对数字',
    example: 'check 对华煤炭出口下降 8%',
    options: {
      claim: { name: '文字', description: '带数字的一句话或一段文字' },
      private: privately,
    },
  },
  sources: {
    description: '回答所依据的文章：标题、媒体、日期、链接',
    example: 'sources',
    options: {
      article: { name: '文章', description: '标题中的词，或媒体名称' },
      private: privately,
    },
  },
  about: {
    description: '版本、已读文章数，以及最新文章的日期',
    example: 'about',
    options: { private: privately },
  },
  help: {
    description: '可以问什么、怎么问',
    example: 'help',
    options: { private: privately },
  },
};
