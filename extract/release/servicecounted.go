package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// servicesCountedIn finds a number of what a committee decides on.
var servicesCountedIn = hangul.MustCompile(`(?:^|[\s(])(\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:건|종|선|가지|개(?:의)?\s?(?:\S{1,8}\s)?(?:과제|안건|서비스|사업|솔루션|프로젝트|기술|제품|시스템|플랫폼|모델|앱)|(?:과제|안건|서비스)(?:[를을이가의]|에\s))`)

// wasPassed says in further verbs that what was counted before it got what was asked for.
var wasPassed = hangul.MustCompile(`(?:심의|심사|문턱|관문|심의위|위원회)[를을의]?\s(?:\S+\s)?(?:통과|넘)(?:했|하였|었|어섰|시켰)|(?:특례|허가)[를을]\s(?:\S+\s)?주기로|길[을이]\s(?:\S+\s)?(?:열어\s?줬|열렸|터\s?줬|튼다|트였)|뜻을\s모았|빗장을\s(?:\S+\s)?(?:풀|열)|통과시켰|동의했|(?:뽑|골랐|선발)`)

// notPassedYet says that a sentence counts what is yet to come or to be chosen from.
var notPassedYet = wordsOf(countedElse, []string{"계획", "모집", "접수", "앞두", "할 것", "방침", "발굴", "올릴", "상정할", "년간 ", "개월간 ", "추진한다", "검토"})

// countedNow is a sentence that counts what an exemption was given to.
type countedNow struct {
	p     *passage
	in    [2]int // its bytes
	count [2]int // of the number
	n     int
}

// countedFirstNow is the first of the first sentences of a release on exemptions that counts, in whatever words, what
// they were given to.
func (ctx *context) countedFirstNow() (out countedNow, ok bool) {
	for p, r := range ctx.firstSentences(openingMost) {
		s := p.S[r[0]:r[1]]
		m, own := countedHere(s)
		if m == nil || countsLaws.MatchString(s[:m[2]]) || ofATerm(s[:m[2]]) || tellsElse(s[own:]) || !decidesCounted(s[m[1]:]) && !countedSo(s, m[2], m[1]) {
			continue
		}
		if n := numberOfTasks(s[m[2]:m[3]]); n > 1 {
			return countedNow{p, r, [2]int{r[0] + m[2], r[0] + m[1]}, n}, true
		}
	}
	return out, false
}

// numberOfTasks reads a number that servicesCountedIn has found, before whatever it counts.
func numberOfTasks(s string) int {
	n, _, _ := hangul.Number(s + "건")
	return n
}

// exemptsFirst says that the title or one of the first sentences tells of exemptions from rules.
func (ctx *context) exemptsFirst() bool {
	for _, v := range ctx.titles() {
		if exemptWords.in(v.S) {
			return true
		}
	}
	for p, r := range ctx.firstSentences(openingMost) {
		if exemptWords.in(p.S[r[0]:r[1]]) {
			return true
		}
	}
	return false
}

// schemeCounted is the programme of services whose name stands right before the number, in the title or the sentence
// that counts: 우수 가나서비스 3종.
func (ctx *context) schemeCounted(told countedNow) (s Scheme, ok bool) {
	for _, v := range append(slices.Clone(ctx.titles()), told.p.view) {
		m := servicesCountedIn.FindStringIndex(v.S)
		if m == nil {
			continue
		}
		to := countedName(v.S, m[0])
		if to == 0 {
			continue
		}
		if s, ok = ctx.calledBy(v, ctx.phraseStart(v.S, to), to); ok {
			return s, true
		}
	}
	return s, false
}

