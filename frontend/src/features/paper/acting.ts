import type { Me } from '../../app/me'

export type Principal = { username: string; name: string; duty: string }

/** The people in whose name somebody may act; both names are kept. */
export const actsForOf = (who: Me): Principal[] => (who as Me & { actsFor?: Principal[] }).actsFor ?? []
