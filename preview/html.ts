/** HTML is another type than text: only `escaped` and the `html` tag make it. */
declare const brand: unique symbol;

export type Html = string & { readonly [brand]: true };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const trust = (text: string): Html => text as Html; // The one place where text is taken for HTML.

/** Text that a browser shows as it stands, also inside an attribute. */
export const escaped = (text: string): Html =>
  trust(text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign));

/** Markup written in this program; what stands in it is escaped, unless it is HTML already or a list of it. */
export function html(markup: TemplateStringsArray, ...values: readonly (Html | readonly Html[])[]): Html {
  return trust(
    markup.reduce((whole, piece, i) => {
      const value = values[i - 1] ?? '';
      return whole + (typeof value === 'string' ? value : value.join('')) + piece;
    }),
  );
}
