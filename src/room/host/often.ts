/**
 * Does something at once, and then at most every `ms`, the last time with what is true then.
 * @returns How to ask for it, and how to stop for good.
 */
export function atMostEvery(ms: number, work: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = (): void => {
    again = false;
    work();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, ms);
  };
  return {
    ask: () => {
      if (timer === undefined) run();
      else again = true;
    },
    stop: () => {
      clearTimeout(timer);
      again = false;
    },
  };
}
