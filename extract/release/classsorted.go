package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// sortedBefore begins what a sentence parts a number by, and sortedPiece is one part of it: 분야별로는 안전
// 3개, 환경 2개다.
var (
	sortedBefore = hangul.MustCompile(`[가-힣]{2,6}별로(?:는|는?\s[가-힣]{1,5}면)?,?\s`)
	sortedPiece  = hangul.MustCompile(`^([가-힣A-Za-z][가-힣A-Za-z0-9·\s]{0,22}?[가-힣A-Za-z0-9])(?:이|가|은|는|에|에는|으로|로)?\s([0-9]{1,3})(?:개소|개|곳|건|점|종)(?:,\s?|[과와]\s|·|이고,?\s|이며,?\s|\s및\s)?`)
)

// addSorted takes the labels of a stretch of a text that says by what it parts a number, where they make up a
// declared one.
func (ctx *context) addSorted(s string, wholes map[int]bool) {
	if !hangul.Contains(s, "별로") {
		return
	}
	done := 0
	for _, at := range sortedBefore.FindAllStringIndex(s, -1) {
		if at[0] < done {
			continue // read as a part of the one before
		}
		end := len(s)
		if k := strings.Index(s[at[1]:], ". "); k >= 0 {
			end = at[1] + k
		}
		var labels []string
		sum := 0
		for i := at[1]; i < end; {
			m := sortedPiece.FindStringSubmatchIndex(s[i:end])
			if m == nil || !ctx.mayPart(s[i+m[2]:i+m[3]]) {
				break
			}
			n, _, _ := hangul.Number(s[i+m[4] : i+m[5]])
			labels, sum = append(labels, s[i+m[2]:i+m[3]]), sum+n
			i += m[1]
			done = i
		}
		if len(labels) > 1 && wholes[sum] {
			ctx.parts = append(ctx.parts, labels...)
		}
	}
}

// sortedBehind reads the parts that stand behind another clause of their sentence: 41개 제품이 신청했으며, 분야별로는 안전
// 3개, 환경 2개다.
func (r *listReader) sortedBehind(p *passage, s [2]int, before []Decision) (cut int, out []Decision) {
	if !r.ctx.sentenceOf(p, s[0], s[1]).Holds("별로") {
		return 0, nil
	}
	at := sortedBefore.FindStringIndex(p.S[s[0]:s[1]])
	if at == nil || !strings.HasSuffix(p.S[s[0]:s[0]+at[0]], ", ") {
		return 0, nil
	}
	cut = s[0] + at[0]
	out, _ = r.classCounts(p, cut, s[1], before)
	return cut, out
}

// sortedEnd ends the last of several parts, behind which the sentence goes on: (인정형 1곳(가나시))이며, (다라시는 후보지로 선정됐다).
var sortedEnd = hangul.MustCompile(`(?:\)|[0-9]\s?(?:곳|개소|개|건))(?:이며|이고|이었으며|이었고),\s`)

// partsThenOther is the byte at which a sentence that first tells the parts of a number goes on with those of another status, so
// that its verb says nothing of the parts; 0 for none.
func (ctx *context) partsThenOther(s string) int {
	if !hangul.Contains(s, "별로") {
		return 0
	}
	first := sortedBefore.FindStringIndex(s)
	all := sortedEnd.FindAllStringIndex(s, -1)
	if first == nil || first[0] > len("이 가운데 ") || len(all) == 0 {
		return 0
	}
	cut := all[len(all)-1][1]
	other := slices.ContainsFunc(statusesIn(s[cut:]), func(st statusAt) bool { return st.status != schema.New })
	if !other || len(statusesIn(s[:cut])) > 0 || mayDecide(s[:cut]) || !mayDecide(s[cut:]) {
		return 0
	}
	return cut
}

// summedTail is what stands between the last of several parts and the number that they make up: 등 (가나 사업지).
var summedTail = hangul.MustCompile(`^,?\s?등\s(?:총\s|모두\s|전국\s)?[^.,]{0,40}$`)

// summedBare is the same where nothing says what the number is of, so that each part may be of a programme of its own.
var summedBare = hangul.MustCompile(`^,?\s?등\s(?:총|모두|전국)?\s?$`)

// addSummed takes the labels of parts that a sentence counts side by side before the number which they make up:
// △나루지구 2곳 △물길특화 3곳 등 가나 사업지 5곳을.
func (ctx *context) addSummed(p *passage) {
	if p.held().Holds("등 ") {
		ctx.parts = append(ctx.parts, ctx.summedLabels(p.S)...)
	}
}

