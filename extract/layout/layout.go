package layout

import (
	"runtime"
	"sync"

	"injeung/extract/doc"
)

// Result is what the pages of a document hold.
type Result struct {
	Blocks    []doc.Block // in reading order, over all pages
	Furniture []doc.Block // page numbers, running headers and footers
	Meta      []doc.Meta  // title and address of the web page that a browser printed
	Loose     []doc.Loose // glyphs that found no block
	Grids     []Grid      // how tables and boxes were found, for drawing
}

// Grid is a table or box as it was found on one page, before its parts over
// several pages were joined.
type Grid struct {
	Page  int32
	Box   doc.Box
	Cells []doc.Box
	Lines []doc.Box // the merged ruled lines that it was made of
	Ruled bool      // false: found by alignment
}

// Blocks lays out the pages of one document. It is pure: the same pages give
// the same result, however many processors work on them.
func Blocks(pages []doc.Page, fonts []doc.Font) Result {
	sheets := make([]*sheet, len(pages))
	turns := make([]turn, len(pages))
	parallel(len(pages), func(i int) {
		turns[i] = turnOf(&pages[i])
		sheets[i] = scan(turns[i].page(&pages[i]), fonts)
	})
	d := newDocument(sheets)
	d.setPrinted()
	d.setFurniture()
	d.readHabits()
	parallel(len(sheets), func(i int) { d.compose(sheets[i]) })
	r := d.result()
	r.turnBack(pages, turns)
	return r
}

// parallel calls f for 0..n-1 on as many goroutines as there are processors.
// A panic in one of them becomes the caller's, where it can be contained.
func parallel(n int, f func(int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers <= 1 {
		for i := range n {
			f(i)
		}
		return
	}
	next := make(chan int, n)
	for i := range n {
		next <- i
	}
	close(next)
	var wg sync.WaitGroup
	faults := make(chan any, workers)
	for range workers {
		wg.Go(func() {
			defer func() {
				if x := recover(); x != nil {
					faults <- x
				}
			}()
			for i := range next {
				f(i)
			}
		})
	}
	wg.Wait()
	select {
	case x := <-faults:
		panic(x)
	default:
	}
}

// document is all sheets with what only the whole tells.
type document struct {
	sheets  []*sheet
	habits  habits
	body    float32     // font size of most of the text
	repeats []doc.Block // header cells repeated on later pages
	meta    []doc.Meta  // what a browser printed at the edges
}

func newDocument(sheets []*sheet) *document {
	return &document{sheets: sheets, body: bodySize(sheets)}
}

// bodySize is the font size, to half a point, that most glyphs have.
func bodySize(sheets []*sheet) float32 {
	var count [128]int
	for _, s := range sheets {
		for i := range s.page.Glyphs {
			count[min(max(int(s.page.Glyphs[i].Size*2+0.5), 0), len(count)-1)]++
		}
	}
	best := 0
	for i, n := range count {
		if n > count[best] {
			best = i
		}
	}
	return float32(best) / 2
}

func (d *document) result() Result {
	var r Result
	for _, s := range d.sheets {
		r.Furniture = append(r.Furniture, s.furniture...)
		r.Loose = append(r.Loose, s.loose()...)
		r.Grids = append(r.Grids, s.drawn()...)
	}
	r.Blocks, r.Meta = d.stitch(), d.meta
	r.Furniture = append(r.Furniture, d.repeats...)
	return r
}