// resultByCount makes a result of a release on services or exemptions of which no decision was understood: one of its first
// sentences counts what got one, and as many names stand alike in the text below.
func (ctx *context) resultByCount(f *Facts) {
	h := &f.Header
	if h.Kind == schema.Correction || h.Kind == schema.Announcement || h.Kind == schema.Brief || h.Kind == schema.Result && len(f.Decisions) > 0 || !holdsOnlyServices(f) {
		return
	}
	told, ok := ctx.countedFirstNow()
	if !ok {
		if ctx.resultAlike(f); len(f.Decisions) == 0 {
			ctx.thingsByCount(f)
		}
		return
	}
	of, around, ok := ctx.schemeTold(told)
	if !ok {
		ctx.thingsByCount(f)
		return
	}
	d := Decision{Scheme: of, Status: schema.New, Where: InBody, Block: told.p.index, Rule: ServicesByCount, Words: told.p.text(told.in[0], told.in[1])}
	if st, at := statusOfCounted(told.p.S[told.count[1]:told.in[1]]); st.OfEarlier() && len(servicesCountedIn.FindAllStringIndex(told.p.S[told.in[0]:told.in[1]], 2)) == 1 {
		d.Status, d.StatusBy = st, told.p.value(told.count[1]+at[0], told.count[1]+at[1], "sentence.status")
	}
	d.Counts = []Count{{Value: told.p.value(told.count[0], told.count[1], "sentence.count"), N: told.n}}
	before := f.Decisions
	f.Decisions = append(slices.Clone(before), d)
	if ctx.servicesByForm(f); around && len(f.Decisions) == len(before)+1 {
		ctx.servicesBySeries(f, soughtIn(f.Decisions))
	}
	if len(f.Decisions) == len(before)+1 {
		f.Decisions = before
		ctx.issues.add("unread-services", schema.Note, "a number of exemptions is told to be given, and neither the statement nor their names were understood", d.Words)
		return
	}
	h.Kind, h.KindBy = schema.Result, Value{d.Words, "kind.told"}
}

// schemeTold is the programme of what a sentence counts; around says that it stands in the words around it.
func (ctx *context) schemeTold(told countedNow) (of Scheme, around, ok bool) {
	if exemptWords.in(told.p.S[told.in[0]:told.in[1]]) {
		of, ok = ctx.exemptScheme(told)
	}
	if !ok {
		of, ok = ctx.schemeCounted(told)
	}
	if !ok && ctx.exemptsFirst() {
		of, ok = ctx.exemptScheme(told)
	}
	if ok {
		return of, false, true
	}
	if of, ok = ctx.schemeAround(told); !ok {
		of, ok = ctx.schemeCalled(told)
	}
	return of, ok, ok
}

// resultAlike makes a result of a release on exemptions that counts none: a committee gave some, and names stand alike
// below, each with who has it.
func (ctx *context) resultAlike(f *Facts) {
	if len(f.Decisions) > 0 || !ctx.sat() || !ctx.exemptsFirst() {
		return
	}
	p, r := ctx.firstSentence()
	of, ok := ctx.exemptScheme(countedNow{p: p, in: r})
	if !ok {
		return
	}
	if ctx.servicesUncounted(f); len(f.Decisions) > 0 {
		f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.told"}
		return
	}
	w := soughtServices{deed: deed{of.ID, schema.New}, of: Decision{Scheme: of, Status: schema.New}, held: map[string]bool{}}
	all := ctx.mayBeNew(f, ctx.spots(p.index))
	if ctx.someAlike(f, &w, all); len(f.Decisions) > 0 {
		f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.told"}
	}
}

// holdsOnlyServices says that no statement of a release is on others than services.
func holdsOnlyServices(f *Facts) bool {
	return !slices.ContainsFunc(f.Decisions, func(d Decision) bool { return !d.ofServices() })
}

// exemptScheme is the programme that exemptions are given under: the one that the release names, else what is told of
// in its title or first sentences.
func (ctx *context) exemptScheme(told countedNow) (Scheme, bool) {
	if s, ok := ctx.serviceScheme(); ok {
		return s, true
	}
	for _, v := range append(slices.Clone(ctx.titles()), told.p.view) {
		i, w := exemptWords.find(v.S)
		if i < 0 {
			continue
		}
		for _, from := range []int{ctx.exemptFrom(v.S, i, i+len(w)), ctx.phraseStart(v.S, i+len(w))} {
			if s, ok := ctx.calledBy(v, from, i+len(w)); ok {
				return s, true
			}
		}
	}
	return Scheme{}, false
}

// calledBy is the programme of services that the words from..to of a text call, which nothing named before.
func (ctx *context) calledBy(v view, from, to int) (Scheme, bool) {
	ctx.addProgramme(v, from, to, true)
	ctx.spellNames()
	if s, ok := ctx.serviceScheme(); ok {
		return s, true
	}
	s, ok := ctx.schemeOf(v.S[from:to])
	if !ok {
		s, ok = ctx.schemeOf(scheme.Name(v.S[from:to])) // 가나 인증
	}
	if !ok || certifies(s) != scheme.Unknown {
		return Scheme{}, false
	}
	s.Services = true
	return s, true
}

// serviceScheme is the programme of the release that services are chosen for.
func (ctx *context) serviceScheme() (Scheme, bool) {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && certifies(k.Scheme) == scheme.Service && !strings.HasSuffix(k.key, "위원회") {
			return k.Scheme, true
		}
	}
	return Scheme{}, false
}
