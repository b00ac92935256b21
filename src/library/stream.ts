/** Items that come when they come, for one who iterates at his own pace. */
export interface Stream<T> extends AsyncIterable<T> {
  add(item: T): void
  end(): void
  fail(reason: unknown): void
}

/** Every iteration gets all items, from the first on. */
export function stream<T>(): Stream<T> {
  const items: T[] = []
  let over: { readonly reason?: unknown } | null = null
  let wake: (() => void)[] = []
  const stir = (): void => {
    const waiting = wake
    wake = []
    for (const go of waiting) go()
  }
  const close = (end: { readonly reason?: unknown }): void => {
    over = end
    stir()
  }
  return {
    add(item) {
      items.push(item)
      stir()
    },
    end: () => close({}),
    fail: (reason) => close({ reason }),
    async *[Symbol.asyncIterator]() {
      for (let at = 0; ; ) {
        if (at < items.length) yield items[at++]!
        else if (over !== null) {
          if ('reason' in over) throw (over as { reason: unknown }).reason
          return
        } else await new Promise<void>((resolve) => wake.push(resolve))
      }
    },
  }
}
