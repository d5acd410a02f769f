import type { ButtonHTMLAttributes } from 'react'
import { Link, type LinkProps } from 'react-router'
import styles from './Button.module.css'

type Look = 'primary' | 'plain' | 'quiet'

/** One `primary` a screen; `plain` for the rest; `quiet` inside dense lists. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button type="button" className={names(look, className)} {...rest} />
}

export function ButtonLink({ look = 'plain', className, ...rest }: LinkProps & { look?: Look }) {
  return <Link className={names(look, className)} {...rest} />
}

const names = (look: Look, more?: string) => [styles.button, styles[look], more].filter(Boolean).join(' ')
