package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// announcedPattern finds who was announced, before their names: 29일 발표한 5개
// 도시는 …이다, 공개된 지자체는.
var announcedPattern = hangul.MustCompile(`^(?:발표|공개|확정 발표|선정 발표|확정·발표|선정·발표)(?:한|된) (?:\d+ ?개? ?|[가-힣]{1,3} )?(?:도시|지역|지자체|지방정부|자치단체|지방자치단체|기초지자체|기초지방정부|시·군·구|시군구|시·군|시군|곳|지구|명단)[은는] `)

// announced reads that names were announced as predicate that describes them.
func announced(s string, i int) (predicate, bool) {
	if i+6 > len(s) || !announcedStarts.begins(s[i:]) || !wordStart(s, i) || !announcedPattern.MatchString(s[i:]) {
		return predicate{}, false
	}
	k := strings.IndexByte(s[i:], ' ')
	if strings.HasPrefix(s[i+k:], " 발표") {
		k += 1 + strings.IndexByte(s[i+k+1:], ' ')
	}
	return predicate{from: i, to: i + k, noun: "발표", tense: attrPast}, true
}

// topicMost is the most bytes between 신규 and the particle of what is new.
const topicMost = 60

// newTopic reads a status word that describes what the sentence then names: 신규
// 시범지구는 △… △… 등 5곳이다.
func newTopic(s string, i int) (predicate, bool) {
	if i+6 > len(s) || !newTopicStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	if rest, ok := strings.CutPrefix(s[i:], "신규는 "); ok && endsCopula(rest) {
		return predicate{from: i, to: i + len("신규"), noun: "신규", tense: attrPast}, true
	}
	for _, w := range []string{"신규 ", "추가 "} {
		rest, ok := strings.CutPrefix(s[i:], w)
		if !ok {
			continue
		}
		for _, j := range []string{"는 ", "은 "} {
			k := strings.Index(head(rest, topicMost), j)
			if k <= 0 || strings.ContainsAny(rest[:k], ",.(·") || !endsAsProgramme(rest[:k]) && !bridgeWords[rest[:k]] || !endsCopula(rest) {
				continue
			}
			return predicate{from: i, to: i + len(w) - 1, noun: "신규", tense: attrPast}, true
		}
	}
	return predicate{}, false
}

// endsCopula says that a sentence ends in 이다: it tells what something is.
func endsCopula(s string) bool {
	s = strings.TrimRight(s, " .")
	for _, w := range []string{"이다", "입니다", "곳이다", "시다", "구다", "도다", "다음과 같다"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
