package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// doubtLarger doubts a round without applicants where a paragraph about the choice numbers more bodies than were selected, whatever it
// says of them: 평가위원 9명이 21개 사업계획서를 살폈다.
func (w *work) doubtLarger(row *schema.Round, prose []paragraph) {
	if row.Applicants != nil || row.Selected == nil || row.Status != schema.New && !w.onlyRound(row) {
		return
	}
	for i := range prose {
		if prose[i].before || !prose[i].holds(choosing) {
			continue
		}
		for s := range strings.SplitSeq(prose[i].s, "다. ") {
			for _, n := range handedIn(s) {
				if n > int(*row.Selected) && !w.ofRounds(n) && !elseWhen.MatchString(s) && !mayApply.MatchString(s) {
					w.because(row.RecordID, appliedUnread, "%s", hangul.Squeeze(s))
					return
				}
			}
		}
	}
}

// choosing are words of paragraphs that tell how some were chosen.
var choosing = []string{"공모", "경쟁", "심사", "평가", "심의", "추천"}

// plans are what those who ask hand in, or what they are called.
var plans = []string{"사업계획", "계획서", "제안", "신청", "과제", "사업을", "사업이", "건을 냈", "건을 제출", "건이 올", "지구를", "후보"}

// handedIn are the numbers of a sentence that count what may be handed in.
func handedIn(s string) (out []int) {
	if !containsAny(s, plans) {
		return nil
	}
	for _, p := range figuresOf(s) {
		rest := strings.TrimLeft(s[p.at[1]:], " ")
		if slices.ContainsFunc(plans, func(x string) bool {
			return strings.HasPrefix(rest, x) || strings.HasPrefix(x, "건") && strings.HasPrefix(s[max(0, p.at[1]-len("건")):], x)
		}) {
			out = append(out, p.n)
		}
	}
	return out
}

// askedBeside joins two numbers of those who asked, of which neither is of all; a province may only say where the others lie.
var askedBeside = hangul.MustCompile(`^\s?([가-힣·]{0,8})(?:,|과|와|\s및)\s$`)

// doubtBeside doubts applicants that are one of two numbers side by side: 7개 광역, 22개 기초 지자체가 응모했다.
func (w *work) doubtBeside(row *schema.Round) {
	if row.Applicants == nil {
		return
	}
	n := int(*row.Applicants)
	for i := range w.tallies() {
		t := &w.tallies()[i]
		for k := 1; k < len(t.parts); k++ {
			a, b := t.parts[k-1], t.parts[k]
			m := askedBeside.FindStringSubmatch(t.text.S[a.at[1]:b.at[0]])
			if !a.applied || !b.applied || a.n != n && b.n != n || m == nil || strings.HasSuffix(strings.TrimRight(m[1], "과와"), "도") {
				continue
			}
			w.because(row.RecordID, appliedOther, "%s", hangul.Squeeze(t.text.S))
			return
		}
	}
}
