package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// chosenLabel finds that all of a label names those who were chosen, and says so of nobody else:
// 선정 지자체, 최종 선정된 지역, 지정 결과, 올해 대상지.
var chosenLabel = hangul.MustCompile(`^(?:(?:이번|올해|금년|20\d\d년(?:도)?|최종|신규|새로|조건부|공모|심사|심의|평가)(?:에)? ?)*` +
	`(?:(?:선정|지정|인증|확정|당선|채택|수상)(?:된|한)? ?(?:결과|명단|내역|대상|대상지|지역|지자체|지방자치단체|자치단체|지방정부|도시|시군구|시·군·구|시군|시·군|시·도|곳|마을|지구|기관|사업지)?|대상지|사업 ?대상지|(?:사업 ?)?대상 ?(?:지역|지자체|지방정부|시군|시·군))$`)

// labelledAsChosen says that the label at the head of a line, in a bracket or before a colon, is of
// those who were chosen by this release.
func (ctx *context) labelledAsChosen(s string) bool {
	label := labelOfLine(s)
	return chosenLabel.MatchString(label) && gateOf(label) != past && !ctx.monthsAgo(label)
}

// labelOfLine is the label at the head of a line, in a bracket or before a colon, without its number and
// bracket; "" for none.
func labelOfLine(s string) string {
	label := ""
	if !strings.HasPrefix(s, "20") {
		s = s[enumerated(s):] // 1. 선정 지자체: but 2026. 5.
	}
	if from, to, end := bracketAt(s, spaces(s)); end > 0 {
		label = s[from:to]
	} else if k := strings.IndexByte(head(s, 60), ':'); k > 0 {
		label = s[:k]
	}
	if k := strings.IndexAny(label, "(["); k > 0 {
		label = label[:k] // 선정 지자체(2곳)
	}
	if n := countsIn(label); len(n) > 0 && n[0].to >= len(strings.TrimRight(label, " ")) {
		label = label[:n[0].from]
	}
	return strings.TrimSpace(label)
}

// prizesTitled finds that a title tells who won: 경진대회 결과, 수상 지자체 발표.
var prizesTitled = hangul.MustCompile(`(?:대회|공모전|콘테스트|어워드|평가|심사|경연)[^,…]{0,12} 결과|수상|시상|입상`)

// titlesPrizes says that the title tells who won.
func (ctx *context) titlesPrizes() bool {
	title := ctx.titleView().S
	return prizesTitled.MatchString(title) && !containsAny(title, notYetGiven)
}

// chosenUnderTitle reads a line of names whose label says that they were chosen as what a release
// tells of that gives results: (선정 지자체) 가나군, 다라시 under 가나마을 공모 결과를 발표했다.
func (r *listReader) chosenUnderTitle(i int, c *clause) []Decision {
	p := &r.ctx.passages[i]
	if p.Depth == doc.Asterisk || p.Depth == doc.Reference {
		return nil
	}
	title := r.ctx.titleView().S
	prize := isPrize(labelOfLine(p.S)) && r.ctx.titlesPrizes()
	if !prize && !r.ctx.labelledAsChosen(p.S) {
		return nil
	}
	if !prize && !r.ctx.givesResults() && !r.ctx.prizesHandedOver() && gateOf(title) != decided {
		return nil
	}
	if label := labelOfLine(p.S); !prize && !decides.in(label) && !r.ctx.bodyDecides() && !(strings.HasPrefix(label, "수상") && r.ctx.prizesHandedOver()) {
		return nil
	}
	s, ok := r.ctx.inForce(c.block)
	if !ok || r.ctx.noHolders(s) {
		return nil
	}
	var out []Decision
	for _, u := range c.units {
		if u.list == nil {
			return nil
		}
		out = append(out, c.listed(u, Decision{Scheme: s, Status: schema.New})...)
	}
	return out
}
