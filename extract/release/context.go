package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// context is what every recogniser may look at: the document, its words in
// folded spelling, and what was already understood.
type context struct {
	doc  *doc.Document
	name string // of the source file; may hold date, title and division
	// blocks are the words of Document.Blocks without bullets, one view a
	// block; a table's view is empty.
	blocks []view
	// passages are the paragraphs to read as running text, in reading order:
	// those of the document and of boxes (tables of one cell).
	passages []passage
	// programmes are the mentions of schemes in reading order.
	programmes []mention
	known      []programme // schemes named anywhere, longest name first
	header     *Header
	// told and heads remember what was found in a text, by its words.
	told     map[string][]mention
	units    map[sentenceKey][]unit      // by unitsOf
	decides  map[sentenceKey][]predicate // by predicates
	numbers  map[string][]countAt        // by numbersIn
	schemes  map[string][]schemeAt       // by knownSchemes
	clauses  map[clauseKey]clauseWords   // by wordsIn
	nameEnds map[string]int              // by lastName
	declares declaredNumbers             // by declaredFirst
	services *bool                       // by certifiesServices
	places   *bool                       // by choosesPlaces
	top      *bool                       // a grade above 우수 is told; nil until asked for
	prized   *bool                       // by toldPrizes
	things   map[string]bool             // by servesThings: programmes of what is held by its own name
	// thingsHeads are the passages of places that head things, by leavePlacesOfThings.
	thingsHeads []int
	grown       map[int]bool           // by grownNumbers
	alike       map[string]bool        // by quotedAlike
	exempting   *bool                  // by exempts
	certifying  *bool                  // by tellsCertifying
	titlePlaces map[doc.Place][]string // by titlesAt
	titled      []view                 // the title and subtitles, by titles
	titleRead   view                   // by titleView
	running     []view                 // by runningTexts
	bare        []string               // by bareTexts
	textCounts  map[string]int         // by textsWith
	led         []string               // by isLed
	contest     string                 // by nameByContest: its name without spaces
	shared      map[string]beforeAll   // by sharedBy
	cores       map[string][]coreOver  // by coresOver
	runs        map[string]bool        // by runsInText
	passing     map[string]bool        // by inPassing
	classes     map[string]bool        // by toldClass
	nameWords   nameWords              // by namesProgramme, once the programmes are known
	servers     map[string]bool        // by certifiesServers
	split       map[[2]string]bool     // by decidedApart
	byName      map[string]bool        // by isByName
	resulting   *bool                  // by givesResults
	heads       map[string]headWords   // by isHead
	prizes      bool                   // by givesPrizes: the release tells of prizes
	divided     bool                   // by givesPrizes: they divide the number of the title
	today       *date.Date             // of the release, once asked for with its header read
	foreign     []doc.Text             // statements about companies, schools, persons
	nameless    []doc.Text             // statements whose programme is not named
	sites       []siteCount
	unled       []doc.Text // places that a sentence lists and no statement leads to
	left        []*winnersTable
	parts       []string // labels that part the number of holders; see partLabels
	parted      bool
	issues      *issues
	gaz         *gazetteer
	last        *hangul.Held // by heldBy
	place       placeAsked   // by placeAt
}

// passage is one paragraph of running text.
type passage struct {
	view
	*doc.Block
	index int  // of the outermost block in Document.Blocks
	cell  int  // of the outermost table it stands in, else -1
	past  bool // it lists who was chosen in a year that is over; see markPast
	memo  passageMemo
}

// mention is a scheme named in a passage.
type mention struct {
	Scheme
	block   int  // index in Document.Blocks
	from    int  // byte offset in the folded passage
	heading bool // in a title, a heading or a short line
	to      int
	passage int
	main    bool
	means   bool // only what another programme makes of those it is for
}

// newContext folds the words of the document.
func newContext(d *doc.Document, name string, found *issues) *context {
	ctx := &context{doc: d, name: name, issues: found, gaz: names(), heads: map[string]headWords{}}
	ctx.blocks = make([]view, len(d.Blocks))
	ctx.passages = make([]passage, 0, len(d.Blocks)) // as most blocks are paragraphs
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Table == nil {
			ctx.blocks[i] = viewOf(b.Text)
			ctx.paragraph(b, i)
			continue
		}
		if len(b.Table.Cells) == 1 {
			ctx.box(i, 0, &b.Table.Cells[0])
		}
	}
	ctx.plainMarks()
	ctx.partLong()
	ctx.leaveCopies()
	return ctx
}

