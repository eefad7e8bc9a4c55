import { useState } from 'preact/hooks';
import { useUi, useWords } from '../context';

type Content = string | Uint8Array<ArrayBuffer> | Blob;

/** Files to take along: gives one to the reader, and tells how that went. */
export function useSaving(): { told: string; save(name: string, mime: string, content: () => Content | Promise<Content>): Promise<void> } {
  const { ports } = useUi();
  const { m } = useWords();
  const [told, setTold] = useState('');
  const save = async (name: string, mime: string, content: () => Content | Promise<Content>) => {
    try {
      ports.download(name, mime, await content());
      setTold(m.exported(name));
    } catch {
      setTold(m.exportFailed(name));
    }
  };
  return { told, save };
}
