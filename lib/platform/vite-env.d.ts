/** What WXT defines at build time; anything else about the build is not ours to ask. */
interface ImportMeta {
  readonly env: { readonly FIREFOX: boolean; readonly MODE: string; readonly VITE_GRACE_MS?: string };
}
