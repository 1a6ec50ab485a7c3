/**
 * What is made of each item, in one list: `flatMap` in a tenth of its time, which is what most rules took
 * that found nothing. For lists that are read again and again.
 */
export function flat<Item, Made>(
	items: readonly Item[],
	make: (item: Item, place: number) => Made | readonly Made[]
): Made[] {
	const all: Made[] = [];
	for (let place = 0; place < items.length; place++) {
		const made = make(items[place] as Item, place);
		if (isList(made)) for (const one of made) all.push(one);
		else all.push(made);
	}
	return all;
}

const isList = <Made>(made: Made | readonly Made[]): made is readonly Made[] => Array.isArray(made);
