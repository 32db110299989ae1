import { useEffect, useState } from 'react';

/** True while the account's heading is scrolled out of sight. Runs anew for another account, whose heading is another element. */
export function useHeadingAway(account: string | undefined): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const heading = account === undefined ? null : document.querySelector('h1');
    if (!heading) return setAway(false);
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false), { rootMargin: '-36px 0px 0px' });
    observer.observe(heading);
    return () => observer.disconnect();
  }, [account]);
  return away;
}
