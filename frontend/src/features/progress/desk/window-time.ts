const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as an input of the browser wants it, in the calendar of Shanghai wherever the browser stands. */
export const inShanghai = (moment: string) => clock.format(new Date(moment)).replace(' ', 'T')

/** Back to a moment. What was not touched keeps its seconds; the last minute of an hour is meant to its end. */
export function shanghaiMoment(text: string, before: string): string {
  if (text === inShanghai(before)) return before
  return `${text}:${text.endsWith(':59') ? '59' : '00'}+08:00`
}
