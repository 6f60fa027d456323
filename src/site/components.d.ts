/** Components as plain TypeScript sees them; in `.astro` files their props are checked. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
