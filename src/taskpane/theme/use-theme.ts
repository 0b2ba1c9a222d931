import { useEffect, useState } from 'react';
import { contrastTheme, darkTheme, lightTheme, type PaneTheme } from './themes';

const QUERY = '(forced-colors: active)';

/** The theme for what the host asked, or that of the system's contrast theme where one is on. */
export function useTheme(wanted: 'light' | 'dark'): PaneTheme {
  const [forced, setForced] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const list = query();
    const follow = (): void => setForced(list?.matches ?? false);
    list?.addEventListener('change', follow);
    return () => list?.removeEventListener('change', follow);
  }, []);
  if (forced) return contrastTheme;
  return wanted === 'dark' ? darkTheme : lightTheme;
}

/** Absent where there is no screen. */
function query(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(QUERY) : undefined;
}
