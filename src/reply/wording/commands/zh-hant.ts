/** The commands in Chinese, in traditional characters and the words of Taiwan. The compiler holds it to have what the Russian has. */
import type { ru } from './ru.ts';
import type { OptionWords } from './words.ts';

const privately: OptionWords = { name: '僅自己可見', description: '回答只顯示給我' };

export const zhHant: typeof ru = {
  stat: {
    description: '某一主題的數字：附所在原句和出處',
    example: 'stat 汽車',
    options: {
      topic: { name: '主題', description: '查什麼：汽車、原油、貿易額……' },
      period: { name: '時期', description: '什麼時候：2024、2025年1月至7月、去年……' },
      flow: {
        name: '流向',
        description: '貨物的流向',
        choices: { exports: '出口', imports: '進口', turnover: '貿易額' },
      },
      private: privately,
    },
  },
  ask: {
    description: '用日常用語提問；回答引自報導原文',
    example: 'ask 貿易為什麼下降？',
    options: {
      question: { name: '問題', description: '貿易為什麼下降？中國向俄羅斯賣了多少汽車？' },
      private: privately,
    },
  },
  quote: {
    description: '誰說了什麼：逐字引述，註明說話者',
    example: 'quote alikhanov',
    options: {
      speaker: { name: '說話者', description: '姓名（拉丁字母）、職務或機構；source 指匿名消息人士' },
      topic: { name: '主題', description: '關於什麼：汽車、原油、支付……' },
      private: privately,
    },
  },
  check: {
    description: '核對一段文字裡的數字：相符、不同，或語料庫中沒有',
    menu: '核對數字',
    example: 'check 對華煤炭出口下降 8%',
    options: {
      claim: { name: '文字', description: '帶數字的一句話或一段文字' },
      private: privately,
    },
  },
  sources: {
    description: '回答所依據的文章：標題、媒體、日期、連結',
    example: 'sources',
    options: {
      article: { name: '文章', description: '標題中的詞，或媒體名稱' },
      private: privately,
    },
  },
  about: {
    description: '版本、已讀文章數，以及最新文章的日期',
    example: 'about',
    options: { private: privately },
  },
  help: {
    description: '可以問什麼、怎麼問',
    example: 'help',
    options: { private: privately },
  },
};
