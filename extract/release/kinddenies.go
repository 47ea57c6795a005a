package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// answers finds a first sentence that answers to what was held against somebody: 지적에 대해
// … 설명했다.
var answers = hangul.MustCompile(`(?:지적|의혹|주장|비판|논란)(?:과 관련해|에 (?:대해|대하여|관해))\s[^.]{0,200}(?:설명|해명|반박)했다`)

// answersReport finds a first sentence that tells what a newspaper wrote, which the release answers:
// ○○일보는 … 보도했습니다; 가나신문이 보도한 ‘…’ 기사에 대해.
var answersReport = hangul.MustCompile(`(?:일보|신문|방송|뉴스|경제|매체|언론|[A-Z]{2,4})[^.가-힣]{0,14}(?:은|는|이|가|에서|에서는)\s[^.]{0,200}?(?:(?:제목|제하|내용)[으의][^.]{0,120}(?:보도|기사|다뤘)|보도(?:했|하였|함|한\s[^.]{0,80}(?:에\s대해|에\s대하여|관련해|관련하여)))|(?:언론|일부)\s?(?:보도|기사)(?:에\s대해|에\s대하여|와\s관련)`)

// deniesReport finds in the first sentences that a report is said to be untrue.
func (ctx *context) deniesReport() (Value, bool) {
	seen := 0
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() && p.Depth != doc.Square {
			continue
		}
		if seen++; seen > 3 || seen == 2 && ctx.decidesOwn() {
			break
		}
		if loc := answers.FindStringIndex(p.S); loc != nil && seen == 1 {
			return p.value(loc[0], loc[1], "kind.denies"), true
		}
		if seen == 1 && (strings.Contains(p.S, "보도") || strings.Contains(p.S, "기사")) && !strings.Contains(p.S, "보도자료") {
			if loc := answersReport.FindStringIndex(p.S); loc != nil {
				return p.value(loc[0], loc[1], "kind.denies"), true
			}
		}
		if loc := notTrue.FindStringIndex(p.S); loc != nil {
			return p.value(loc[0], loc[1], "kind.denies"), true
		}
		for _, w := range []string{"사실이 아닙", "사실과 다릅", "사실과 다르", "사실이 아님", "사실무근", "정정합니다", "바로잡습니다", "바로잡고자"} {
			if j := strings.Index(p.S, w); j >= 0 && (!strings.HasPrefix(p.S[j+len(w):], "게 ") || aboutReport.in(p.S)) { // not: 사실과 다르게 적어 냈다
				return p.value(j, j+len(w), "kind.denies"), true
			}
		}
	}
	return Value{}, false
}

// aboutReport are words of a sentence on what somebody wrote or said.
var aboutReport = setOf("보도", "기사", "매체", "언론", "알려", "소문", "주장", "의혹")

// decidesOwn says that the title and the first sentence tell of a decision, and not of what somebody wrote, so that what is denied behind
// them is told beside it.
func (ctx *context) decidesOwn() bool {
	if !ctx.titleDecides() || aboutReport.in(ctx.titles()[0].S) {
		return false
	}
	p, r := ctx.firstSentence()
	if p == nil {
		return false
	}
	s := p.S[r[0]:r[1]]
	return !aboutReport.in(s) && slices.ContainsFunc(ctx.predicates(s, false), func(p predicate) bool { return p.tense == didPast })
}

// reportBox is the head of what a newspaper wrote, which a release answers: < 보도내용
// (가나일보, 2. 10.) >.
var reportBox = hangul.MustCompile(`^[<\[(【〈□○ㅇ\s]*(?:언론\s*)?(?:보도\s*내용|보도\s*요지|기사\s*내용|주요\s*보도\s*내용)(?:\s*[(<].{0,40}(?:일보|신문|방송|뉴스|경제|[A-Z]{2,4})|\s*[>\])】〉]|\s*:)`)

// notTrue finds that what somebody reported or claimed is said not to be so; that something is no fact
// is said of much else.
var notTrue = hangul.MustCompile(`(?:보도|기사|주장|지적|의혹|소문|글이|소식이|내용이)[^.]{0,60}사실이 아니(?:다|라)|사실이 아닌 것으로`)
