let ahead = 0

/** The server's clock may run ahead of this device's in a demonstration; everything here goes by the server's. */
export function goBy(serverNow: string) {
  ahead = Date.parse(serverNow) - Date.now()
}

export const now = () => Date.now() + ahead
