export const rooms: Readonly<
  Record<
    string,
    { readonly folders: readonly string[]; readonly packages: readonly string[]; readonly builtIns: readonly string[] }
  >
>;
declare const configuration: { readonly forbidden: readonly { readonly name: string }[] };
export default configuration;
