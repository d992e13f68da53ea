import { useRef, useState } from 'preact/hooks';

/** Which posting is open beside the others. Closing it gives the focus back to what opened it. */
export function useOpen() {
  const [open, setOpen] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = () => {
    setOpen(null);
    if (opener.current?.isConnected) opener.current.focus();
  };
  const toggle = (id: string) => {
    if (open === id) return close();
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    return setOpen(id);
  };
  return { open, toggle, close };
}
