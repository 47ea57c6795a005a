package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// handsTo finds that what is counted right before it is handed a certificate: (나루기술 5건)에 인증서를 준다, (9개 제품)에 대한 인증서
// 수여식을 열었다.
var handsTo = hangul.MustCompile(`(?:에|에게)\s(?:[^.,]{0,20}\s)?(?:(?:인증|지정|선정|승인)서|(?:인증|지정|선정)?증서|인증패)[를을]\s(?:[^.,]{0,12}\s)?(?:준다|줬|주었|수여|전달|건네|건넨|건넸|전한다|전했)|에\s대한\s(?:(?:인증|지정|선정|승인)서|(?:인증|지정|선정)?증서|인증패)\s?수여식을\s(?:[^.,]{0,12}\s)?(?:개최|열|연다|가졌|갖는)`)

// chosenThenHanded finds that what is counted right before it was chosen and is handed a certificate: (11점)을 선정하고 23일 지정서를 수여한다.
var chosenThenHanded = hangul.MustCompile(`[을를]\s(?:[^.,]{0,20}\s)?(?:선정|지정|인증|확정|정)(?:하고|해|하여),?\s(?:[^.,]{0,24}\s)?(?:(?:인증|지정|선정|승인)서|(?:인증|지정|선정)?증서|인증패)[를을]\s(?:[^.,]{0,12}\s)?(?:준다|줬|주었|수여|전달|건네|건넨|건넸|전한다|전했)`)

// numberedBefore ends words with a number of things: 11점, 3개 제품.
var numberedBefore = hangul.MustCompile(`(\d{1,3})\s?(?:점|건|종|개(?:\s?[가-힣]{1,6})?)$`)

// handingSentence is the one of the first sentences that hands certificates to those it counts, and tells of no time before,
// and where the words that do end those counted.
func (ctx *context) handingSentence() (p *passage, r [2]int, to int) {
	for p, r := range ctx.firstSentences(2) {
		s := p.S[r[0]:r[1]]
		if !handedWords.in(s) || beforeNow.MatchString(s) || already.MatchString(s) {
			continue
		}
		if m := handsTo.FindStringIndex(s); m != nil {
			return p, r, r[0] + m[0]
		}
		if m := chosenThenHanded.FindStringIndex(s); m != nil {
			return p, r, r[0] + m[0]
		}
	}
	return nil, r, 0
}

// shortGloss is the abbreviation in a bracket behind a name: (NT, New Technology).
var shortGloss = hangul.MustCompile(`^\s?\([A-Z]{2,6}[,)]`)

// nameByHanding takes what is counted before certificates are handed over for programmes, each by its number:
// 나루기술(NT) 5건과 나루제품(NP) 4건에 인증서를 준다.
func (ctx *context) nameByHanding() {
	p, r, to := ctx.handingSentence()
	if p == nil {
		return
	}
	all := countsIn(p.S[r[0]:to])
	if len(all) < 2 {
		return
	}
	for _, n := range all {
		end := len(strings.TrimRight(p.S[:r[0]+n.from], " "))
		if t := p.S[:end]; strings.HasSuffix(t, ")") {
			end = max(lastOpening(t), r[0]) // 나루기술(NT)
		}
		from := ctx.phraseStart(p.S, end)
		id := hangul.NoSpace(p.S[from:end])
		switch {
		case from < r[0] || !isHolderUnit(n) || isForeignCount(n) || len(id) < len("가나다") || ctx.printed(id) < 2:
		case shortGloss.MatchString(p.S[end:]):
			ctx.know(id, p.value(from, end, "scheme.named"), true) // a name, whatever the word may mean
		case ctx.canName(p.S[from:end]):
			ctx.addProgramme(p.view, from, end, true)
		}
	}
}

// handedInTables makes a result of a ceremony at which certificates are handed to as many things as its tables and lists
// name: the numbers tell that they are those chosen now.
func (ctx *context) handedInTables(f *Facts) {
	if f.Header.Kind != schema.Event {
		return
	}
	p, r, to := ctx.handingSentence()
	if p == nil {
		return
	}
	if m := numberedBefore.FindStringSubmatch(p.S[r[0]:to]); m != nil && m[1] == strconv.Itoa(f.listedInAll()) {
		f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.handed"}
		return
	}
	var given []*Decision
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if len(d.Holders) < 2 || d.Where == InBody || d.Status != schema.New {
			continue
		}
		if d.Holders[0].Kind != ServiceHolder {
			return
		}
		given = append(given, d)
	}
	all := slices.DeleteFunc(countsIn(p.S[r[0]:to]), isForeignCount)
	if len(all) == 1 && len(given) > 1 && all[0].n == namedInAll(given) {
		f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.handed"}
		toldByNumber(given)
		return // 9개 기술·제품 over a table of five and one of four
	}
	if len(all) == 0 || len(all) != len(given) {
		return
	}
	slices.SortStableFunc(all, func(a, b countAt) int { return a.n - b.n })
	slices.SortStableFunc(given, func(a, b *Decision) int { return len(a.Holders) - len(b.Holders) })
	for i, n := range all {
		if len(given[i].Holders) != n.n {
			return
		}
	}
	f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.handed"}
	for i, n := range all {
		d := given[i]
		d.Counts = append(d.Counts, Count{Value: p.value(r[0]+n.from, r[0]+n.to, "sentence.count"), N: n.n})
	}
	toldByNumber(given)
}

// namedInAll is how many some decisions name together.
func namedInAll(all []*Decision) (n int) {
	for _, d := range all {
		n += len(d.Holders)
	}
	return n
}

// toldByNumber says of those named that only their number tells that they are those chosen.
func toldByNumber(all []*Decision) {
	for _, d := range all {
		for k := range d.Holders {
			d.Holders[k].ByForm = true
		}
	}
}

// listedInAll is how many services tables and lists under several statuses name together; 0 where one status has all, or a place is
// among them.
func (f *Facts) listedInAll() (n int) {
	statuses := map[schema.Status]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if len(d.Holders) == 0 || d.Where == InBody {
			continue
		}
		if d.Holders[0].Kind != ServiceHolder {
			return 0
		}
		statuses[d.Status], n = true, n+len(d.Holders)
	}
	if len(statuses) < 2 {
		return 0
	}
	return n
}
