/** How many findings the draft in front has, in the status bar. */
import {
  DiagnosticSeverity,
  type Disposable,
  languages as editorLanguages,
  StatusBarAlignment,
  ThemeColor,
  window
} from 'vscode'

/** Shows the count while a draft of these languages is in front. */
export function showCount(languages: readonly string[]): Disposable[] {
  const item = window.createStatusBarItem('backread.count', StatusBarAlignment.Right, 90)
  item.name = 'backread'
  item.command = 'workbench.actions.view.problems'
  const update = () => {
    const document = window.activeTextEditor?.document
    if (!document || !languages.includes(document.languageId)) return item.hide()
    const found = editorLanguages.getDiagnostics(document.uri).filter(({ source }) => source === 'backread')
    const errors = found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length
    item.text = found.length === 0 ? '$(check) backread' : `$(book) backread: ${found.length}`
    item.tooltip = found.length === 0 ? 'backread has nothing to ask' : tooltip(found.length, errors)
    item.backgroundColor = errors > 0 ? new ThemeColor('statusBarItem.errorBackground') : undefined
    item.show()
  }
  update()
  return [item, editorLanguages.onDidChangeDiagnostics(update), window.onDidChangeActiveTextEditor(update)]
}

function tooltip(findings: number, errors: number): string {
  const rest =
    errors === 0
      ? ''
      : `, ${errors} of them that cannot be right as ${errors === 1 ? 'it stands' : 'they stand'}`
  return `${findings} ${findings === 1 ? 'finding' : 'findings'}${rest}`
}
