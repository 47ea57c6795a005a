package doc

// Page is one page of a PDF as it is drawn (쪽).
type Page struct {
	Number int32 // from 1
	W, H   float32
	Glyphs []Glyph // in drawing order
	Rules  []Rule  // strokes and thin filled rectangles, in drawing order
	Clips  []Box   // rectangles set as clip around some text: candidates of cells
	Shades []Shade // filled areas that are no rules
	Images []Box
}

// Glyph is one drawn character (글자).
type Glyph struct {
	Text  string  // one or more runes; " " for a drawn space; U+FFFD where the font says nothing
	Box   Box     // advance wide, ascent to descent high, by the font
	Base  float32 // y of the baseline (x, for vertical writing and lines turned by a quarter)
	Size  float32 // font size in points as seen
	Font  int32   // index into Document.Fonts, -1 unknown
	Order int32   // drawing order in the page; glyphs of one show operator are consecutive
	Flags GlyphFlags
}

// GlyphFlags are properties of a glyph.
type GlyphFlags uint8

// The flags of a glyph.
const (
	Bold     GlyphFlags = 1 << iota // by font name, descriptor or render mode 2
	Italic                          // by font or matrix
	Vertical                        // advances downwards
	Rotated                         // baseline is not horizontal on the page as seen
	Twice                           // stands for two glyphs drawn over each other
	RunEnd                          // last glyph of a show operator
	Askew                           // Rotated, and the baseline is not upright either
)

// Rule is a straight ruled line (괘선), horizontal or vertical.
type Rule struct {
	Box   Box     // thickness included
	Width float32 // stroke width in points
	Fill  bool    // drawn as a thin filled rectangle
}

// Shade is a filled area, for example behind a header cell (음영).
type Shade struct {
	Box Box
	RGB [3]uint8
}

// Font is what is known about a font of the document.
type Font struct {
	Name string
	Bold bool
}
