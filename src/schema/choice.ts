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
export function readChoices(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return readChoices(schema.unwrap(), value);
  if (schema instanceof z.ZodPipe) return readChoices(schema.out, value);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodString) return idOf(schema, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item: unknown) => readChoices(schema.element, item));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const part = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return [key, part ? readChoices(part, item) : (item as unknown)];
    }),
  );
}

function idOf(schema: z.ZodEnum | z.ZodString, value: unknown): unknown {
  const names = CHOICE_NAMES.get(schema)?.names;
  if (names === undefined || typeof value !== 'string') return value;
  return Object.entries(names).find(([, name]) => name === value)?.[0] ?? value;
}
