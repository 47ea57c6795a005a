package release

import (
	"strings"
	"sync"

	"injeung/normalize/place"
)

// gazetteer answers what names of local governments (지방자치단체) there are,
// of all times; which of them a name is, and whether it existed on the day,
// is package normalize's to say.
type gazetteer struct {
	sidos     map[string]string            // every spelling of a 시·도 → its key (강원, 서울)
	sidoFirst characters                   // the first syllables of these spellings
	sidoHead  map[string]bool              // what a spelling of a 시·도 begins with, two syllables at least; whether it is one
	sigungus  map[string]bool              // 강남구, 고양시, 진천군
	in        map[string]map[string]bool   // key of a 시·도 → its 시·군·구
	wards     map[string][]string          // 수원시 → 영통구, 팔달구 …
	wardsIn   map[string]map[string]string // key of a 시·도 → its 일반구 → the only city that has it
	stems     map[string]bool              // 강남, 고양, 진천; also 시·도 short names
	longest   int
	// starts has a bit for what each spelling of a 시·도 or name of a 시·군·구
	// begins with, by twoOf; most words of a release begin with none.
	starts nameStarts
	// stemStarts has the same for stems of two syllables at least, ones has the stems of one.
	stemStarts nameStarts
	ones       characters
	// sidoStarts has it for the spellings of 시·도 alone, wardStarts for the cities that have 일반구.
	sidoStarts, wardStarts nameStarts
}

// begins says quickly that s may begin with a spelling of a 시·도 or the name of
// a 시·군·구.
func (g *gazetteer) begins(s string) bool { return g.starts.has(s) }

func (g *gazetteer) startStem(stem string) {
	if len(stem) == len("가") {
		g.ones.add(stem)
	}
	g.stemStarts.add(stem)
}

func (g *gazetteer) startSido(name string) {
	g.starts.add(name)
	g.sidoStarts.add(name)
	g.sidoFirst.add(name)
	for j := range name {
		if j >= 2*len("가") {
			g.sidoHead[name[:j]] = g.sidoHead[name[:j]]
		}
	}
	g.sidoHead[name] = true
}

// add enters one name; sigungu is empty for the 시·도 itself.
func (g *gazetteer) add(sido string, aliases []string, sigungu string) {
	key := sidoKey(sido)
	for _, a := range append(aliases, sido, key) {
		if a != "" {
			g.sidos[a] = key
			g.startSido(a)
		}
	}
	city, ward, both := strings.Cut(sigungu, " ")
	switch {
	case sigungu == "":
		g.stems[key] = true
		g.startStem(key)
		return
	case both:
		g.wards[city] = append(g.wards[city], ward)
		g.wardStarts.add(city)
		if g.wardsIn[key] == nil {
			g.wardsIn[key] = map[string]string{}
		}
		if of := g.wardsIn[key][ward]; of != "" && of != city {
			city = "" // 남구 of several cities
		}
		g.wardsIn[key][ward] = city
		return
	}
	g.sigungus[sigungu] = true
	g.starts.add(sigungu)
	g.longest = max(g.longest, len(sigungu))
	if g.in[key] == nil {
		g.in[key] = map[string]bool{}
	}
	g.in[key][sigungu] = true
	for _, end := range []string{"시", "군", "구"} {
		if stem, ok := strings.CutSuffix(sigungu, end); ok && stem != "" {
			g.stems[stem] = true
			g.startStem(stem)
		}
	}
}

// sidoKey is the short name that stays the same when a 시·도 is renamed.
func sidoKey(name string) string {
	for _, p := range []struct{ full, key string }{
		{"전남광주", "전남광주"}, {"충청북", "충북"}, {"충청남", "충남"}, {"전라북", "전북"}, {"전북", "전북"}, {"전라남", "전남"},
		{"경상북", "경북"}, {"경상남", "경남"},
	} {
		if strings.HasPrefix(name, p.full) {
			return p.key
		}
	}
	if len(name) >= len("서울") {
		return name[:len("서울")]
	}
	return name
}

