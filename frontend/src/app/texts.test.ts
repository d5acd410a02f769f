type Tree = { [key: string]: string | Tree }

const files = import.meta.glob<Tree>(['../**/*.zh.json', '../**/*.en.json'], { eager: true, import: 'default' })

/** Plural endings differ between languages; everything else must be there in both. */
function keys(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key.replace(/_(one|other)$/, '')] : keys(value, `${before}${key}.`),
  )
}

const chinese = Object.keys(files).filter((file) => file.endsWith('.zh.json'))

test.each(chinese)('%s says in English whatever it says in Chinese', (file) => {
  const english = files[file.replace('.zh.', '.en.')]
  expect([...new Set(keys(english ?? {}))].sort()).toEqual([...new Set(keys(files[file] ?? {}))].sort())
})
