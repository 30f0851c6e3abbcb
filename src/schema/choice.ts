/** A fixed choice: ids that the program knows, each with the Chinese name a curator may write instead. */
import { z } from 'zod';

/** Names by id, kept with the schema of the choice; of a text that has some fixed values, too. */
export const CHOICE_NAMES = z.registry<{ names: Readonly<Record<string, string>> }>();

/** @param names what each value is called on the site; writing the name is as good as writing the value */
export function choice<const T extends readonly [string, ...string[]]>(
  values: T,
  names: Readonly<Record<T[number], string>>,
): z.ZodEnum<{ [K in T[number]]: K }> {
  const schema = z.enum(values);
  CHOICE_NAMES.add(schema, { names });
  return schema;
}

/** The values of a choice with their names, in order; `undefined` for a schema that is none. Without names of its own a value is its name. */
export function choicesOf(schema: z.core.$ZodType): { readonly value: string; readonly name: string }[] | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return choicesOf(schema.out);
  if (!(schema instanceof z.ZodEnum)) return undefined;
  const names = CHOICE_NAMES.get(schema)?.names ?? {};
  return schema.options.map((value) => ({ value: String(value), name: names[String(value)] ?? String(value) }));
}

/** The value with every name of a choice replaced by its id, wherever the schema has a choice; all else as it is. */
export const readChoices = (schema: z.core.$ZodType, value: unknown): unknown => {
  const read = readerOf(schema);
  return read ? read(value) : value;
};

type Read = (value: unknown) => unknown;

/** How the choices of a schema are read; `undefined` for one that has none. Worked out once: tables have many rows. */
const READERS = new WeakMap<z.core.$ZodType, Read | undefined>();

function readerOf(schema: z.core.$ZodType): Read | undefined {
  if (!READERS.has(schema)) READERS.set(schema, makeReader(schema));
  return READERS.get(schema);
}

function makeReader(schema: z.core.$ZodType): Read | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return readerOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return readerOf(schema.out);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodString) {
    const names = Object.entries(CHOICE_NAMES.get(schema)?.names ?? {});
    const ids = new Map(names.reverse().map(([id, name]) => [name, id]));
    return ids.size === 0 ? undefined : (value) => ids.get(value as string) ?? value;
  }
  if (schema instanceof z.ZodArray) {
    const read = readerOf(schema.element);
    return read && ((value) => (Array.isArray(value) ? value.map(read) : value));
  }
  return schema instanceof z.ZodObject ? readerOfFields(schema) : undefined;
}

function readerOfFields({ shape }: z.ZodObject): Read | undefined {
  const parts = Object.entries(shape).flatMap(([key, part]) => {
    const read = readerOf(part);
    return read ? [[key, read] as const] : [];
  });
  if (parts.length === 0) return undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const fields: Record<string, unknown> = { ...value };
    for (const [key, read] of parts) if (Object.hasOwn(fields, key)) fields[key] = read(fields[key]);
    return fields;
  };
}
