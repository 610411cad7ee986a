/** Reads drafts beside the page. */
import { checkBlocks, type TextBlock } from 'backread/browser'

addEventListener('message', ({ data, ports: [answer] }: MessageEvent<TextBlock[]>) =>
  answer?.postMessage(checkBlocks(data))
)
