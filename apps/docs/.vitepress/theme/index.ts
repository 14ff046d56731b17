import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import SiteLayout from './SiteLayout.vue'
import './style/base.css'
import './style/controls.css'
import './style/samples.css'
import './style/search.css'
import './style/sidebar.css'
import './style/home.css'
import './style/releases.css'
import './style/reference.css'
import './style/operation.css'
import './style/tables.css'
import './style/console.css'
import './style/print.css'

const guideComponents = {
  GuideSample: () => import('./components/GuideSample.vue'),
  LanguageNotes: () => import('./components/LanguageNotes.vue'),
}

/** Pages import the components they show, so that no page loads what another needs; those of all guides are loaded there. */
export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp: ({ app }) => {
    for (const [name, load] of Object.entries(guideComponents)) app.component(name, defineAsyncComponent(load))
  },
} satisfies Theme
