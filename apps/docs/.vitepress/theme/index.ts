import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import EvidenceBadge from './components/EvidenceBadge.vue'
import FailureCodes from './components/FailureCodes.vue'
import FieldTable from './components/FieldTable.vue'
import InlineText from './components/InlineText.vue'
import ObjectPage from './components/ObjectPage.vue'
import OperationList from './components/OperationList.vue'
import OperationPage from './components/OperationPage.vue'
import ReleaseBadge from './components/ReleaseBadge.vue'
import SessionLifetimes from './components/SessionLifetimes.vue'
import SiteLayout from './SiteLayout.vue'
import './style.css'
import './console.css'

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('EvidenceBadge', EvidenceBadge)
    app.component('FailureCodes', FailureCodes)
    app.component('FieldTable', FieldTable)
    app.component('InlineText', InlineText)
    app.component('ObjectPage', ObjectPage)
    app.component('OperationList', OperationList)
    app.component('OperationPage', OperationPage)
    app.component('ReleaseBadge', ReleaseBadge)
    app.component('SessionLifetimes', SessionLifetimes)
  },
} satisfies Theme
