// Rows that are written in, put in order and taken out; what was taken out stays in its place until it is saved.

export interface Row<T> {
  /** Stays with the row while it is moved. */
  readonly key: string;
  readonly isRemoved: boolean;
  readonly value: T;
}

export type Rows<T> = readonly Row<T>[];

export function rowsOf<T>(values: readonly T[], keyOf: (value: T, place: number) => string): Rows<T> {
  return values.map((value, place) => ({ key: keyOf(value, place), isRemoved: false, value }));
}

/** What is left when it is saved. */
export function valuesOf<T>(rows: Rows<T>): readonly T[] {
  return rows.filter(({ isRemoved }) => !isRemoved).map(({ value }) => value);
}

export function withValue<T>(rows: Rows<T>, key: string, value: T): Rows<T> {
  return rows.map((row) => (row.key === key ? { ...row, value } : row));
}

export function withRemoved<T>(rows: Rows<T>, key: string, isRemoved: boolean): Rows<T> {
  return rows.map((row) => (row.key === key ? { ...row, isRemoved } : row));
}

export function withAdded<T>(rows: Rows<T>, key: string, value: T): Rows<T> {
  return [...rows, { key, isRemoved: false, value }];
}

/** The row before the one named, or at the end (null). */
export function withMoved<T>(rows: Rows<T>, key: string, before: string | null): Rows<T> {
  const row = rows.find((one) => one.key === key);
  if (!row || key === before) return rows;
  const others = rows.filter((one) => one !== row);
  const place = before === null ? others.length : others.findIndex((one) => one.key === before);
  return others.toSpliced(place, 0, row);
}
