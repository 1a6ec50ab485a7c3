import { expect, it } from 'vitest';
import { readJavaVersion } from '../../../scripts/neo4j/java.ts';

it.each([
	['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
	['java version "1.8.0_292"', 1],
	['openjdk version "21" 2023-09-19', 21],
	['The operation could not be completed. Unable to locate a Java Runtime.', 0],
	['', 0]
])('%j is Java %i', (said, version) => {
	expect(readJavaVersion(said)).toBe(version);
});
