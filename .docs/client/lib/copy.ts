/** Puts a button on every block of code that copies it; of a session, what was typed. */
export function copyButtons(): void {
  for (const figure of document.querySelectorAll('figure.code, figure.session')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy-code'
    button.textContent = 'Copy'
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(wordsOf(figure))
      button.textContent = 'Copied'
      setTimeout(() => {
        button.textContent = 'Copy'
      }, 1500)
    })
    figure.append(button)
  }
}

function wordsOf(figure: Element): string {
  const typed = [...figure.querySelectorAll('code > b')].map(({ textContent }) =>
    textContent.replace(/^\$ /, '')
  )
  return typed.length > 0 ? typed.join('\n') : (figure.querySelector('code')?.textContent ?? '')
}
