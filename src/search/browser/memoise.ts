/** Returns a function that computes its result once per object and remembers it for as long as the object lives. */
export function memoise<Source extends object, Result>(compute: (source: Source) => Result): (source: Source) => Result {
  const results = new WeakMap<Source, Result>();
  return (source) => {
    const result = results.get(source) ?? compute(source);
    results.set(source, result);
    return result;
  };
}
