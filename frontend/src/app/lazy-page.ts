import type { ComponentType } from 'react'
import { texts } from './i18n'

/** A page's code and its feature's texts, fetched together when its address is first opened. */
export function lazyPage(namespaces: string | string[], load: () => Promise<ComponentType>) {
  return async () => {
    const [Component] = await Promise.all([load(), texts(...[namespaces].flat())])
    return { Component }
  }
}
