/** What is small talk in three languages, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { withoutCourtesies } from '../../src/search/small-talk/courtesies.ts';
import { isSmallTalk } from '../../src/search/small-talk.ts';

describe('asks for nothing that an article could tell', () => {
  test.each<[reason: string, messages: readonly string[]]>([
    ['greetings', ['Hiya amur!', 'good evening everyone', 'Доброго времени суток!', '您好', '大家早上好']],
    [
      'a greeting with a question to the bot',
      ['hello there, how are you doing?', 'Привет! Как жизнь?', '你好吗？'],
    ],
    [
      'thanks, with or without praise',
      [
        'cheers, very helpful!',
        'thanks for the quick reply :)',
        'спасибо, очень помогло',
        '非常感谢你的回答',
      ],
    ],
    [
      'praise and blame',
      ['wow, impressive answer', 'useless bot', 'молодец!', 'плохой бот', '你真聪明', '太棒了'],
    ],
    ['goodbyes', ['ok, good night and thanks', 'see you later', 'до встречи!', '再见', '明天见']],
    ['having heard', ['got it', 'makes sense, thank you', 'ну ладно, понятно', '好的，明白了']],
    [
      'who the bot is',
      [
        'are you a machine?',
        'who built this bot',
        'what languages can you speak?',
        'кто тебя придумал',
        'ты нейросеть?',
        '谁开发了你？',
      ],
    ],
    [
      'what it can do',
      ['hi, what are you able to do?', 'how do I use this?', 'что ты умеешь делать', '你能做什么'],
    ],
    [
      'where its data are from',
      [
        'where do you get your information',
        'how many articles do you have',
        'откуда ты берёшь цифры',
        '你的数据从哪里来',
      ],
    ],
    ['opinions', ['do you like tea', 'your favourite city?', 'что ты думаешь о вине', '你喜欢什么']],
    [
      'advice',
      [
        'is it a good time to buy roubles?',
        'which stocks should I buy',
        'стоит ли покупать доллары',
        '我应该买黄金吗',
      ],
    ],
    [
      'chores',
      ['write a short poem on spring', 'translate this', 'what is 7 * 8', 'расскажи анекдот', '给我写一首诗'],
    ],
    [
      'the hour and the weather',
      ['what time is it in Moscow?', 'is it raining in Perm', 'какая погода завтра', '现在几点了'],
    ],
    ['in plain words that name nothing', ["what don't you understand", 'do you read at night']],
    ['without a word', ['???', ':-)']],
  ])('%s', (_reason, messages) => {
    expect(messages.filter((message) => !isSmallTalk(message))).toEqual([]);
  });
});

describe('asks for something', () => {
  test.each<[reason: string, messages: readonly string[]]>([
    [
      'a question behind a greeting or thanks',
      [
        'hi, how much coal was sold?',
        'thanks! and lorries?',
        'привет, сколько угля продали',
        '谢谢，那煤炭呢',
      ],
    ],
    [
      'the bot is only asked to tell it',
      [
        'can you tell me the price of crab',
        'do you know who runs the port',
        'what do you have on lorries',
        'вы знаете, сколько стоит уголь',
        '你知道煤炭价格吗',
      ],
    ],
    [
      'a word of courtesy begins it',
      [
        'great wall sales',
        'no duty on nuts',
        'nice biscuits to Harbin',
        'fine for late payment',
        '好奇号出口',
      ],
    ],
    [
      'the weather did something',
      ['how did bad weather hurt the harvest', 'из-за погоды суда стояли?', '天气影响了收成吗'],
    ],
    [
      'a time is asked of something',
      ['what time did the summit begin', 'сколько времени идёт поезд', '什么时候通车'],
    ],
    [
      'it is no advice to a person',
      ['who will win the tender for the bridge', 'should we expect dearer coal', 'are Russian banks ready'],
    ],
    [
      'a person wants to know',
      ['i need the price of timber', 'i am a student, how much gas was sold?', 'help me find the coal price'],
    ],
    ['how things stand with some goods', ['how is trade', "what's new in timber", 'как дела с углём']],
  ])('%s', (_reason, messages) => {
    expect(messages.filter(isSmallTalk)).toEqual([]);
  });
});

test.each([
  ['Good morning! Coal in 2024?', 'Coal in 2024?', 'a greeting before it'],
  ['Спасибо большое, а уголь?', 'а уголь?', 'thanks before it'],
  ['coal in 2024, thanks in advance!', 'coal in 2024', 'thanks behind it'],
  ['煤炭出口谢谢', '煤炭出口', 'the same in Chinese'],
  ['thank you', 'thank you', 'nothing else'],
  ['nice biscuits', 'nice biscuits', 'it may be what is asked about'],
])('%s: the question is %s, for there is %s', (typed, asked) => {
  expect(withoutCourtesies(typed)).toBe(asked);
});
