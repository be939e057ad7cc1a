/** The address of a script that Vite builds as a worker. */
declare module '*?worker&url' {
  const address: string;
  // eslint-disable-next-line no-restricted-syntax -- It is how Vite gives it.
  export default address;
}
