package pdf

import (
	"bytes"
	"math"

	lib "github.com/ledongthuc/pdf"
)

// color is a colour as far as hints need it.
type color struct{ r, g, b uint8 }

var (
	black = color{}
	grey  = color{204, 204, 204} // stands for patterns and gradients
)

// light says whether a colour cannot be told from paper.
func (c color) light() bool { return c.r >= 250 && c.g >= 250 && c.b >= 250 }

// colorSpace is a colour space of the resources.
type colorSpace struct {
	kind  spaceKind
	base  *colorSpace
	table []byte // of an indexed space
}

type spaceKind uint8

const (
	byCount spaceKind = iota // grey, RGB or CMYK by the number of components
	tint                     // Separation and the like: 0 is paper
	indexed
	pattern
	lab
)

var countSpace = colorSpace{}

// colorOperator carries out operators that set colours.
func (r *reader) colorOperator(c uint32, o []operand) bool {
	st := &r.st
	switch c {
	case opg, oprg, opk:
		st.fillSpace, st.fill = nil, mix(nil, o)
	case opG, opRG, opK:
		st.strokeSpace, st.stroke = nil, mix(nil, o)
	case opcs:
		st.fillSpace, st.fill = r.space(r.name(o)), black
	case opCS:
		st.strokeSpace, st.stroke = r.space(r.name(o)), black
	case opsc, opscn:
		st.fill = mix(st.fillSpace, o)
	case opSC, opSCN:
		st.stroke = mix(st.strokeSpace, o)
	default:
		return false
	}
	return true
}

// mix turns components into a colour.
func mix(s *colorSpace, o []operand) color {
	var v [4]float64
	n := 0
	for i := range o {
		if o[i].kind == tokNumber && n < 4 {
			v[n] = o[i].num
			n++
		}
	}
	return s.mix(v, n)
}

func (s *colorSpace) mix(v [4]float64, n int) color {
	if s == nil {
		s = &countSpace
	}
	switch s.kind {
	case pattern:
		return grey
	case tint:
		return greyOf(1 - v[0])
	case lab:
		return greyOf(v[0] / 100)
	case indexed:
		return s.entry(int(max(0, min(v[0], 255))))
	}
	switch n {
	case 1:
		return greyOf(v[0])
	case 3:
		return color{level(v[0]), level(v[1]), level(v[2])}
	case 4:
		k := 1 - v[3]
		return color{level((1 - v[0]) * k), level((1 - v[1]) * k), level((1 - v[2]) * k)}
	}
	return grey
}

// entry is a colour of an indexed space.
func (s *colorSpace) entry(i int) color {
	for n := 4; n >= 1; n-- {
		if n == 2 || len(s.table)%n != 0 || (i+1)*n > len(s.table) {
			continue
		}
		if n == 4 && s.base == nil {
			continue
		}
		var v [4]float64
		for k := range n {
			v[k] = float64(s.table[i*n+k]) / 255
		}
		return s.base.mix(v, n)
	}
	return grey
}

func level(x float64) uint8 {
	if math.IsNaN(x) {
		return 0
	}
	return uint8(max(0, min(1, x))*255 + 0.5)
}

func greyOf(x float64) color { l := level(x); return color{l, l, l} }

// space looks up a colour space by name.
func (r *reader) space(n []byte) *colorSpace {
	switch string(n) {
	case "DeviceGray", "DeviceRGB", "DeviceCMYK", "G", "RGB", "CMYK", "":
		return nil
	case "Pattern":
		return &colorSpace{kind: pattern}
	}
	if r.res == nil {
		return nil
	}
	if s, ok := r.res.spaces[string(n)]; ok {
		return s
	}
	if r.res.spaces == nil {
		r.res.spaces = map[string]*colorSpace{}
	}
	s := r.spaceOf(r.res.lookup("ColorSpace", n), 0)
	r.res.spaces[string(n)] = s
	return s
}

// spaceOf reads a colour space (ISO 32000-1, 8.6).
func (r *reader) spaceOf(v lib.Value, depth int) *colorSpace {
	if depth > 4 {
		return nil
	}
	switch v.Index(0).Name() {
	case "Separation", "DeviceN":
		return &colorSpace{kind: tint}
	case "Pattern":
		return &colorSpace{kind: pattern}
	case "Lab":
		return &colorSpace{kind: lab}
	case "Indexed", "I":
		s := &colorSpace{kind: indexed, base: r.spaceOf(v.Index(1), depth+1)}
		if t := v.Index(3); t.Kind() == lib.String {
			s.table = []byte(t.RawString())
		} else if data, err := r.doc.data(&r.inf, t, 1<<16); err == nil {
			s.table = bytes.Clone(data)
		}
		return s
	}
	if v.Name() == "Pattern" {
		return &colorSpace{kind: pattern}
	}
	return nil
}
