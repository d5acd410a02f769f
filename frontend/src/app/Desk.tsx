import { ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import zh from 'antd/locale/zh_CN'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { deskTheme } from './desk-theme'
import { useIsDark } from './theme'

/** Ant Design's settings for the pages that use it: our colours, our language, no waves. */
export function Desk() {
  const dark = useIsDark()
  const { i18n } = useTranslation()
  return (
    <ConfigProvider locale={i18n.language === 'en' ? en : zh} theme={deskTheme(dark)} wave={{ disabled: true }}>
      <Outlet />
    </ConfigProvider>
  )
}
