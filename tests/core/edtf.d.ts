declare module 'edtf' {
  /** First and last millisecond of the date, UTC. */
  export default function edtf(text: string): { min: number; max: number };
}
