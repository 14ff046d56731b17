import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import SiteLayout from './SiteLayout.vue'
import './style/base.css'
import './style/controls.css'
import './style/samples.css'
import './style/search.css'
import './style/home.css'
import './style/releases.css'
import './style/reference.css'
import './style/tables.css'
import './style/console.css'
import './style/print.css'

/** Pages import the components they show, so that no page loads what another needs. */
export default { extends: DefaultTheme, Layout: SiteLayout } satisfies Theme
