import { raised } from '../layout.ts';
import type { Piece, PrintedLine } from './page.ts';

/** Pieces on one baseline, those that are raised above it known. */
interface Row {
	y: number;
	size: number;
	left: number;
	right: number;
	pieces: { piece: Piece; raised: boolean }[];
}

/** In ems: how far baselines of one line may differ, and how far a mark may be raised. */
const LEVEL = 0.25;
const RAISED = 0.75;
/** A raised mark is at most as large, and stands at most so many ems beside the words. */
const SMALL = 0.85;
const BESIDE = 1.5;

const MARK = /^[\d*]{1,3}$/;

/** The lines of a page from top to bottom. Large pieces lay the baselines, small ones find theirs. */
export function linesOfPage(pieces: readonly Piece[]): PrintedLine[] {
	const rows = createRows();
	for (const piece of [...pieces].sort((one, other) => other.size - one.size || one.y - other.y))
		rows.place(piece);
	return rows
		.all()
		.sort((one, other) => one.y - other.y)
		.flatMap(linesOfRow);
}

/** Points of a page that are looked up together. */
const SHELF = 8;

function createRows() {
	const rows: Row[] = [];
	const shelves = new Map<number, Row[]>();

	function* near(y: number, reach: number): Generator<Row> {
		for (let shelf = Math.floor((y - reach) / SHELF); shelf * SHELF <= y + reach; shelf++)
			yield* shelves.get(shelf) ?? [];
	}

	function begin(piece: Piece): void {
		const { x, y, width, size } = piece;
		const row = { y, size, left: x, right: x + width, pieces: [{ piece, raised: false }] };
		rows.push(row);
		const shelf = shelves.get(Math.floor(y / SHELF));
		if (shelf) shelf.push(row);
		else shelves.set(Math.floor(y / SHELF), [row]);
	}

	function add(row: Row, piece: Piece, isRaised: boolean): void {
		row.pieces.push({ piece, raised: isRaised });
		row.left = Math.min(row.left, piece.x);
		row.right = Math.max(row.right, piece.x + piece.width);
	}

	return {
		place(piece: Piece) {
			for (const row of near(piece.y, LARGEST_REACH)) {
				const raisedBy = (row.y - piece.y) / row.size;
				if (isBeside(row, piece) && isMark(row, piece, raisedBy)) return add(row, piece, true);
				if (Math.abs(raisedBy) <= LEVEL) return add(row, piece, false);
			}
			begin(piece);
		},
		all: () => rows
	};
}

/** No letters of a text are taller, in points. */
const LARGEST_REACH = 24;

const isBeside = ({ left, right, size }: Row, { x, width }: Piece): boolean =>
	x + width >= left - BESIDE * size && x <= right + BESIDE * size;

const isMark = (row: Row, { text, size }: Piece, raisedBy: number): boolean =>
	size <= SMALL * row.size && raisedBy >= 0.1 && raisedBy <= RAISED && MARK.test(text.trim());

/** In ems: what is farther apart on one baseline are two lines, such as a name at the left and a symbol at the right. */
const APART = 8;
/** In ems: what is farther apart are two words. */
const SPACE = 0.15;

/** No space follows these, and none goes before those. */
const CLOSE_BEFORE = /[\s([]$/;
const CLOSE_AFTER = /^[\s)\].,;:]/;

/** ( j): a letter that reaches to the left is set off from the bracket, and is no word apart. */
const WIDE_BRACKET = /([([]) (?=\S)/g;

function linesOfRow(row: Row): PrintedLine[] {
	const ordered = inReadingOrder(row);
	const lines: PrintedLine[] = [];
	for (const { piece, raised: isRaised } of ordered) {
		const text = isRaised ? raised(piece.text.trim()) : piece.text.replace(WIDE_BRACKET, '$1');
		const line = lines.at(-1);
		const gap = line ? Math.max(piece.x - line.right, line.x - (piece.x + piece.width)) : Infinity;
		if (!line || gap > APART * row.size) {
			lines.push({ text, x: piece.x, y: row.y, right: piece.x + piece.width, size: row.size });
			continue;
		}
		const isSpaced =
			gap > SPACE * row.size && !CLOSE_BEFORE.test(line.text) && !CLOSE_AFTER.test(text);
		line.text += (isSpaced ? ' ' : '') + text;
		line.x = Math.min(line.x, piece.x);
		line.right = Math.max(line.right, piece.x + piece.width);
	}
	return lines;
}

/** By their middles: the boxes of Chinese brackets that are set close reach over one another. */
const fromTheLeft = ({ pieces }: Row): Row['pieces'] =>
	[...pieces].sort(
		({ piece: one }, { piece: other }) => one.x + one.width / 2 - (other.x + other.width / 2)
	);

/** From the left, or, where most words are Arabic, from the right but for what is Latin within. */
function inReadingOrder(row: Row): Row['pieces'] {
	const { pieces } = row;
	const fromLeft = fromTheLeft(row);
	const arabic = pieces.filter(({ piece }) => piece.rightToLeft).length;
	if (arabic === 0 || 2 * arabic < pieces.filter(({ piece }) => /\p{L}/u.test(piece.text)).length)
		return fromLeft;
	const ordered: Row['pieces'] = [];
	let latin: Row['pieces'] = [];
	for (const one of fromLeft.reverse()) {
		if (!one.piece.rightToLeft) {
			latin.unshift(one);
			continue;
		}
		ordered.push(...latin, one);
		latin = [];
	}
	return [...ordered, ...latin];
}
