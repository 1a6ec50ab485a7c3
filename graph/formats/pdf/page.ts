/** A stretch of words as a page shows it, in points, from the page's upper left corner. */
export interface Piece {
	text: string;
	x: number;
	/** Of its baseline, downwards. */
	y: number;
	width: number;
	size: number;
	rightToLeft: boolean;
}

export interface Page {
	width: number;
	height: number;
	pieces: Piece[];
}

/** Words on one baseline, in reading order. */
export interface PrintedLine {
	text: string;
	/** Where it begins and ends: from the left, in an Arabic text from the right. */
	x: number;
	right: number;
	y: number;
	size: number;
}