// summedLabels are the labels of such parts.
func (ctx *context) summedLabels(s string) (out []string) {
	if !strings.Contains(s, "등 ") || strings.Count(s, "곳")+strings.Count(s, "개")+strings.Count(s, "건") < 3 {
		return nil
	}
	all := countsIn(s)
	for k := 2; k < len(all); k++ {
		gap := s[all[k-1].to:all[k].from]
		if !isHolderUnit(all[k]) || (all[k].unit == "건") != (all[k-1].unit == "건") || !summedTail.MatchString(gap) {
			continue
		}
		labels, at := ctx.partsMakingUp(s, all[:k], all[k].n)
		named := !summedBare.MatchString(gap) || ctx.underOne(s[:at], all[k].n, labels) || (strings.HasSuffix(s[:at], "은 ") || strings.HasSuffix(s[:at], "는 ")) && !startsWithAny(s[all[k].to:], []string{"을 ", "를 "})
		if len(labels) > 1 && !ctx.gaz.allLocal(labels) && (named || !slices.ContainsFunc(labels, endsAsProgramme)) {
			out = append(out, labels...)
		}
	}
	return out
}

// underOne says that words before several parts tell of one choice, of as many as the title counts and under none of their
// labels, so that they are no programmes of their own: 「가나 만들기」 공모에서 (나루지구 2곳, 물길특화 3곳 등 모두 5곳).
func (ctx *context) underOne(before string, n int, labels []string) bool {
	if ctx.header == nil || !choiceOf.MatchString(before) {
		return false
	}
	title := ctx.titleView().S
	return slices.ContainsFunc(countsIn(title), func(c countAt) bool { return c.n == n && isHolderUnit(c) }) &&
		!slices.ContainsFunc(labels, func(label string) bool { return strings.Contains(title, label) })
}

// choiceOf ends in a choice that something comes of.
var choiceOf = hangul.MustCompile(`(?:공모|공모전|사업|심사|평가|심의|심의회|위원회|선정|지정|인증)(?:에서|에서는|에는?|(?:\s결과)(?:로|에서|에\s따라)?|[을를]\s(?:통해|통하여|거쳐))?,?\s$`)

// leaveParts leaves out the programmes that no title names and that a sentence counts as parts of a number, where the titles name
// a programme: 가나 만들기에 참가할 곳은 시범도시 3개, 다라지원사업 2개 등 총 5곳이다.
func (ctx *context) leaveParts() {
	if len(ctx.known) < 2 || !slices.ContainsFunc(ctx.known, func(k programme) bool { return k.main && ctx.titleWords(k.key) != nil }) {
		return
	}
	parts := map[string]bool{}
	for i := range ctx.passages {
		for _, label := range ctx.summedLabels(ctx.passages[i].S) {
			parts[hangul.NoSpace(label)] = true
		}
	}
	if len(parts) > 0 {
		ctx.known = slices.DeleteFunc(ctx.known, func(k programme) bool { return !k.Known && parts[k.key] && ctx.titleWords(k.key) == nil })
	}
}

// partsMakingUp are the labels of the last of some numbers that make up n, and where the first begins; nil where no run of them
// does or a label can be none.
func (ctx *context) partsMakingUp(s string, parts []countAt, n int) (labels []string, at int) {
	for k := len(parts) - 1; k >= 0 && n > 0; k-- {
		from := 0
		if k > 0 {
			from = parts[k-1].to
		}
		last := parts[k].n == n
		label := strings.TrimRight(s[from:parts[k].from], " '\"(")
		if last {
			at = from + afterLast(label, " △▲,'\"")
			label = s[at : from+len(label)]
		} else {
			label = strings.TrimLeft(label, " ),·△▲'\"")
			for _, w := range []string{"과 ", "와 ", "및 "} {
				label = strings.TrimLeft(strings.TrimPrefix(label, w), " '\"")
			}
		}
		if !isHolderUnit(parts[k]) || len(label) > longestPartLabel || strings.ContainsAny(label, ".():,0123456789") || !ctx.mayPartOf(label) {
			return nil, 0
		}
		n -= parts[k].n
		labels = append(labels, label)
	}
	if n != 0 || !slices.ContainsFunc(labels, ctx.mayPart) {
		return nil, 0
	}
	return labels, at
}

// mayPartOf says that words can be a class of what a sentence counts, though they end as the name of a programme or of a measure
// does, where no title has them: 나루지구, 상가 지원.
func (ctx *context) mayPartOf(label string) bool {
	if ctx.mayPart(label) {
		return true
	}
	if st, _, _ := statusWords(label); st != "" || !ctx.mayPart(label+"형") {
		return false
	}
	s, _ := ctx.schemeOf(label)
	return !s.Known && !slices.ContainsFunc(ctx.titles(), func(v view) bool { return strings.Contains(v.S, label) })
}
