// For `tsc`, which does not read `.astro` files; `astro check` does, and sees the components themselves.
declare module '*.astro' {
  const component: import('./render-component.ts').Component;
  export default component;
}
