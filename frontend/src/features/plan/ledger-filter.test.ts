import { ledgerFilter } from './ledger-filter'

const of = (text: string) => ledgerFilter(new URLSearchParams(text))

test('the address holds the whole state', () => {
  expect(of('section=s1&light=RED&q=就业&sort=GAP&order=DESC&page=2')).toEqual({
    section: 's1',
    light: 'RED',
    q: '就业',
    sort: 'GAP',
    order: 'DESC',
    page: 2,
  })
})

test('what is worst comes first unless the address says otherwise', () => {
  expect(of('sort=LIGHT').order).toBe('DESC')
  expect(of('sort=PROGRESS').order).toBe('ASC')
  expect(of('sort=LIGHT&order=ASC').order).toBe('ASC')
})

test('what an address cannot mean is left out', () => {
  expect(of('light=PINK&sort=COLOUR&page=-3&q=%20')).toEqual({})
})
