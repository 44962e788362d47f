/** The part of ncc that is used here; it ships no types. */
declare module '@vercel/ncc' {
  export default function ncc(
    entryFile: string,
    options: {
      readonly cache: false;
      readonly filename: string;
      readonly license: string;
      readonly minify: boolean;
      readonly quiet: boolean;
      readonly target: string;
      readonly esm?: boolean;
    },
  ): Promise<{
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: Buffer | string }>>;
  }>;
}