// sido gives the bytes of the longest spelling of a 시·도 that s begins with.
func (g *gazetteer) sido(s string) int {
	if !g.sidoStarts.has(s) {
		return 0
	}
	n, runes := 0, 0
	for j := range s {
		if runes >= 2 {
			whole, ok := g.sidoHead[s[:j]]
			if !ok {
				return n
			}
			if whole {
				n = j
			}
		}
		runes++
	}
	if runes >= 2 && g.sidoHead[s] {
		n = len(s)
	}
	return n
}

// sigungu gives the bytes of the longest 시·군·구 that s begins with.
func (g *gazetteer) sigungu(s string) int {
	if !g.begins(s) {
		return 0
	}
	n := 0
	limit := min(len(s), g.longest)
	for j := 2 * len("가"); j <= limit; j += len("가") {
		if g.sigungus[s[:j]] {
			n = j
		}
	}
	return n
}

// within says whether the 시·도 has, or had, the 시·군·구.
func (g *gazetteer) within(sido, sigungu string) bool {
	city, _, _ := strings.Cut(sigungu, " ")
	return g.in[g.sidos[sido]][city]
}

// stemWithin says that a 시·도 has a 시·군·구 of that stem.
func (g *gazetteer) stemWithin(sido, stem string) bool {
	return g.within(sido, stem+"시") || g.within(sido, stem+"군") || g.within(sido, stem+"구")
}

// shared says that several 시·도 have a 시·군·구 of that name: 중구, 고성군.
func (g *gazetteer) shared(sigungu string) bool {
	n := 0
	for key, all := range g.in {
		if all[sigungu] && key != "전남광주" { // the union of two that are counted
			n++
		}
	}
	return n > 1
}

// complete gives the endings under which a stem names a place.
func (g *gazetteer) complete(stem, end string) bool { return g.sigungus[stem+end] }

// names is the gazetteer of every place of any day, built once from package
// place.
var names = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{
		sidos: map[string]string{}, sidoHead: map[string]bool{}, sigungus: map[string]bool{}, in: map[string]map[string]bool{},
		wards: map[string][]string{}, wardsIn: map[string]map[string]string{}, stems: map[string]bool{},
	}
	t := place.Load()
	for _, p := range t.On(0) {
		var spellings []string
		if p.Sigungu == "" {
			spellings = sidoSpellings(t, p.Sido)
		}
		g.add(p.Sido, spellings, p.Sigungu)
		if island := strings.TrimRight(p.Sigungu, "시군") + "도"; len(island) == len("울릉도") && p.Sigungu != "" {
			if q, ok := t.Resolve(island, "", 0).One(); ok && q.Sigungu == p.Sigungu {
				g.add(p.Sido, nil, island) // 울릉도 for 울릉군
			}
		}
		if own, ok := strings.CutPrefix(p.Sigungu, sidoKey(p.Sido)); ok && len(own) == len("진구") {
			g.add(p.Sido, nil, own) // 부산 진구 for 부산진구
		}
		if stem, ok := strings.CutSuffix(p.Sigungu, "시"); ok {
			if _, ok := t.Resolve(stem+"특례시", "", 0).One(); ok {
				g.add(p.Sido, nil, stem+"특례시")
			}
		}
	}
	return g
})

// sidoSpellings gives the spellings of a 시·도 that package place knows.
func sidoSpellings(t *place.Table, full string) []string {
	var out []string
	key := sidoKey(full)
	for _, end := range []string{"", "시", "도", "특별시", "광역시", "특별자치시", "특별자치도", "자치도", "자치시", "직할시", "통합특별시"} {
		if p, ok := t.Province(key+end, 0); ok && sidoKey(p.Sido) == key {
			out = append(out, key+end)
		}
	}
	return out
}
