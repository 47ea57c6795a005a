package release

import (
	"sort"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// programme is a scheme that the release names, with how it was found.
type programme struct {
	Scheme
	key  string // name without spaces, folded
	main bool   // in the title, a subtitle or the first statements
}

// readProgrammes finds the schemes that the release names.
func (ctx *context) readProgrammes() {
	h := ctx.header
	lead := 0
	ctx.named(viewOf(h.Title.Words), true, true)
	for _, s := range h.Subtitles {
		ctx.named(viewOf(s.Words), true, true)
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth == doc.Square || isSentence(p.S) {
			lead++
		}
		ctx.named(p.view, lead <= 2, p.Kind == doc.Heading)
	}
	ctx.nameByLead()
	sort.SliceStable(ctx.known, func(i, j int) bool { return len(ctx.known[i].key) > len(ctx.known[j].key) })
	ctx.told = map[string][]mention{}
	ctx.mentions()
}

// named adds the programmes that a text names.
func (ctx *context) named(v view, main, title bool) {
	if known := knownSchemes(v.S); len(known) > 0 {
		own := main || ctx.decidesNow(v.S, title)
		for _, k := range known {
			ctx.addKnown(v, k, own)
		}
	}
	for _, p := range predicatesIn(v.S, title) {
		if from, to, ok := ctx.targetOf(v.S, p.from); ok {
			ctx.addProgramme(v, from, to, main)
		} else if from, to, ok := ctx.headedBy(v.S, p.from); ok && main {
			ctx.addProgramme(v, from, to, main)
		}
	}
	if main {
		ctx.namedLead(v, title)
	}
	for _, q := range quoted(v.S) {
		if main && announces(v.S[q[1]:]) {
			ctx.addProgramme(v, q[0], q[1], true)
		}
	}
	if main {
		for _, c := range ctx.callsIn(v.S) {
			ctx.addProgramme(v, c[0], c[1], true)
		}
	}
}

// decidesNow says that a text tells of a decision that was taken.
func (ctx *context) decidesNow(s string, title bool) bool {
	for _, p := range predicatesIn(s, title) {
		if p.tense == didPast || p.tense == nounOnly {
			return true
		}
	}
	return false
}

// namedLead looks wider in the title and the first statements: before every
// noun of decision (가나도시 신규 지정 5곳), before (으)로 anywhere in a sentence of
// decision (가나도시로 경기 수원시 등을 지정), in titles before a count or 에.
func (ctx *context) namedLead(v view, title bool) {
	decides := len(predicatesIn(v.S, title)) > 0
	for i := 0; i < len(v.S); i += runeLen(v.S, i) {
		if v.S[i] < 0x80 {
			continue
		}
		if decideNounAt(v.S, i) != "" {
			if from, to, ok := ctx.headedBy(v.S, i); ok {
				ctx.addProgramme(v, from, to, true)
			}
		}
		if !decides {
			continue
		}
		for _, w := range []string{"로 ", "로는 ", "로서 ", "에 ", "에는 "} {
			if (w[0] == "에"[0] && strings.HasPrefix(w, "에") && !title) || !strings.HasPrefix(v.S[i:], w) || !endsAsProgramme(v.S[:i]) {
				continue
			}
			if from := ctx.phraseStart(v.S, i); from < i {
				ctx.addProgramme(v, from, i, true)
			}
		}
	}
	if !title || !decides {
		return
	}
	for _, n := range countsIn(v.S) {
		to := len(strings.TrimRight(v.S[:n.from], " "))
		if (isHolderUnit(n) || isForeignCount(n)) && endsAsProgramme(v.S[:to]) {
			if from := ctx.phraseStart(v.S, to); from < to {
				ctx.addProgramme(v, from, to, true)
			}
		}
	}
}

// addKnown enters a programme with an id of its own.
func (ctx *context) addKnown(v view, k schemeAt, main bool) {
	for i := range ctx.known {
		if ctx.known[i].ID == k.scheme.ID {
			ctx.known[i].main = ctx.known[i].main || main
			return
		}
	}
	ctx.known = append(ctx.known, programme{Scheme{ID: k.scheme.ID, Name: k.scheme.Name, Known: true, Value: v.value(k.from, k.to, "scheme.known")}, k.scheme.ID, main})
}

// addProgramme enters a programme without an id of its own by the words
// from..to, where they can be the name of one.
func (ctx *context) addProgramme(v view, from, to int, main bool) {
	from, to = core(v.S, from, to)
	words := scheme.Name(v.S[from:to])
	id := hangul.NoSpace(words)
	if genericNouns[id] && main {
		ctx.namedBefore(v, from)
		return
	}
	if !isProgramme(id) || len(knownSchemes(v.S[from:to]+"로 선정")) > 0 {
		return
	}
	if n, ok := ctx.gaz.placeAt(words, 0); ok && n.to == len(words) {
		return
	}
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.key == id {
			k.main = k.main || main
			return
		}
		if k.main && !k.Known && (strings.HasSuffix(k.key, id) || strings.HasPrefix(k.key, id)) && utf8.RuneCountInString(id) >= 4 {
			ctx.known = append(ctx.known, programme{k.Scheme, id, true}) // a shorter name of the same
			return
		}
	}
	ctx.known = append(ctx.known, programme{Scheme{ID: id, Name: id, Value: v.value(from, to, "scheme.named")}, id, main})
}