// paragraph adds a paragraph; one that only goes on with the words of the one
// before, which the page broke in two, is joined to it.
func (ctx *context) paragraph(b *doc.Block, i int) {
	p := passage{view: ctx.blocks[i], Block: b, index: i, cell: -1}
	n := len(ctx.passages)
	if n == 0 || !goesOn(&ctx.passages[n-1], &p) && !verbInNext(&ctx.passages[n-1], &p) {
		ctx.passages = append(ctx.passages, p)
		return
	}
	last := &ctx.passages[n-1]
	sep := " "
	if strings.HasSuffix(last.S, "(") || strings.HasPrefix(p.S, ")") {
		sep = ""
	}
	whole := *last.Block
	whole.Text = doc.Join(sep, last.raw, p.raw)
	last.Block, last.view = &whole, viewOf(whole.Text)
}

// goesOn says that b continues a bulleted paragraph a of the body: a ends in
// the middle of a sentence or bracket, b has no bullet and the same print.
func goesOn(a, b *passage) bool {
	if a.Depth == doc.NoBullet || a.Depth >= doc.Asterisk || b.Depth != doc.NoBullet || a.index != b.index-1 || a.Size == 0 ||
		b.Kind != doc.Paragraph || a.Center || b.Center || b.Boxed != a.Boxed || a.Bold && !b.Bold || opensBody(b.S) || roomBehind(a, b) || b.Size < a.Size-0.6 || b.Size > a.Size+0.6 {
		return false
	}
	if strings.Count(a.S, "(") > strings.Count(a.S, ")") && strings.Contains(b.S, ")") {
		return true
	}
	s := strings.TrimRight(a.S, " ")
	if a.Depth == doc.Dash && strings.HasSuffix(s, "-") {
		return false // a line between two dashes
	}
	return len(s) > 90 && !endsVerb(strings.TrimRight(s, ".)\"'")) && !strings.ContainsAny(head(b.S, 3), "<[(※") && strings.Contains(b.S, "다.")
}

// roomBehind says that the last line of a has room for more than the first words of b, which the page would have set there if
// they went on with it.
func roomBehind(a, b *passage) bool {
	if len(a.Lines) == 0 || len(b.Lines) == 0 {
		return false
	}
	last, ok := a.Lines[len(a.Lines)-1].At()
	first, known := b.Lines[0].At()
	return ok && known && last.Page == first.Page && last.Box.X1+wordsSpared*a.Size < first.Box.X1
}

// wordsSpared is how many syllables wide the room at the end of a line is that no word fills, but for a long one.
const wordsSpared = 12

// opensBody says that words begin as the first sentence of a release does: with the
// ministry that decides, as their subject.
func opensBody(s string) bool {
	at, n := ministryAt(head(s, 48), false)
	return at == 0 && n > 0 && subjectTail(s[n:])
}

// box adds the paragraphs of a cell as running text.
func (ctx *context) box(index, cell int, c *doc.Cell) {
	for i := range c.Blocks {
		b := &c.Blocks[i]
		switch {
		case b.Table == nil:
			ctx.passages = append(ctx.passages, passage{view: viewOf(b.Text), Block: b, index: index, cell: cell})
		case len(b.Table.Cells) == 1:
			ctx.box(index, cell, &b.Table.Cells[0])
		}
	}
}

// schemeAt is the programme in force at a block: named in the block's heading
// or in the nearest words before it, else the one of the title. ok is false
// where the release names none.
func (ctx *context) schemeAt(block int) (Scheme, bool) {
	best, ok := Scheme{}, false
	for _, m := range ctx.programmes {
		if m.means {
			continue
		}
		if m.block > block {
			if !ok {
				return m.Scheme, true
			}
			break
		}
		best, ok = m.Scheme, true
	}
	return best, ok
}
