/** What the names of countries need besides the registry in one language. */
export interface CountryWords {
	/** Longer words that hold a country's name and mean something else: waters, places, other lands. */
	notCountries: readonly string[];
	/**
	 * Where one word is the State and what belongs to it, what stands behind that makes it an adjective,
	 * which names no State: 以色列定居点.
	 */
	attributive?: readonly (readonly [name: RegExp, behind: RegExp])[];
	/**
	 * Where words are not set apart, a short name may be the end of one word and the beginning of the
	 * next: 发展中国家.
	 */
	runTogether?: { name: RegExp; before: RegExp; after: RegExp };
}
