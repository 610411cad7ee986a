/** backread in VS Code: starts the language server, and shows in the status bar what it found. */
import { commands, type ExtensionContext, Uri, workspace } from 'vscode'
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node'
import { showCount } from './count.ts'

const languages: readonly string[] = ['plaintext', 'markdown', 'html']

let client: LanguageClient | undefined

/** Called by VS Code when a draft is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  await restart(context)
  context.subscriptions.push(
    commands.registerCommand('backread.restart', () => restart(context)),
    workspace.onDidGrantWorkspaceTrust(() => restart(context)),
    ...showCount(languages)
  )
}

/** Called by VS Code when it shuts down. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}

async function restart({ asAbsolutePath }: ExtensionContext): Promise<void> {
  await client?.stop()
  const module = asAbsolutePath('dist/server.cjs')
  client = new LanguageClient('backread', 'backread', { module, transport: TransportKind.stdio }, options())
  await client.start()
}

function options(): LanguageClientOptions {
  return {
    documentSelector: languages.flatMap((language) => [
      { language, scheme: 'file' },
      { language, scheme: 'untitled' }
    ]),
    initializationOptions: { trusted: workspace.isTrusted },
    middleware: {
      // The page of a rule reads better rendered than as the text that the server would open.
      window: {
        showDocument: async (params, token, next) => {
          if (!params.uri.endsWith('/readme.md')) return await next(params, token)
          await commands.executeCommand('markdown.showPreview', Uri.parse(params.uri))
          return { success: true }
        }
      }
    }
  }
}
