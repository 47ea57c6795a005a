package pdf

import (
	"context"
	"fmt"

	lib "github.com/ledongthuc/pdf"

	"injeung/extract/doc"
)

// worker reads pages one after the other and keeps what the next can use.
type worker struct {
	doc       *shared
	inf       inflater
	faces     map[*font]*face
	resources map[int]*resources
	content   []byte
	operands  []operand
	states    []state
	path      path
	bytes     []byte // decoded string
	near      nearby
	forms     formCache
	glyphs    []doc.Glyph
	ruled     []rule
}

// face is a composite font's glyphs as far as this worker met them.
type face struct {
	*font
	rows  [257]*[256]glyph // by the high byte; 256 for codes of one byte
	known [257][4]uint64
	long  map[uint32]glyph // codes of three and four bytes
}

// reader interprets one page.
type reader struct {
	*worker
	ctx  context.Context
	page doc.Page

	st      state
	tm, tlm matrix
	lex     lexer
	res     *resources
	depth   int // Form XObjects entered
	inForm  map[int]bool
	base    int // states that belong to what encloses the form

	marks  []mark
	extra  int // marks entered beyond maxMarks
	hide   int // marks that hide
	clips  []clip
	hidden []doc.Glyph  // drawn invisibly
	whites map[int]bool // glyphs in the colour of paper
	covers []doc.Box    // what is painted in another colour
	rules  []rule
	fonts  []*font
	fontNo map[*font]int32

	ops   int
	drawn int // characters
	order int32
	notes []doc.Note
	ended bool // a budget is used up
}

// state is the graphics state as far as reading needs it.
type state struct {
	ctm          matrix
	fill, stroke color
	fillSpace    *colorSpace
	strokeSpace  *colorSpace
	lineWidth    float64
	clip         int32 // index into clips, -1 for none
	font         *font
	face         *face
	fontNo       int32
	size         float64
	charSpace    float64
	wordSpace    float64
	hscale       float64
	leading      float64
	rise         float64
	mode         int
}

// clip is a clip region's box.
type clip struct {
	box  doc.Box
	rect bool // drawn as a rectangle
	used bool // text was shown in it
}

// pageResult is one page read.
type pageResult struct {
	page  doc.Page
	fonts []*font // by the page's own numbers
	notes []doc.Note
}

// read interprets a page; whatever panics on the way ends that page only.
func (w *worker) read(ctx context.Context, l leaf, number int32) (out pageResult) {
	r := &reader{worker: w, ctx: ctx, fontNo: map[*font]int32{}}
	r.page.Number = number
	r.page.Glyphs, r.rules = w.glyphs[:0], w.ruled[:0]
	defer func() {
		if x := recover(); x != nil {
			r.note("page-damaged", fmt.Sprintf("reading the page stopped before its end: %v", x))
		}
		r.finish()
		out = pageResult{r.page, r.fonts, r.notes}
	}()
	m, width, height := l.view()
	r.page.W, r.page.H = float32(width), float32(height)
	r.near.reset(r.page.W, r.page.H)
	r.start(m)
	if cap(w.content) > keptBuffer {
		w.content = nil
	}
	w.content = w.contents(w.content[:0], l.page.Key("Contents"))
	r.res = w.resourcesOf(l.resources)
	r.run(w.content)
	r.annotations(l.page, m)
	return out
}

func (r *reader) start(m matrix) {
	r.st = state{ctm: m, lineWidth: 1, hscale: 1, clip: -1, fontNo: -1, fill: black, stroke: black}
	r.tm, r.tlm = unit, unit
	r.states = r.states[:0]
	r.path.reset()
}

// note keeps a note on the page, the same code once.
func (r *reader) note(code, detail string) {
	for _, n := range r.notes {
		if n.Code == code {
			return
		}
	}
	r.notes = append(r.notes, doc.Note{Code: code, Detail: detail, At: doc.Place{Page: r.page.Number}})
}

// tooLarge ends a page that has more of something than is read.
func (r *reader) tooLarge(what string) {
	r.ended = true
	r.note("page-too-large", "the page has more "+what+" than are read; what follows was left out")
}

// contents appends the decoded content streams of a page.
func (w *worker) contents(dst []byte, v lib.Value) []byte {
	if v.Kind() != lib.Array {
		return w.appendStream(dst, v)
	}
	for i := range min(v.Len(), 1<<16) {
		dst = append(w.appendStream(dst, v.Index(i)), '\n')
	}
	return dst
}

// appendStream appends a decoded stream as far as a page may be long.
func (w *worker) appendStream(dst []byte, v lib.Value) []byte {
	if o, ok := w.doc.stream(v); ok {
		dst, _ = w.doc.appendDecoded(&w.inf, dst, o, w.doc.text(idOf(v)-1), maxInflated-len(dst))
	}
	return dst
}

// finish turns what was gathered into the page.
func (r *reader) finish() {
	r.dropWhite()
	r.keepHidden()
	r.page.Rules = mergeRules(r.rules)
	r.glyphs, r.ruled = r.page.Glyphs[:0], r.rules[:0]
	r.page.Glyphs = append([]doc.Glyph(nil), r.page.Glyphs...)
	seen := map[doc.Box]bool{}
	for _, c := range r.clips {
		if !c.used || !c.rect || seen[c.box] || c.box.W() < 1 || c.box.H() < 1 {
			continue
		}
		if c.box.W() > 0.98*r.page.W && c.box.H() > 0.98*r.page.H {
			continue
		}
		seen[c.box] = true
		r.page.Clips = append(r.page.Clips, c.box)
	}
}

// keepHidden keeps invisible text where it is the page's only text, as over
// a scan (the text layer of character recognition).
func (r *reader) keepHidden() {
	if len(r.hidden) == 0 {
		return
	}
	area := float32(0)
	for _, b := range r.page.Images {
		area += b.W() * b.H()
	}
	scanned := area >= r.page.W*r.page.H/2 && len(r.hidden) > len(r.page.Glyphs)
	if len(r.page.Glyphs) > 0 && !scanned {
		return
	}
	for i := range r.hidden {
		r.hidden[i].Order += r.order
	}
	r.page.Glyphs = append(r.page.Glyphs, r.hidden...)
}
