/** How a language that sets its words apart by spaces writes one word of a name in several ways. */
export interface NameWords {
	/** What is the same in all its forms: Конвенции, Конвенцией → конвенц; without accents or case. */
	wordKey(word: string): string;
	/** So many first letters of a word no ending takes off; all of them where nothing is said. */
	kept?: number;
	/** A first word without the particles written together with it: وللعهد → العهد. */
	withoutParticles?(word: string): string[];
	/** The year or the date that a text sets within a name: Convention de 1993 sur l'interdiction; a source. */
	aside?: string;
}
