// Package layout turns drawn pages into blocks in reading order.
//
// In come pages of glyphs, ruled lines, clips and shades; out go paragraphs,
// headings and tables as doc.Block, the page furniture, and every glyph that
// found no block. Nothing is dropped: each glyph stands in the Lines of
// exactly one block or piece of furniture, or in Loose.
//
// The steps, each a file or two: ruled lines are merged (rule), joined to
// grids (grid) whose places become cells (cell); glyphs go to the cell or
// page they stand in (region) and become lines (line, space); lines are put
// in reading order (order), tables without rules are found among them
// (borderless), lines become paragraphs (paragraph, join); running headers
// and page numbers are set apart (furniture) and tables and paragraphs that a
// page break cut are joined (stitch).
//
// The package knows geometry and no words of any language, but for the bullet
// glyphs of doc.BulletOf. It refuses to decide what a table means: which
// cells head a column is told by shade, weight, rules and spans alone.
package layout
