import type { BodyWord, Dated, View } from './citation-view.ts';
import { bodiesIn, datesIn } from './citation-view.ts';
import { firstAfter, lastBefore } from '../ordered.ts';
import type { Reference } from '../rule.ts';
import type { Who } from './whose.ts';
import { adopting, inherited, nearest, whoNamed, whoNear } from './whose.ts';
import type { NounLastWords } from '../words/citations.ts';

/** The words of one item before its number: from the last ，；。 or list item to the number. */
export interface Phrase {
	from: number;
	to: number;
	number: string;
	date?: Dated | undefined;
}

/** Where the item's own phrase begins: after the last ，；。： or the item before. */
export function segmentStart(
	{ bare, words }: View<NounLastWords>,
	previousEnd: number,
	start: number
): number {
	const segment = bare.slice(previousEnd, start);
	const boundary = Math.max(...words.phraseBreaks.map((mark) => segment.lastIndexOf(mark)));
	return previousEnd + boundary + 1;
}

/**
 * The date of the item's own phrase: 2018年7月23日题为…的第72/305号. A date that belongs to something
 * else, 2012年6月30日最后公报和安全理事会第2254(2015)号决议, is none.
 */
export function dateOf(view: View<NounLastWords>, from: number, to: number): Dated | undefined {
	const dated = lastBefore(datesIn(view), to);
	if (!dated || dated.start < from) return undefined;
	const gap = view.bare.slice(dated.end, to);
	// 2019年10月26日举行的峰会欢迎大会通过关于裁军的第73/41号: who is named in between has no date
	const between = lastBefore(bodiesIn(view), headEnd(view, dated.end, to));
	if (between && between.start > dated.end) return undefined;
	const adjacent = gap === '' || gap.endsWith('的') || bodyAt(view, dated.end)?.end === to;
	return adjacent ? dated : undefined;
}

const bodyAt = (view: View, at: number): BodyWord | undefined => {
	const word = firstAfter(bodiesIn(view), at);
	return word?.start === at ? word : undefined;
};

/**
 * Who numbers it: a body word at the head of its own phrase, else the list's, else the nearest in
 * the sentence.
 */
export function bodyOf(view: View<NounLastWords>, phrase: Phrase, listed?: Reference): Who {
	const adjacent = phrase.date && bodyAt(view, phrase.date.end);
	if (adjacent) return whoNamed(view, adjacent, phrase.number, 'explicit');
	const head = headEnd(view, phrase.from, phrase.date?.start ?? phrase.to);
	const own = lastBefore(bodiesIn(view), head);
	if (own && own.start >= phrase.from) {
		const who = whoNamed(view, own, phrase.number, own.body === 'own' ? 'scope' : 'explicit');
		// 审查会议履行任务而根据2019年12月10日第74/18号决议: it may not number what stands further on
		return who.foreign && own.end < head ? { ...adopting(view), ...who } : who;
	}
	if (listed) return inherited(listed);
	const house = phrase.date ? undefined : datedHouse(view, phrase);
	return house
		? whoNamed(view, house, phrase.number, 'scope')
		: whoNear(view, phrase.from, phrase.number);
}

/** 麻醉药品委员会2022年3月18日关于加强合作，处理联系的第65/2号决议: the topic may go on behind a comma. */
function datedHouse(view: View<NounLastWords>, { from, to }: Phrase): BodyWord | undefined {
	const near = nearest(view, from);
	const dated = near && firstAfter(datesIn(view), near.end);
	if (!near || dated?.start !== near.end) return undefined;
	const topic = view.bare.slice(dated.end, to);
	return topic.startsWith(view.words.topic) && !topic.includes('号') ? near : undefined;
}

/** What follows 关于 up to the number is a topic: a body named in it does not number the act. */
function headEnd({ bare, words }: View<NounLastWords>, from: number, to: number): number {
	const phrase = bare.slice(from, to);
	const topic = phrase.lastIndexOf(words.topic);
	return topic >= 0 && words.topicEnd.test(phrase) ? from + topic : to;
}
