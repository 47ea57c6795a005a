package release

import (
	"regexp"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

var sidoShape = regexp.MustCompile(`^(서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청북|충청남|전라북|전라남|경상북|경상남|전남광주통합)(특별시|광역시|특별자치시|특별자치도|시|도|통합특별시)?$`)

var sigunguShape = regexp.MustCompile(`^[가-힣]{1,4}(시|군|구)$`)

// isSido says that a text is the name of a 시·도.
func (ctx *context) isSido(t doc.Text) bool { return isSidoName(t.S) }

func isSidoName(s string) bool { return sidoShape.MatchString(hangul.Key(s)) }

// isSigunguName says that words are the name of a 시·군·구, with or without
// its province.
func isSigunguName(s string) bool {
	w := strings.Fields(hangul.FoldString(s))
	switch len(w) {
	case 1:
		return sigunguShape.MatchString(w[0]) && !hasWord("신도시 소도시 대도시 중소도시 중도시 시군구 자치구 기초시 시군", w[0]) && !sidoShape.MatchString(w[0])
	case 2:
		return sidoShape.MatchString(w[0]) && isSigunguName(w[1])
	}
	return false
}

// isPlaces says that a text is nothing but names of places.
func (ctx *context) isPlaces(t doc.Text) bool {
	names, rest := ctx.splitNames(t)
	return len(names) > 0 && len(rest) == 0
}

// isList says that a text is a list of several places.
func (ctx *context) isList(t doc.Text) bool {
	names, rest := ctx.splitNames(t)
	return len(names) > 1 && len(rest) == 0
}

var separators = regexp.MustCompile(`\s*[,·/\n]\s*|\s+(?:및|와|과)\s+`)

// splitNames parts a list of places into its names and what is none.
func (ctx *context) splitNames(t doc.Text) (names []Holder, rest []doc.Text) {
	v := viewOf(t)
	from := 0
	ends := append(separators.FindAllStringIndex(v.S, -1), []int{len(v.S), len(v.S)})
	for _, e := range ends {
		piece := v.text(from, e[0])
		from = e[1]
		switch name, class := cutClass(piece); {
		case piece.Empty():
		case ctx.isSido(name) || isSigunguName(name.S):
			names = append(names, Holder{Kind: CityHolder, Words: name, Class: class})
		default:
			rest = append(rest, piece)
		}
	}
	return names, rest
}

// cutClass parts a class in round brackets at the end of a name.
func cutClass(t doc.Text) (name, class doc.Text) {
	s := t.S
	i := strings.LastIndexByte(s, '(')
	if i <= 0 || !strings.HasSuffix(s, ")") {
		return t, doc.Text{}
	}
	return t.Slice(0, i).Trim(), t.Slice(i+1, len(s)-1).Trim()
}

// withoutClassBracket cuts a class in round brackets behind the name of a
// place.
func withoutClassBracket(ctx *context, t doc.Text) doc.Text {
	name, class := cutClass(t)
	if !class.Empty() && ctx.isPlaces(name) && !ctx.isPlaces(class) {
		return name
	}
	return t
}

// schemeKind is what the programme in force at the table certifies.
func (r *tableReader) schemeKind() HolderKind {
	s, _ := r.ctx.schemeAt(r.block)
	if strings.Contains(s.Name, "서비스") {
		return ServiceHolder
	}
	return CityHolder
}
