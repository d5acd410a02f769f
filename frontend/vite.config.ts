import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { budget } from './build/budget'
import { reporterFiles } from './build/reporter'

const api = process.env.SHISHI_API ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [
    react(),
    budget(256),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: '实事 · 民生实事专班',
        short_name: '实事',
        lang: 'zh-CN',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf9f7',
        theme_color: '#8a2f22',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        // What a contact opens is kept ahead of time; other pages are kept once they were visited.
        globPatterns: ['index.html', 'icon.svg', 'assets/**/*.{js,css}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        manifestTransforms: [
          async (entries) => {
            const files = new Set(['index.html', 'icon.svg', 'manifest.webmanifest', ...reporterFiles('dist')])
            return { manifest: entries.filter((entry) => files.has(entry.url)) }
          },
        ],
        navigateFallback: '/index.html',
        // Keycloak may stand behind the same host; its pages are never ours.
        navigateFallbackDenylist: [/^\/(api|q|auth|realms|resources|admin)\//],
        runtimeCaching: [{ urlPattern: /\/assets\//, handler: 'CacheFirst', options: { cacheName: 'assets' } }],
      },
    }),
  ],
  build: {
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// }],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.SHISHI_DEV_PORT ?? 5173),
    strictPort: true,
    proxy: { '/api': api },
  },
  test: {
    globals: true,
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
