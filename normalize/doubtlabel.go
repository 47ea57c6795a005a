package normalize

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// typeLabel finds a class as what a sentence parts places by: a word that ends as classes do,
// and that a particle, a number or a colon makes a label (도심형은, 농촌형 3곳), not what
// describes something (체류형 관광).
var typeLabel = hangul.MustCompile(`(?:^|[\s(·,'"▲△<])((?:[가-힣]{1,6}\s)?[가-힣A-Z1-9]{1,8}(?:형|유형|부문|트랙))(?:에는|은|는|에|\)|'|>|\s?:|\s?\(?\d{1,3}(?:곳|개|건|\)))(?:[\s,:)곳개건]|$)`)

// lineLabel is one at the beginning of a line that lists names.
var lineLabel = hangul.MustCompile(`^(?:[-–ㅇ○▲△·*]\s?)?\(?([가-힣A-Z1-9]{1,8}(?:형|유형|부문|트랙))\)?\s?(?:\(\d{1,3}(?:곳|개소|개|건)?\)\s?:?|:)\s`)

// noLabels are words that end so and are no classes.
var noLabels = []string{"모형", "지형", "균형", "대형", "중형", "소형", "인형", "원형", "전형", "신형", "기형", "성형", "체형", "도형", "외형", "무형", "유형은", "별 유형"}

// labelsOf are the labels of a paragraph that parts something, two or more, or one that
// leads a line.
func labelsOf(s string) (out []string) {
	n := labelsTold(s)
	if n == 0 {
		return nil
	}
	if m := lineLabel.FindStringSubmatch(s); m != nil && !containsAny(m[1], noLabels) {
		return []string{m[1]}
	}
	if n < 2 {
		return nil
	}
	seen := map[string]bool{}
	for _, m := range typeLabel.FindAllStringSubmatch(s, -1) {
		word := m[1][strings.LastIndexByte(m[1], ' ')+1:]
		if key := hangul.Key(word); !seen[key] && key != "유형" && !containsAny(word, noLabels) {
			seen[key] = true
			out = append(out, m[1])
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// labelsTold counts the words that labels end with, up to two.
func labelsTold(s string) (n int) {
	for _, word := range []string{"형", "부문", "트랙"} {
		for at := 0; n < 2; n++ {
			k := hangul.Index(s[at:], word)
			if k < 0 {
				break
			}
			at += k + len(word)
		}
	}
	return n
}

// doubtLabels doubts the classes of places where a paragraph that names them parts by labels
// of which one is no class of theirs.
func (w *work) doubtLabels(rows []*schema.City, prose []paragraph) {
	classes := ""
	for _, c := range rows {
		classes += "|" + hangul.Key(value(c.ClassRaw))
	}
	for i := range prose {
		p := &prose[i]
		if p.before {
			continue
		}
		for _, label := range labelsOf(p.s) {
			last := hangul.Key(label[strings.LastIndexByte(label, ' ')+1:])
			if strings.Contains(classes, last) || !namesOne(p, rows) {
				continue
			}
			for _, c := range rows {
				w.because(c.RecordID, classUnread, "%s", label)
			}
			return
		}
	}
}
