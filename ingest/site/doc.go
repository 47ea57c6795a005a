// Package site knows where releases are listed and how each place lists them:
// boards with pages, feeds, an API, a plain list of URLs, a local folder.
//
// In comes a Spec; out goes a Source that lists Items, newest first, and opens
// each for its documents. It reads list pages and detail pages, and decides
// what is an item and what its attachments are called.
//
// It does not fetch (a fetch.Get is handed in), keep, or read a document, and
// it does not decide which documents are wanted or already known.
package site
