import type { SessionWords } from '../../extract/words/sessions.ts';
import { createListReader } from '../number-lists.ts';
import { readOrdinal } from './numerals.ts';

const WORD =
	'(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|octav[oa]|noven[oa]|und[ée]cim[oa]|duod[ée]cim[oa]|(?:d[ée]c|vig[ée]s|trig[ée]s|cuadrag[ée]s|quincuag[ée]s|sexag[ée]s|septuag[ée]s|octog[ée]s|nonag[ée]s|cent[ée]s)im[oa](?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|octav[oa]|noven[oa])?)';

/** septuagésimo noveno, vigesimoprimer, 53º */
const ORDINAL = `(?:${WORD}(?: ${WORD}){0,4}|\\d{1,3}(?:er|º|°|o))(?![a-zà-ÿ])`;
const LIST = `${ORDINAL}(?:(?:,| y| al|, y)(?: (?:su|el|en su))? ${ORDINAL}){0,8}`;
const HELD = 'per[íi]odos? (?:ordinarios? )?de sesiones';

/** Words by which Spanish texts name sessions and the bodies that hold them. */
export const esSessions: SessionWords = {
	noun: 'sesiones',
	// septuagésimo noveno período de sesiones, períodos de sesiones septuagésimo séptimo y septuagésimo octavo
	list: `(?<![a-zà-ÿ])(?:${LIST} ${HELD}|${HELD} ${LIST})`,
	readNumbers: createListReader({ one: ORDINAL, to: ' al (?:su )?', read: readOrdinal }),
	records: /^, suplemento/i,
	respectively: /^,? respectivamente/,
	next: /próximo per[íi]odo de sesiones/g,
	that: /en (?:ese|dicho|ese mismo) per[íi]odo de sesiones/g,
	hosts: [
		['Comité Asesor del Consejo de Derechos Humanos', null],
		['Consejo de Derechos Humanos', 'HRC'],
		['Consejo Económico y Social', 'ECOSOC'],
		['Consejo de Seguridad', 'SC'],
		['Comisión de Derechos Humanos', 'CHR'],
		['Asamblea (?:Mundial|Nacional|Parlamentaria|de los Estados|de las Naciones Unidas)', null],
		['Asamblea(?: General)?', 'GA'],
		['Consejo (?:de Administración|Ejecutivo|de Europa|Europeo)', null],
		['Consejo', 'council'],
		[
			'Comité|Comisión|Grupo de Trabajo|grupo de trabajo|Conferencia|Foro|Cumbre|Reunión|Órgano|Organización|Liga|Junta',
			null
		]
	],
	between:
		/(?:,? (?:en|de|del|para|a|durante|antes de|a partir de|a más tardar en)(?: (?:su|sus|el|los))?| (?:su|sus|el|los)|,) ?$/,
	of: ' de(?:l| la| los| las) ',
	reach: 'nearest',
	breaks: /[;.] |\b[Dd]ecide\b/g,
	otherHouses: /(?!)/g,
	acts: /\b(?:present|inform|examin|inclu)[a-záéíóú]*\b/,
	councils: [
		['Consejo de Derechos Humanos', 'HRC'],
		['Consejo Económico y Social', 'ECOSOC'],
		['Consejo de Seguridad', 'SC']
	]
};
