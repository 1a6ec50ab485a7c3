import { raised } from '../layout.ts';
import { inReadingOrder, type Placed } from './order.ts';
import type { Piece, PrintedLine } from './page.ts';
import { withVowels } from './vowels.ts';

/** Pieces on one baseline, those that are raised above it known. */
interface Row {
	y: number;
	size: number;
	left: number;
	right: number;
	pieces: Placed[];
}

/** In ems: how far baselines of one line may differ, and how far a mark may be raised. */
const LEVEL = 0.25;
const RAISED = 0.75;
/** A raised mark is at most as large, and stands at most so many ems beside the words. */
const SMALL = 0.85;
const BESIDE = 1.5;

const MARK = /^[\d*]{1,3}$/;

/** The lines of a page from top to bottom. Large pieces lay the baselines, small ones find theirs. */
export function linesOfPage(pieces: readonly Piece[], isArabic = false): PrintedLine[] {
	const rows = createRows();
	for (const piece of withVowels(pieces).sort(
		(one, other) => other.size - one.size || one.y - other.y
	))
		rows.place(piece);
	return rows
		.all()
		.sort((one, other) => one.y - other.y)
		.flatMap((row) => linesOfRow(row, isArabic));
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

/** No space follows these, and none goes before those; French has one before a semicolon. */
const CLOSE_BEFORE = /[\s([]$/;
const CLOSE_AFTER = /^[\s)\].,]/;

/** ( j): a letter that reaches to the left is set off from the bracket, and is no word apart. */
const WIDE_BRACKET = /([([]) (?=\S)/g;

function linesOfRow(row: Row, isArabic: boolean): PrintedLine[] {
	const ordered = inReadingOrder(row.pieces, isArabic);
	const lines: PrintedLine[] = [];
	let reach = -Infinity;
	for (const { piece, raised: isRaised, end } of ordered) {
		const right = piece.x + piece.width;
		const text = isRaised ? raised(piece.text.trim()) : piece.text.replace(WIDE_BRACKET, '$1');
		const line = lines.at(-1);
		const gap = line ? gapTo(line, { from: piece.x, end, reach }) : Infinity;
		reach = end === undefined ? Math.max(reach, right) : right;
		if (!line || gap > APART * row.size) {
			lines.push({ text, x: piece.x, y: row.y, right, size: row.size });
			continue;
		}
		const isSpaced =
			gap > SPACE * row.size && !CLOSE_BEFORE.test(line.text) && !CLOSE_AFTER.test(text);
		line.text += (isSpaced ? ' ' : '') + text;
		line.x = Math.min(line.x, piece.x);
		line.right = Math.max(line.right, right);
	}
	return lines;
}

interface Next {
	from: number;
	end: number | undefined;
	/** How far the pieces before it reach that are read from the left, too. */
	reach: number;
}

/** Between what was read and what is read next, on whichever side of it that stands. */
const gapTo = (line: PrintedLine, { from, end, reach }: Next): number =>
	end === undefined ? from - reach : Math.max(from - line.right, line.x - end);
