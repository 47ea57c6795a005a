// Package layout turns drawn pages into blocks in reading order.
//
// In come pages of glyphs, ruled lines, clips and shades; out go paragraphs,
// headings and tables as doc.Block, the page furniture, and every glyph that
// found no block. Nothing is dropped: each glyph stands in the Lines of
// exactly one block or piece of furniture, or in Loose.
//
// The steps, each a file or two: ruled lines are merged (rule) and, with the
// clips around cells (clip) and the rows told by colour (shade), joined to grids
// (grid, abut) whose places become cells (cell, refine); glyphs go to the cell,
// column beside the text (sidecolumn, sides) or page they stand in (region) and
// become lines (line, space); running headers, page numbers and words askew over
// the text (stamp) are set apart (furniture); tables without rules are found by
// gaps, numbers, aligned words and frames (chunk, borderless, frame, framehead, aligned), or by the rules
// under their rows (banded, bandrules, bandcolumns, bandcells, bandopen); what is left is
// put in reading order (order, columns) and becomes paragraphs (paragraph,
// paragraphend, margin, wrap, rag, join, lineend, words, spelling) and captions
// (caption); tables and paragraphs that a page break cut are joined (stitch,
// cut, cuttall).
//
// The package knows geometry and no words of any language, but for the bullet
// glyphs of doc.BulletOf, the spelling of ends of lines (spelling) and what a
// browser prints at a page's edges (browser). It refuses to decide what a table means: which
// cells head a column is told by shade, weight, rules and spans alone.
package layout
