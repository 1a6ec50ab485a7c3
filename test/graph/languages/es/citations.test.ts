import { expect, it } from 'vitest';
import { ASSEMBLY, cited } from '../cited.ts';

it.each<[string, string[]]>([
	[
		'la resolución 60/251 de la Asamblea General, de 15 de marzo de 2006',
		['A/RES/60/251 2006-03-15']
	],
	[
		'Recordando sus resoluciones 70/215, de 22 de diciembre de 2015, y 76/215, de 17 de diciembre de 2021',
		['A/RES/70/215 2015-12-22', 'A/RES/76/215 2021-12-17']
	],
	// whose they are stands between noun and numbers
	[
		'las resoluciones del Consejo de Derechos Humanos 9/11, de 24 de septiembre de 2008, y 36/7',
		['A/HRC/RES/9/11 2008-09-24', 'A/HRC/RES/36/7']
	],
	[
		'la resolución 1990 (2011) del Consejo de Seguridad, de 27 de junio de 2011',
		['S/RES/1990(2011) 2011-06-27']
	],
	// places before and behind
	['los párrafos 3 y 5 a 7 de su resolución 70/1', ['A/RES/70/1 3+5+6+7']],
	['el párrafo 2 e) de su resolución 60/1', ['A/RES/60/1 2(e)']],
	['la sección II de su resolución 60/283', ['A/RES/60/283 section II']],
	['Resolución 61/295, anexo.', ['A/RES/61/295 annex']],
	['(E/2018/30), cap. I, secc. C.', ['E/2018/30 chapter I, section C']],
	['A/HRC/45/51 y Add.1', ['A/HRC/45/51', 'A/HRC/45/51/Add.1']],
	['la decisión 14/4 de la Conferencia de las Partes', ['? other-body']],
	['las resoluciones pertinentes', []],
	['una tercera parte (1/3)', []],
	// who does something after the comma does not number it
	[
		'como solicitó el Consejo Económico y Social en su resolución 2023/3, la Comisión de Ciencia y Tecnología para el Desarrollo recogerá aportaciones',
		['E/RES/2023/3']
	],
	['la resolución 5/1, aprobada por el Consejo de Derechos Humanos', ['A/HRC/RES/5/1']],
	[
		'la Comisión Económica y Social para Asia y el Pacífico aprobó, en su 72º período de sesiones, la resolución 72/7',
		['? other-body']
	]
])('in Spanish %s', (text, expected) => {
	expect(cited('es', text, ASSEMBLY)).toEqual(expected);
});
