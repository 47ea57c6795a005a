// Package pdf reads the bytes of a PDF into pages of glyphs and rules.
//
// In comes a file as it was published, sound or damaged; out come, for every
// page as a reader sees it (crop box, rotation applied, origin at the top
// left, points), the characters drawn with their boxes, the ruled lines, the
// clip rectangles around text, the filled areas and the pictures.
//
// The way of the bytes: a tolerant reader of our own finds the objects (by
// cross-reference, else by scanning), deciphers them, inflates each object
// stream once and writes all of them as plain objects into a clean file in
// memory; github.com/ledongthuc/pdf opens that file and is the object layer
// from there on. Streams stay outside it and are decoded by our own filters.
// Content is lexed over byte slices and interpreted page by page, pages in
// parallel.
//
// The package refuses to decide what belongs together: it infers no spaces,
// builds no words, lines or tables, and reads no Korean. It refuses to guess
// characters: where a font says nothing, U+FFFD is drawn.
package pdf
