import type { Child } from 'hono/jsx';

/** A wide table scrolls in a box of its own. The keyboard reaches the box, or nobody without a mouse could scroll it. */
export function Scroll({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <section class="grid" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
