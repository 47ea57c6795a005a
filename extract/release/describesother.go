package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// otherObject finds behind places a verb that may only describe what was decided on, which follows as an object of its own: (가나군과
// 다라시)를 잇는 노선을, (마바군)을 흐르는 사아천과, (가나군)을 취재할 작가 20명을.
var otherObject = hangul.MustCompile(`^[을를]\s(?:[가-힣]{1,4}(?:게|히|서|로)\s)?([가-힣]{1,5})\s(?:[가-힣0-9·]{1,10}\s){0,3}?[가-힣0-9·]{2,12}(?:[을를과와]\s|,\s)`)

// takesIn begins a verb behind places with which they are among those decided on: 가나시를 포함하는, 다라군을 비롯하는.
var takesIn = []string{"포함", "비롯", "대상으로", "중심으로", "시작으로", "제외", "하나로", "기반으로", "더하", "합하", "합친"}

// describesOther says that places are the object of a verb which only describes something else that is decided on.
func (c *clause) describesOther(u *unit) bool {
	if u.list == nil || u.josa != "을" && u.josa != "를" {
		return false
	}
	behind := head(c.s[u.to:], homeMost)
	m := otherObject.FindStringSubmatchIndex(behind)
	if m == nil || !beforeNoun(behind[m[2]:m[3]]) || decideNouns.in(behind[m[2]:m[3]]) || strings.HasSuffix(firstWordOf(behind[m[1]:]), "는") || startsWithAny(strings.TrimLeft(behind[len(u.josa):], " "), takesIn) {
		return false
	}
	return !slices.ContainsFunc(c.units, func(o unit) bool { return o.list != nil && o.from >= u.to && o.to <= u.to+m[1] })
}

// firstWordOf is the first word of a text.
func firstWordOf(s string) string {
	word, _, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	return word
}

// noVerbs end as a verb before a noun does and are nouns.
var noVerbs = []string{"서울", "가을", "겨울", "마을", "고을", "시골", "산골", "물길", "오늘", "하늘", "노을", "거울", "그늘", "개별", "특별", "매달", "매일", "과일", "독일", "건물", "선물", "식물", "동물", "인물", "보물", "시설", "건설", "출발", "개발", "교실"}

// beforeNoun says that a word ends as a verb does before a noun: 잇는, 취재할, 이을.
func beforeNoun(word string) bool {
	last := lastRune(word)
	return last == '는' || (last-'가')%28 == 8 && !endsInOne(word, noVerbs)
}
