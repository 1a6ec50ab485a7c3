import type { Handle, HandleServerError } from '@sveltejs/kit';
import { redirect } from '@sveltejs/kit';
import { chooseLanguage, readLanguage } from '#lib/words/words.ts';

const COOKIE = 'language';
const YEAR = 60 * 60 * 24 * 365;

/** What the content security policy of the app does not say. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()'
};

/** `?lang=` is remembered and leaves the address, so that a shared link speaks its reader's language. */
export const handle: Handle = async ({ event, resolve }) => {
	const { cookies, request, url } = event;
	const asked = event.isDataRequest ? undefined : readLanguage(url.searchParams.get('lang'));
	if (asked) {
		// Set without `secure`: the server answers on this machine, where there is no certificate.
		cookies.set(COOKIE, asked, { path: '/', maxAge: YEAR, sameSite: 'lax', secure: false });
		const rest = new URLSearchParams(url.searchParams);
		rest.delete('lang');
		// Two slashes would name another host.
		const path = url.pathname.replace(/^\/+/, '/');
		redirect(303, `${path}${rest.size > 0 ? `?${rest}` : ''}`);
	}
	const language = chooseLanguage(cookies.get(COOKIE), request.headers.get('accept-language'));
	event.locals.language = language;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language)
	});
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	return response;
};

/** The reader gets an id, the log the cause beside it; what the request did wrong is no fault of ours. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const id = crypto.randomUUID();
	console.error(id, event.request.method, event.url.pathname, error);
	return { message, id };
};
