// Package render turns a document, its blocks or a page into something a
// person can look at: plain text with tables drawn in characters, Markdown, a
// standalone HTML page, or an SVG drawing of a PDF page with what was found
// on it marked.
//
// In come values of extract/doc, out goes text. Nothing is left out and
// nothing judged: every word of every block appears, escaped for its format.
// The same value gives the same bytes.
package render
