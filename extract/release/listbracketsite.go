package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// sitesInBrackets takes what stands in brackets behind the names of a list, a word of its own
// behind each, for sites, goods or themes and not for classes: 가나(다라), 마바시(사아만). A class
// comes again, is a word of the lexicon, or is called a class somewhere in the release.
func (l *list) sitesInBrackets(p *listParser) {
	var own []*entry
	var classed []bool // by what stands over them, too: 도심형에 가나시(다라)
	seen, sites := map[string]bool{}, 0
	for i := range l.runs {
		for k := range l.runs[i].entries {
			e := &l.runs[i].entries[k]
			if e.class[1] == 0 && e.work {
				sites++
			}
			if e.class[1] == 0 || e.class[0] < e.nameAt.to {
				continue
			}
			word := p.s[e.class[0]:e.class[1]]
			if seen[word] || p.ctx.saidClass(word) {
				return
			}
			seen[word] = true
			own, classed = append(own, e), append(classed, l.runs[i].class[1] > 0)
		}
	}
	if len(own) == 0 || p.ctx.aboutFields() {
		return
	}
	for k, e := range own {
		if len(own)+sites > 1 || classed[k] || sortAhead.MatchString(tail(p.s[:e.from], 60)) {
			e.class = [2]int{}
		}
	}
}

// sortAhead ends the words before names of which it gives the class: ‘가나’ 분야에는, 다라 부문은 △.
var sortAhead = hangul.MustCompile(`(?:분야|부문|유형|트랙)(?:에|에는|에서|에서는|은|는|으로|으로는|로|로는)\s[△▲▶○·]?\s?$`)

// zoneClosed gives the bytes of what a zone is called behind a bracket that holds what it is for, which is then no
// class of the place before it: 가나(다라)지구, 마바군(사아)특구와. Where the release certifies zones with a field each, it is as one.
func (p *listParser) zoneClosed(e *entry) int {
	if p.i <= e.nameAt.to || p.i >= p.end || p.s[p.i-1] != ')' {
		return 0
	}
	for _, w := range calledZones {
		if strings.HasPrefix(p.s[p.i:p.end], w) && endsName(p.s[:p.end], p.i+len(w)) {
			if !p.ctx.aboutFields() {
				e.class = [2]int{}
			}
			return len(w)
		}
	}
	return 0
}

// aboutFields says that the release certifies zones that each have a field of their own, which
// is as a class to them.
func (ctx *context) aboutFields() bool {
	return ctx.aboutZones("특구") || ctx.aboutZones("단지") || ctx.aboutZones("클러스터")
}

// classKinds are what classes are called by themselves, and classTails end the names of some.
var (
	classKinds = setOf("도시", "농촌", "어촌", "산촌", "농산어촌", "농어촌", "도농복합", "도심", "내륙", "해안", "연안", "접경", "시", "군", "구", "도", "신규", "기존", "시도", "시군구", "시·도", "시·군·구", "일반", "특화", "종합", "선도", "거점", "시범", "본선")
	classTails = []string{"형", "유형", "분야", "부문", "트랙", "단계", "규모", "급", "그룹", "조", "도시", "지역", "농촌"}
	classSaid  = []string{"형", " 유형", "유형", " 분야", " 부문", "분야", "부문", " 트랙"}
)

// saidClass says that a word in brackets is that of a class by itself or by what the release says.
func (ctx *context) saidClass(word string) bool {
	if classKinds.has(word) || endsInOne(word, classTails) || ctx.isClass(word) {
		return true
	}
	is, ok := ctx.classes[word]
	if !ok {
		if is = ctx.toldClass(word); ctx.classes == nil {
			ctx.classes = map[string]bool{}
		}
		ctx.classes[word] = is
	}
	return is
}

// toldClass says that the release calls a word a type, field or section.
func (ctx *context) toldClass(word string) bool {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		for at := strings.Index(s, word); at >= 0; {
			rest := s[at+len(word):]
			if startsWithAny(rest, classSaid) {
				return true
			}
			k := strings.Index(rest, word)
			if k < 0 {
				break
			}
			at += len(word) + k
		}
	}
	return false
}

// leastOwn is how many words must each stand behind one place alone to be no classes.
const leastOwn = 3

// sitesOfLines takes the same brackets for no classes where each place stands on a line of its
// own: ㅇ 가나군(다라도).
func (ctx *context) sitesOfLines(f *Facts) {
	if ctx.aboutFields() {
		return
	}
	own := map[string][]*Holder{}
	place := map[string]string{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			h := &d.Holders[k]
			if h.Kind != CityHolder || h.Class.S == "" {
				continue
			}
			name := localName(h.Words)
			if word := h.Class.S; d.Where != InList || place[word] != "" && place[word] != name || !strings.Contains(d.Words.S, "("+word+")") {
				return
			}
			place[h.Class.S] = name
			own[h.Class.S] = append(own[h.Class.S], h)
		}
	}
	if len(own) < leastOwn {
		return
	}
	for word := range own {
		if ctx.saidClass(word) {
			return
		}
	}
	for _, all := range own {
		for _, h := range all {
			h.Class = doc.Text{}
		}
	}
}
