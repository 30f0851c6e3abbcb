/** Regions as Places. */
import { regionPagePath } from '../../grammar/paths.ts';
import type { Region } from '../../model/knowledge-base.ts';
import { LINKED } from '../../words/linked.ts';
import type { Publishing } from '../declare.ts';
import { type Node, ref, some } from './json-ld.ts';

/** A region with its code, its other names and the region that holds it. */
export const describeRegion = (
  { code, name, level, parent, aliases, former }: Region,
  { absolute }: Publishing,
): Node => ({
  '@type': level === 'country' ? 'Country' : 'AdministrativeArea',
  '@id': absolute(regionPagePath(code)),
  name,
  alternateName: some([...new Set([...aliases, ...former.map((earlier) => earlier.name)])]),
  identifier: { '@type': 'PropertyValue', propertyID: LINKED.regionCodes, value: code },
  containedInPlace: parent === undefined ? undefined : ref(absolute(regionPagePath(parent))),
});
