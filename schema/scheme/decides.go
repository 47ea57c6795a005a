package scheme

import (
	"strings"
)

// decides says that after a short name comes a decision, so that it names the
// programme: 스마트도시로 신규 인증, 스마트도시 9곳, 스마트도시 인증; not 스마트도시 계획.
func decides(rest string) bool {
	if !mayDecide(rest) {
		return false
	}
	t := tight(rest[:min(len(rest), 60)]) // no word looked for is longer
	for _, w := range []string{"로", "으로", "에", "인증", "재인증", "신규", "지정", "선정", "연장", "및", "·", "와", "과", "예비"} {
		if t, ok := strings.CutPrefix(t, w); ok {
			return !continues(w, t)
		}
	}
	for _, w := range []string{"심사결과", "심사를", "심사에", "평가결과", "평가를거쳐", "평가에서", "공모결과", "부문에서", "부문은", "부문에는"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return t != "" && t[0] >= '0' && t[0] <= '9' || numbered(t) || topicDecides(rest)
}

// mayDecide says quickly that what decides looks for may come next: the first letter, whatever is passed over before it, begins it.
func mayDecide(rest string) bool {
	for _, r := range rest {
		if !passed(r) {
			return r >= '0' && r <= '9' || same(r, '·') || strings.ContainsRune("로으에인재신지선연및와과예심평공부는은한두세네다여일아열스", r)
		}
	}
	return false
}

// topicDecides says that a short name is the topic of what was decided: its
// status, a number or a quoted name comes next (스마트도시 서비스는 신규 3건,
// 스마트도시 서비스는 “가나” 등).
func topicDecides(rest string) bool {
	for _, josa := range []string{"는 ", "은 "} {
		t, ok := strings.CutPrefix(rest, josa)
		if !ok {
			continue
		}
		t = strings.TrimLeft(t, " ")
		for _, w := range []string{"신규", "재인증", "재지정", "연장", "인증 연장", "변경", "취소", "“", "‘", "\"", "'"} {
			if strings.HasPrefix(t, w) {
				return true
			}
		}
		return t != "" && t[0] >= '0' && t[0] <= '9' || numbered(tight(t[:min(len(t), 30)]))
	}
	return false
}

// numbered says that words begin with a native number of places: 다섯 곳.
func numbered(t string) bool {
	for _, n := range []string{"한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두", "열세", "열네", "열다섯", "스무"} {
		if rest, ok := strings.CutPrefix(t, n); ok && strings.HasPrefix(rest, "곳") {
			return true
		}
	}
	return false
}

// continues says that a particle is the beginning of another word: 로봇, 에너지,
// 과제.
func continues(w, rest string) bool {
	var next []string
	switch w {
	case "로":
		next = []string{"봇", "드", "컬"}
	case "에":
		next = []string{"너지", "코"}
	case "과":
		next = []string{"제", "정", "학"}
	case "와":
		next = []string{"이파이"}
	}
	for _, n := range next {
		if strings.HasPrefix(rest, n) {
			return true
		}
	}
	return false
}

// tight drops the white space and quotes of s.
func tight(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '가' && r <= '힣':
			return r // as most are
		case passed(r):
			return -1
		case same(r, '·'):
			return '·'
		}
		return r
	}, s)
}
