import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import DownloadList from './components/DownloadList.vue'
import EvidenceBadge from './components/EvidenceBadge.vue'
import FailureCodes from './components/FailureCodes.vue'
import FieldTable from './components/FieldTable.vue'
import HomePage from './components/HomePage.vue'
import ObjectList from './components/ObjectList.vue'
import ObjectPage from './components/ObjectPage.vue'
import OperationList from './components/OperationList.vue'
import OperationPage from './components/OperationPage.vue'
import ReleaseBadge from './components/ReleaseBadge.vue'
import ReleaseCompare from './components/ReleaseCompare.vue'
import ReleaseLog from './components/ReleaseLog.vue'
import SessionLifetimes from './components/SessionLifetimes.vue'
import SiteLink from './components/SiteLink.vue'
import SiteLayout from './SiteLayout.vue'
import './style/base.css'
import './style/controls.css'
import './style/samples.css'
import './style/home.css'
import './style/releases.css'
import './style/reference.css'
import './style/tables.css'
import './style/console.css'
import './style/print.css'

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('EvidenceBadge', EvidenceBadge)
    app.component('FailureCodes', FailureCodes)
    app.component('FieldTable', FieldTable)
    app.component('DownloadList', DownloadList)
    app.component('HomePage', HomePage)
    app.component('ReleaseCompare', ReleaseCompare)
    app.component('ReleaseLog', ReleaseLog)
    app.component('SiteLink', SiteLink)
    app.component('ObjectList', ObjectList)
    app.component('ObjectPage', ObjectPage)
    app.component('OperationList', OperationList)
    app.component('OperationPage', OperationPage)
    app.component('ReleaseBadge', ReleaseBadge)
    app.component('SessionLifetimes', SessionLifetimes)
  },
} satisfies Theme
