// Package html reads a web page that carries a release.
//
// In come the bytes of a page and, where known, the Content-Type it was
// served with. Out goes a doc.Document: the release's paragraphs, lists and
// tables as blocks in reading order, the site's chrome (menus, share buttons,
// footers, related articles) as furniture, and as Meta what the page says
// about the release outside its text: headline, date, fields of the board,
// names of attached files, words that say it is a repost or rewrite.
//
// Text is what a browser would draw: white space collapsed, a no-break space
// a plain one, invisible format characters gone, Hangul composed (NFC); the
// spelling is otherwise as printed. Hidden elements, scripts and styles are
// not text.
//
// A place is the path from the root to an element, each step a name and,
// where siblings share it, a count from 1: html>body>div[2]>p[1]. Below
// maxPath levels one last step counts the elements under the ancestor in
// document order: …>>*[31].
//
// The package decides neither whether a page is a release nor what its words
// mean: "출처: …" is handed on as printed.
package html
