import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width that an element has in the page, in pixels; `first` until it is known. */
export function useWidth<Element extends HTMLElement>(first: number): readonly [RefObject<Element>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const shown = element.current;
    if (!shown || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(shown.clientWidth || first));
    observer.observe(shown);
    return () => observer.disconnect();
  }, [first]);
  return [element, width];
}
