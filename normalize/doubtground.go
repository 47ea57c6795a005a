package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// groundBehind finds where or by whom something is done behind the name of it: (가나버스) 도입
// 지자체.
var groundBehind = hangul.MustCompile(`^ (?:[가-힣]{2,4} ){1,2}(?:지역|지구|구역|부지|지자체|지방정부|지방자치단체|자치단체|시군|시·군)(?:[^가-힣]|[은는이가을를에로와과의]|으로|$)`)

// wholeEnds are ends of names that go on no further.
var wholeEnds = []string{"사업", "프로젝트", "프로그램", "도시", "마을", "특구", "지구", "지역", "단지", "거리", "공원", "시장", "상권", "섬", "숲", "타운", "밸리", "구역", "관광지", "유산", "시설"}

// groundOnly says that the release never prints a name but before the ground of what it names, so
// that the ground may be a part of it: 가나버스 도입 지자체 and nowhere 가나버스 by itself; so may 대상,
// which is a prize as well.
func (w *work) groundOnly(name string, prose []paragraph) bool {
	for _, end := range wholeEnds {
		if strings.HasSuffix(name, end) {
			return false
		}
	}
	found := false
	for _, texts := range [][]paragraph{w.heads(), prose} {
		for i := range texts {
			for s, at := texts[i].s, 0; ; {
				k := strings.Index(s[at:], name)
				if k < 0 {
					break
				}
				at += k + len(name)
				if !groundBehind.MatchString(s[at:]) && !mayBePrize(s[at:]) {
					return false
				}
				found = true
			}
		}
	}
	return found
}

// mayBePrize says that 대상 follows a name as it does one of a prize, and nothing that tells what
// those chosen are: 가나문화 대상에, but 가나협약 대상 지자체.
func mayBePrize(rest string) bool {
	t, ok := strings.CutPrefix(rest, " 대상")
	if !ok {
		return false
	}
	if hasPrefixOf(t, []string{"지", "자", "으로", "이 ", "이다"}) {
		return false
	}
	word, _, _ := strings.Cut(strings.TrimLeft(t, " "), " ")
	return !containsAny(word, []string{"지역", "지자체", "지방정부", "단체", "도시", "시군", "시·군", "기관", "사업", "지구", "마을"})
}

// hostOnly says that a name is followed by words for where it is held, so that those chosen may be but
// its hosts: 가나축전 개최지로.
func (w *work) hostOnly(name string, prose []paragraph) bool {
	for _, texts := range [][]paragraph{w.heads(), prose} {
		for i := range texts {
			if k := strings.Index(texts[i].s, name); k >= 0 && heldAt.MatchString(texts[i].s[k+len(name):]) {
				return true
			}
		}
	}
	return false
}

// heldAt finds where something is held, behind its name.
var heldAt = hangul.MustCompile(`^['"」』]?\s?(?:의\s)?(?:차기\s|최종\s)?(?:개최지|개최\s?(?:도시|지역|지자체|지방정부|장소)|유치\s?(?:도시|지역))`)
