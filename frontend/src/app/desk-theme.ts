import { type ThemeConfig, theme } from 'antd'

/** The tokens of `ui/tokens.css`, said to Ant Design, which computes its shades from real values. */
export function deskTheme(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#d97a69' : '#8a2f22',
      colorInfo: dark ? '#d97a69' : '#8a2f22',
      colorError: dark ? '#f07a63' : '#bf2f1a',
      colorWarning: dark ? '#e0ab3f' : '#a86f00',
      colorSuccess: dark ? '#4fbd9a' : '#0f7d61',
      colorTextBase: dark ? '#f0ece7' : '#1d1a18',
      colorBgBase: dark ? '#1f1c1a' : '#ffffff',
      colorBgLayout: dark ? '#171513' : '#faf9f7',
      colorBorder: dark ? '#544d47' : '#cbc5be',
      colorBorderSecondary: dark ? '#35302c' : '#e6e2dd',
      borderRadius: 4,
      fontSize: 14,
      fontFamily: 'inherit',
      motion: false,
    },
    components: { Table: { headerBg: dark ? '#282421' : '#f3f1ee', cellPaddingBlock: 8 } },
  }
}
