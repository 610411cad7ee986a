// Before anything is painted: the theme that the reader chose; the system's where there is none.
const chosen = localStorage.getItem('theme')
if (chosen) document.documentElement.dataset.theme = chosen
