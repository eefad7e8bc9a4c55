declare module 'clipper2-wasm/dist/es/clipper2z.js' {
  import type { MainModule } from 'clipper2-wasm/dist/clipper2z';
  export type { MainModule, PathsD, PolyPathD } from 'clipper2-wasm/dist/clipper2z';
  export default function load(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<MainModule>;
}
