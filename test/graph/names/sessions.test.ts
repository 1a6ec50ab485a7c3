import { expect, it } from 'vitest';
import { bodyOfSession, sessionNames } from '#graph/names/sessions.ts';

it.each([
	['HRC-48', '人权理事会第四十八届会议', 'Human Rights Council, 48th session'],
	['HRC-51', '人权理事会第五十一届会议', 'Human Rights Council, 51st session'],
	['HRC-S-35', '人权理事会第三十五届特别会议', 'Human Rights Council, 35th special session'],
	['GA-ES-11', '大会第十一届紧急特别会议', 'General Assembly, 11th emergency special session'],
	['GA-62', '大会第六十二届会议', 'General Assembly, 62nd session'],
	['GA-3', '大会第三届会议', 'General Assembly, 3rd session']
])('%s', (id, zh, en) => {
	expect(sessionNames(id)).toEqual({ zh, en });
});

it('knows no session by another name', () => {
	expect([sessionNames('sr-cambodia'), bodyOfSession('X-1'), bodyOfSession('GA-ES-11')]).toEqual([
		{},
		null,
		'GA'
	]);
});
