import { type ReactNode, useEffect, useState } from 'react';

/** A link that saves a file made here. */
export function Download({ file, name, children }: { file: Blob; name: string; children: ReactNode }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return (
    <a href={address} download={name}>
      {children}
    </a>
  );
}
