import { type LightStatus, lightColour } from './light-status'

type Props = { status: LightStatus; size?: number; colour?: string }

/** The light's shape alone, for places where its word stands beside it or is said otherwise. */
export function LightShape({ status, size = 12, colour = lightColour(status) }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-light={status}>
      <Shape status={status} colour={colour} />
    </svg>
  )
}

/** The same inside another drawing: sixteen units wide, from the origin. */
export function Shape({ status, colour }: { status: LightStatus; colour: string }) {
  const line = {
    fill: 'none',
    stroke: colour,
    strokeWidth: 2.2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const
  switch (status) {
    case 'DONE':
      return <path d="M2.5 8.5 6.3 12.3 13.5 4" {...line} strokeWidth={2.6} />
    case 'GREEN':
      return <circle cx="8" cy="8" r="6" fill={colour} />
    case 'YELLOW':
      return (
        <>
          <circle cx="8" cy="8" r="5.4" {...line} strokeWidth={1.8} />
          <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill={colour} />
        </>
      )
    case 'RED':
      return <rect x="2.5" y="2.5" width="11" height="11" rx="1" fill={colour} />
    case 'GREY':
      return <path d="M3 8h10" {...line} />
    case 'HOLLOW':
      return <circle cx="8" cy="8" r="5.2" {...line} strokeWidth={1.8} />
    case 'BLOCKED':
      return <path d="M8 14V2.8M3.4 7.2 8 2.6l4.6 4.6" {...line} />
    default:
      return status satisfies never
  }
}
