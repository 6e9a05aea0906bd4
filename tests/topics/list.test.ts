/** The checker of the topic list: what must hold whoever adds a topic or a word. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Vocabulary, vocabularies } from '../../src/language.ts';
import { findTopic, matchTopics, topicOf, topics, wider } from '../../src/topics/index.ts';
import { type Entry, wordsOf } from '../../src/topics/list/entry.ts';
import { otherSenses } from '../../src/topics/list/other-senses.ts';
import { phrasesOf } from '../../src/topics/vocabulary.ts';

const scripts: Readonly<Record<Vocabulary, RegExp>> = {
  en: /^[\p{Script=Latin}\d+.,’'& –-]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{Script=Latin}\d/,«»— -]+$/u,
  zh: /^[\p{Script=Han}\p{Script=Latin}\d+— -]+$/u,
};

describe('the list of topics', () => {
  it('has each id once, in kebab case', () => {
    const ids = topics.map((topic) => topic.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has the topics of each file in alphabetical order, and every file in the list', async () => {
    const folder = new URL('../../src/topics/list/', import.meta.url);
    const files = readdirSync(folder).filter(
      (file) => !['index.ts', 'entry.ts', 'other-senses.ts'].includes(file),
    );
    let count = 0;
    for (const file of files) {
      const kinds: Record<string, readonly Entry[]> = await import(new URL(file, folder).href);
      for (const ids of Object.values(kinds).map((kind) => kind.map(({ id }) => id))) {
        expect(ids, file).toEqual(ids.toSorted());
        count += ids.length;
      }
    }
    expect(count).toBe(topics.length);
  });

  it('knows every parent, and none is its own ancestor', () => {
    expect(
      topics.flatMap(({ id, parents }) => parents.filter((parent) => !topicOf(parent)).map((p) => [id, p])),
    ).toEqual([]);
    expect(
      topics.filter(({ id }) => wider(id).some((above) => wider(above).includes(id))).map(({ id }) => id),
    ).toEqual([]);
  });

  it('has no parent that another parent already lies in', () => {
    const idle = topics.flatMap(({ id, parents }) =>
      parents
        .filter((parent) => parents.some((other) => wider(other).includes(parent)))
        .map((parent) => [id, parent]),
    );
    expect(idle).toEqual([]);
  });

  it('gives every topic a name in three vocabularies, each in its script and found as that topic', () => {
    for (const topic of topics) {
      for (const language of vocabularies) {
        const name = topic.name[language];
        expect(name, topic.id).toMatch(scripts[language]);
        expect([name, findTopic(name)]).toEqual([name, topic.id]);
      }
    }
  });

  it('has no empty word, none with stray space, none in another script', () => {
    const odd = topics.flatMap((topic) =>
      vocabularies.flatMap((language) =>
        wordsOf(topic, language).filter(
          (word) => word.trim() !== word || /\s\s|;/.test(word) || !scripts[language].test(word),
        ),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('has no word in two topics, nor twice in one, however it is spelt or inflected', () => {
    const clashes: string[] = [];
    for (const language of vocabularies) {
      const owners = new Map<string, string>();
      for (const topic of topics) {
        for (const word of wordsOf(topic, language)) {
          const phrases = phrasesOf(word, language);
          const before = new Set(phrases.map((phrase) => owners.get(phrase)));
          const other = [...before].find((owner) => owner !== undefined && owner !== topic.id);
          if (other !== undefined) clashes.push(`${word}: ${topic.id} and ${other}`);
          if (before.size === 1 && before.has(topic.id)) clashes.push(`${word}: twice in ${topic.id}`);
          for (const phrase of phrases) owners.set(phrase, topic.id);
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  it('finds every word of a topic as that topic, unless it is written in another script', () => {
    const lost = topics.flatMap((topic) =>
      vocabularies.flatMap((language) =>
        wordsOf(topic, language)
          .filter((word) => findTopic(word) !== topic.id)
          .map((word) => `${topic.id}: ${word} -> ${findTopic(word)}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('has codes of the Harmonized System: 2, 4 or 6 digits, chapters 01 to 97 without 77', () => {
    const wrong = topics.flatMap(({ id, hs }) =>
      hs
        .filter(
          (code) =>
            !/^(?:\d{2}){1,3}$/.test(code) ||
            Number(code.slice(0, 2)) < 1 ||
            Number(code.slice(0, 2)) > 97 ||
            code.startsWith('77'),
        )
        .map((code) => [id, code]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the list of other senses', () => {
  it('names no topic', () => {
    const named = vocabularies.flatMap((language) =>
      otherSenses[language].filter((phrase) => matchTopics(phrase.replaceAll('#', '7')).length > 0),
    );
    expect(named).toEqual([]);
  });

  it('has no phrase twice', () => {
    for (const language of vocabularies) {
      const phrases = otherSenses[language];
      expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    }
  });
});