// namedBefore takes the phrase before a generic noun that 신규 or its like parts
// from it: 관광두레 신규 지역.
func (ctx *context) namedBefore(v view, at int) {
	to := ctx.beforeFillers(v.S, at)
	if len(statusesIn(v.S[to:at])) == 0 || to >= len(strings.TrimRight(v.S[:at], " ")) || to == 0 {
		return
	}
	from := ctx.phraseStart(v.S, to)
	from, to = core(v.S, from, to)
	id := hangul.NoSpace(scheme.Name(v.S[from:to]))
	if n := utf8.RuneCountInString(id); n < 3 || !isProgramme(id) || endsPhraseWord(id) {
		return
	}
	ctx.addProgramme(v, from, to, true)
}

// nameByLead settles what a programme is called where the title and the first
// sentence of decision differ: what the sentence says was given (…로 지정했다)
// is its name, 탄소중립 그린도시 for the title's 그린도시 and 물순환도시 for 이웃이
// 함께 물순환도시.
func (ctx *context) nameByLead() {
	lead, ok := ctx.leadName()
	if !ok {
		return
	}
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || !k.main || k.ID == lead.ID || !akin(k.key, lead.key) {
			continue
		}
		k.Scheme = lead.Scheme
	}
	for i := range ctx.known {
		if ctx.known[i].key == lead.key {
			ctx.known[i].Scheme = lead.Scheme
			return
		}
	}
	ctx.known = append(ctx.known, lead)
}

// akin says that two names can be of one programme: one holds the other, or
// they end alike.
func akin(a, b string) bool {
	if strings.HasSuffix(a, b) || strings.HasSuffix(b, a) || strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
		return true
	}
	n, x, y := 0, []rune(a), []rune(b)
	for n < len(x) && n < len(y) && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	return n >= 4
}

// leadName is the programme that the first sentence of decision says was
// given.
func (ctx *context) leadName() (programme, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !isSentence(p.S) && p.Depth != doc.Square {
			continue
		}
		for _, s := range sentencesOf(p.S) {
			t := p.S[s[0]:s[1]]
			if !ctx.decidesNow(t, false) {
				continue
			}
			from, to, ok := ctx.givenIn(t)
			if !ok {
				return programme{}, false
			}
			from, to = core(t, from, to)
			id := hangul.NoSpace(scheme.Name(t[from:to]))
			if !isProgramme(id) || len(knownSchemes(t[from:to]+"로 선정")) > 0 {
				return programme{}, false
			}
			return programme{Scheme{ID: id, Name: id, Value: p.value(s[0]+from, s[0]+to, "scheme.given")}, id, true}, true
		}
	}
	return programme{}, false
}

// givenIn finds the noun phrase before (으)로 that ends as names of programmes
// do, or that quotes hold.
func (ctx *context) givenIn(s string) (from, to int, ok bool) {
	for i := 0; i < len(s); i += runeLen(s, i) {
		for _, w := range []string{"로 ", "로는 "} {
			if !strings.HasPrefix(s[i:], w) {
				continue
			}
			j := ctx.beforeSite(s, i)
			if q := closingQuote(s[:j]); q == 0 && !endsAsProgramme(strings.TrimSuffix(s[:j], "으")) {
				continue
			}
			if strings.HasSuffix(s[:j], "으") {
				j -= len("으")
			}
			j = len(strings.TrimRight(s[:j], " "))
			from = ctx.phraseStart(s, j)
			if q := closingQuote(s[:j]); q > 0 {
				j -= q
			}
			words := hangul.NoSpace(s[from:j])
			if from < j && !genericNouns[words] && !ctx.isClass(words) && isProgramme(words) {
				return from, j, true
			}
		}
	}
	return 0, 0, false
}

// beforeSite goes back over 대상지, 사업 대상지 and their like between a
// programme and (으)로.
func (ctx *context) beforeSite(s string, j int) int {
	t := strings.TrimSuffix(s[:j], "으")
	for _, w := range []string{"사업 대상지", "사업대상지", "최종 대상지", "대상지", "대상 지역", "대상지역", "대상 도시", "대상", "사업지"} {
		if cut, ok := strings.CutSuffix(t, " "+w); ok {
			cut = strings.TrimRight(cut, " ")
			for _, e := range []string{" 조성사업", " 사업", " 공모사업", " 공모"} {
				cut = strings.TrimSuffix(cut, e)
			}
			return len(cut)
		}
	}
	return j
}
