package pdf

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	lib "github.com/ledongthuc/pdf"

	"injeung/extract/doc"
)

// Result is a PDF as it is drawn.
type Result struct {
	Pages []doc.Page // Number counts from 1
	Fonts []doc.Font // in the order in which pages use them; Glyph.Font points here
	Notes []doc.Note // codes page-damaged, page-too-large, document-too-large, unseen-text
	Title string     // as the document says about itself; "" for none
}

// Pages reads a PDF. ctx carries the deadline. The error says why there are
// no pages: it wraps ErrNotPDF, ErrDamaged, ErrEncrypted or the error of ctx.
// A PDF with pages and no text is no error. The result does not depend on how
// many pages are read at a time.
func Pages(ctx context.Context, data []byte) (res *Result, err error) {
	defer func() {
		if x := recover(); x != nil {
			res, err = nil, fmt.Errorf("%w: %v", ErrDamaged, x)
		}
	}()
	d, err := open(ctx, data)
	if err != nil {
		return nil, err
	}
	s := &shared{opened: d, fonts: map[int]*fontOnce{}, layers: d.loadLayers()}
	leaves := d.leaves(maxPages)
	parts := s.readAll(ctx, leaves)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("reading %d pages: %w", len(leaves), err)
	}
	res = &Result{Title: d.title()}
	res.gather(parts, len(leaves))
	return res, nil
}

// readAll reads the pages, several at a time. It stops claiming pages once
// the document's budget of marks is used up.
func (s *shared) readAll(ctx context.Context, leaves []leaf) []pageResult {
	parts := make([]pageResult, len(leaves))
	var next, marks atomic.Int64
	work := func() {
		w := &worker{doc: s, faces: map[*font]*face{}, resources: map[int]*resources{}}
		for ctx.Err() == nil && marks.Load() < maxDocMarks {
			i := int(next.Add(1)) - 1
			if i >= len(leaves) {
				return
			}
			parts[i] = w.read(ctx, leaves[i], int32(i+1))
			marks.Add(int64(weight(&parts[i].page)))
		}
	}
	n := min(runtime.GOMAXPROCS(0), (len(leaves)+1)/2)
	if n <= 1 {
		work()
		return parts
	}
	var wg sync.WaitGroup
	for range n {
		wg.Go(work)
	}
	wg.Wait()
	return parts
}

// weight is how many marks a page holds.
func weight(p *doc.Page) int {
	return len(p.Glyphs) + len(p.Rules) + len(p.Clips) + len(p.Shades) + len(p.Images)
}

// gather numbers the fonts by first use and cuts the document off where its
// budget of marks is used up; both do not depend on the order of reading.
func (res *Result) gather(parts []pageResult, n int) {
	number := map[*font]int32{}
	total := 0
	for i := range parts {
		if total >= maxDocMarks {
			res.Notes = append(res.Notes, doc.Note{
				Code:   "document-too-large",
				Detail: fmt.Sprintf("pages %d to %d were not read: the pages before hold more than %d characters, rules and areas", i+1, n, maxDocMarks),
			})
			break
		}
		p := &parts[i]
		global := make([]int32, len(p.fonts))
		for k, f := range p.fonts {
			no, ok := number[f]
			if !ok {
				no = int32(len(res.Fonts))
				number[f] = no
				res.Fonts = append(res.Fonts, doc.Font{Name: f.name, Bold: f.bold})
			}
			global[k] = no
		}
		for k := range p.page.Glyphs {
			if g := &p.page.Glyphs[k]; g.Font >= 0 {
				g.Font = global[g.Font]
			}
		}
		total += weight(&p.page)
		res.Pages = append(res.Pages, p.page)
		res.Notes = append(res.Notes, p.notes...)
	}
}

// title is the title of the document information.
func (d *opened) title() (s string) {
	defer func() {
		if recover() != nil {
			s = ""
		}
	}()
	if t := d.info.Key("Title"); t.Kind() == lib.String {
		return textString([]byte(t.RawString()))
	}
	return ""
}
