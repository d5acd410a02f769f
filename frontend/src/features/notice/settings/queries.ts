import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type Setting = Schemas['NoticeSettingView']
export type SettingChange = Schemas['NoticeSettingChange']

export const readSetting = () => ok(api.GET('/api/v1/notification-settings'))

export const setting = () => queryOptions({ queryKey: ['notice-setting'], queryFn: readSetting })

export function useChoose() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SettingChange) => ok(api.PUT('/api/v1/notification-settings', { body })),
    onSuccess: (saved) => client.setQueryData(setting().queryKey, saved),
  })
}
