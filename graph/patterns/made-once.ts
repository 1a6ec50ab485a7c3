/** What is made of something once and kept as long as it: the patterns of a language's words. */
export function madeOnce<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
	const known = new WeakMap<Key, Made>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = make(key);
		known.set(key, made);
		return made;
	};
}
