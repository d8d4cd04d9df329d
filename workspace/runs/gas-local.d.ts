/** gas-local 1.3.1 has no types of its own; this is what of it is called. */

declare module 'gas-local' {
  const gas: {
    /** Runs every .js file of a folder in the context and returns it. */
    require<T extends object>(folder: string, context: T): T;
  };
  export default gas;
}
