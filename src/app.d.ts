import type { InterfaceLanguage } from '#lib/words/words.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Stands in the log beside the cause. */
			id?: string;
		}
		interface Locals {
			language: InterfaceLanguage;
		}
		interface PageData {
			language: InterfaceLanguage;
		}
	}
}
