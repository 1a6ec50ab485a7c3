import type { RequestEvent } from '@sveltejs/kit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handle, handleError } from '../../src/hooks.server.ts';

interface Visit {
	path: string;
	accept?: string;
	cookie?: string;
}

/** What the hook does with a visit: where it sends the reader, or which page the reader gets. */
async function visit({ path, accept, cookie }: Visit) {
	const kept = new Map(cookie ? [['language', cookie]] : []);
	const event = {
		url: new URL(`http://localhost:4823${path}`),
		request: new Request('http://localhost/', {
			headers: accept ? { 'accept-language': accept } : {}
		}),
		cookies: {
			get: (name: string) => kept.get(name),
			set: (name: string, value: string) => void kept.set(name, value)
		},
		locals: {},
		isDataRequest: false
	} as unknown as RequestEvent;
	const answered = await Promise.resolve(
		handle({
			event,
			resolve: async (_, options) =>
				new Response(
					await options?.transformPageChunk?.({ html: '<html lang="%lang%">', done: true })
				)
		})
	).catch((thrown: { status: number; location: string }) => thrown);
	if (!(answered instanceof Response))
		return { to: answered.location, cookie: kept.get('language') };
	return {
		page: await answered.text(),
		language: event.locals.language,
		headers: Object.fromEntries(answered.headers)
	};
}

describe('a visit', () => {
	it.each<[Visit, string]>([
		[{ path: '/' }, 'zh'],
		[{ path: '/', accept: 'en-GB' }, 'en'],
		[{ path: '/', accept: 'en-GB', cookie: 'zh' }, 'zh'],
		// an address that asks for a language that is not spoken changes nothing
		[{ path: '/?lang=fr', accept: 'en' }, 'en']
	])('%j is answered in %s', async (given, language) => {
		const answer = await visit(given);
		expect(answer.language).toBe(language);
		expect(answer.page).toBe(`<html lang="${language}">`);
	});

	it.each([
		['/?lang=en', '/'],
		['/search?q=48%2F23&lang=en&limit=80', '/search?q=48%2F23&limit=80'],
		['/resolution/A/HRC/RES/48/23?lang=en', '/resolution/A/HRC/RES/48/23'],
		// two slashes would name another host
		['//elsewhere.example/?lang=en', '/elsewhere.example/']
	])('%s is remembered and sent to %s', async (path, to) => {
		expect(await visit({ path })).toEqual({ to, cookie: 'en' });
	});

	it('tells the browser to keep to what it is told', async () => {
		expect((await visit({ path: '/' })).headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer'
		});
	});
});

describe('an error', () => {
	afterEach(() => void vi.restoreAllMocks());

	it.each([
		[404, false],
		// a wrong method, a body too large: the request is at fault
		[405, false],
		[413, false],
		[500, true]
	])('of status %i is logged, and its number told: %s', async (status, logged) => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		const event = {
			request: new Request('http://localhost/'),
			url: new URL('http://localhost/')
		} as RequestEvent;
		const told = await handleError({ error: new Error('x'), event, status, message: 'm' });
		expect(log.mock.calls.length).toBe(logged ? 1 : 0);
		expect(Boolean(told?.id)).toBe(logged);
	});
});
