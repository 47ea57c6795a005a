package report

import (
	"fmt"
	"math"

	"injeung/extract/doc"
	"injeung/render"
)

// drawing is a page as the browser draws it: lengths are hundredths of a
// point, those of text tenths.
type drawing struct {
	W      int      `json:"w"`
	H      int      `json:"h"`
	Shades [][5]int `json:"shades"` // x0 y0 x1 y1 and the colour, 0xrrggbb
	Images [][4]int `json:"images"`
	Rules  [][4]int `json:"rules"`
	Runs   []run    `json:"runs"`
	Veils  [][4]int `json:"veils,omitempty"` // where words were left out
}

// run is [words, baseline, size, stretch in hundredths, 1 bold | 2 italic, middle of
// the first rune, distance of each further rune from the one before].
type run [6]any

func pageFile(id string, p *doc.Page, o Original) File {
	veils := hiddenBoxes(p, o)
	shown := render.Without(*p, veils)
	d := drawing{W: hundredths(p.W), H: hundredths(p.H), Shades: [][5]int{}, Images: [][4]int{}, Rules: [][4]int{}, Runs: []run{}}
	for _, s := range shown.Shades {
		b := box(s.Box)
		d.Shades = append(d.Shades, [5]int{b[0], b[1], b[2], b[3], int(s.RGB[0])<<16 | int(s.RGB[1])<<8 | int(s.RGB[2])})
	}
	for _, b := range shown.Images {
		d.Images = append(d.Images, box(b))
	}
	for _, r := range shown.Rules {
		d.Rules = append(d.Rules, box(r.Box))
	}
	for _, b := range veils {
		d.Veils = append(d.Veils, box(b))
	}
	for _, r := range render.Runs(&shown) {
		d.Runs = append(d.Runs, runOf(&r))
	}
	return script(fmt.Sprintf("page/%s-%d", safe(id), p.Number), d)
}

func runOf(r *render.Run) run {
	style := 0
	if r.Bold {
		style |= 1
	}
	if r.Italic {
		style |= 2
	}
	x, last := make([]int, len(r.X)), 0
	for i, v := range r.X {
		at := tenths(v)
		x[i], last = at-last, at
	}
	return run{r.Text, tenths(r.Y), tenths(r.Size), int(math.Round(float64(r.Stretch) * 100)), style, x}
}

func box(b doc.Box) [4]int {
	return [4]int{hundredths(b.X0), hundredths(b.Y0), hundredths(b.X1), hundredths(b.Y1)}
}

func hundredths(v float32) int { return scaled(v, 100) }
func tenths(v float32) int     { return scaled(v, 10) }

// scaled rounds a length; what is no number, or is far off every page, becomes
// zero, for a drawing must stay well-formed.
func scaled(v, by float32) int {
	if v != v || v > 1e6 || v < -1e6 {
		return 0
	}
	return int(math.Round(float64(v) * float64(by)))
}
