package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// topicsOf leaves of sentences that open with whom they tell of only those names, so that
// what a place works with or lies beside is not counted: 가나도는 다라, 마바의 단지를 잇는다.
func topicsOf(all []*stray) (out []*stray) {
	for _, s := range all {
		if !s.opensWithTopic() {
			continue
		}
		if len(s.units) == 1 {
			out = append(out, s)
			continue
		}
		out = append(out, s.apart()[0])
	}
	return out
}

// opensWithTopic says that a sentence begins with names that it is about: 먼저 가나군은 …,
// 이번에 선정된 가나군의 경우 ….
func (s *stray) opensWithTopic() bool {
	u := &s.units[0]
	before := strings.Trim(s.s[:u.from], " ,")
	if before != "" && !openers.has(before) && !endsInOne(before, chosenAttributes) {
		return false
	}
	rest := s.s[u.to:]
	switch u.josa {
	case "은", "는", "도", "에는", "에서는":
		return true
	case "의":
		rest = strings.TrimLeft(strings.TrimPrefix(rest, u.josa), " ")
		return strings.HasPrefix(rest, "경우") || ownTopic.MatchString(head(rest, 80))
	case "":
		if rest = strings.TrimLeft(rest, " "); rest != "" && (rest[0] == '\'' || rest[0] == '"') {
			return ownTopic.MatchString(head(rest, 80)) // 가나군 '다라 마을'은
		}
	}
	return strings.HasPrefix(strings.TrimLeft(rest, " "), ":") // 가나군 : …
}

// ownTopic finds that what belongs to a place is what the sentence tells of: (가나군의) '다라' 사업은.
var ownTopic = hangul.MustCompile(`^(?:['"][^'"]{2,60}['"]|[^ ,.]+)(?: [^ ,.]+){0,3}[은는이가] `)

// openers are words that lead from one of several to the next.
var openers = setOf("먼저", "우선", "이어", "이어서", "다음으로", "또", "또한", "특히", "대표적으로", "그리고", "끝으로", "마지막으로", "여기에", "이와 함께", "예를 들어", "예컨대", "이 중", "이 가운데", "이중", "구체적으로", "주요 사례로")

// chosenAttributes end what leads to one of those chosen.
var chosenAttributes = []string{"선정된", "지정된", "인증된", "인증받은", "지정받은", "선정된 곳 중", "선정된 지역 중", "선정된 지역 가운데", "선정된 곳 가운데", "선정된 지자체 중", "선정된 지방정부 중", "선정된 지자체 가운데", "선정된 지방정부 가운데"}

// tellsEach says that sentences tell one by one of all that a number declares, each of one
// that it opens with, so that it needs no more than two to know them for those.
func (g segment) tellsEach(f *fit, all int) bool {
	if len(g) < 2 || len(g) != all || f.old+len(f.fresh) != all {
		return false
	}
	for _, s := range g {
		if len(s.units) != 1 || len(s.names) != 1 || !s.opensWithTopic() {
			return false
		}
	}
	return true
}
