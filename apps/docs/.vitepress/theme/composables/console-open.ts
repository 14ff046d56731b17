import { ref } from 'vue'

/** Whether the reader has opened the console. It stays open from page to page until the tab loads anew. */
export const isConsoleOpen = ref(false)
