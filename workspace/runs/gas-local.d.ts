/** gas-local 1.3.1 has no types of its own; this is what of it is called. */

declare module 'gas-local' {
  const gas: {
    /** Runs every file of a folder that the filter lets through in the context and returns it. */
    require<T extends object>(folder: string, context: T, options: { filter(path: string): boolean }): T;
  };
  export default gas;
}
