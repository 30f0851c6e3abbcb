/** The files and rooms of `src` and the arrows between them, read from the imports as written. */
import fs from 'node:fs';
import path from 'node:path';

/** Room → rooms it imports from; or file → files. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

const IMPORT = /(?:from|import|import\()\s*['"](\.[^'"]+)['"]/g;

/** Reads every source file below a folder. Type-only imports count: who knows a type knows its file. */
export function readFiles(src: string): Rooms {
  const files = fs
    .readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      const targets = [...fs.readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => target);
      return [file, new Set(targets.map((target) => path.join(path.dirname(file), target)))];
    }),
  );
}

/** The same between the rooms, the folders of `src`. */
export function readRooms(src: string): Rooms {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of readFiles(src)) {
    const from = roomOf(src, file);
    if (!from) continue;
    const known = rooms.get(from) ?? new Set<string>();
    rooms.set(from, known);
    for (const target of targets) {
      const to = roomOf(src, target);
      if (to && to !== from) known.add(to);
    }
  }
  return rooms;
}

function roomOf(src: string, file: string): string | undefined {
  const [first = '', ...rest] = path.relative(src, file).split(path.sep);
  return first === '..' || rest.length === 0 ? undefined : first;
}

/** Leaves out an arrow where a longer way says the same: what remains is the order of the rooms. */
export function reduceArrows(rooms: Rooms): [from: string, to: string][] {
  const reach = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(rooms.get(from) ?? [])].some(
      (next) => next === to || (!seen.has(next) && reach(next, to, new Set([...seen, from, next]))),
    );
  return [...rooms]
    .flatMap(([from, targets]) => [...targets].map((to): [string, string] => [from, to]))
    .filter(([from, to]) => ![...(rooms.get(from) ?? [])].some((via) => via !== to && reach(via, to)))
    .toSorted(([a, b], [c, d]) => a.localeCompare(c) || b.localeCompare(d));
}

/** Rooms, or files, that reach themselves; empty where the arrows run one way. */
export function findCircles(rooms: Rooms): string[] {
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const next = [...(rooms.get(start) ?? [])];
    for (let room = next.pop(); room !== undefined; room = next.pop()) {
      if (room === start) return true;
      if (seen.has(room)) continue;
      seen.add(room);
      next.push(...(rooms.get(room) ?? []));
    }
    return false;
  };
  return [...rooms.keys()].filter(reaches).toSorted();
}

/** The picture as a Mermaid diagram, which code hosts draw. */
export const drawRooms = (rooms: Rooms): string =>
  ['flowchart TD', ...reduceArrows(rooms).map(([from, to]) => `  ${from} --> ${to}`)].join('\n');
