package release

import "injeung/normalize/hangul"

// doneBy tells who did what for what the text before it names: 제작은 가나가 맡았다; madeAt tells where it is made: 다라㈜에서 만든다.
var (
	doneBy = hangul.MustCompile(`(?:^|\s)(?:제작|개발|제조|생산|운영|주관|기획|공급|설계)(?:은|는)\s((?:(?:주식회사|[가-힣]{2,6}법인)\s)?[^\s,'".]{2,24})(?:이|가|에서)\s(?:맡|했|하|담당)`)
	madeAt = hangul.MustCompile(`(?:^|[\s,])((?:(?:주식회사|[가-힣]{2,6}법인)\s)?[^\s,'".]{2,24})에서\s(?:직접\s|함께\s)?(?:만든다|만들었다|만듭니다|생산한다|제작했다|운영한다|운영하고)`)
)

// doerIn are the bytes of who did something for what the text before it names, in the second and third places; nil for nobody.
func doerIn(s string) []int {
	for _, p := range []*hangul.Pattern{doneBy, madeAt, makesIt} {
		if m := p.FindStringSubmatchIndex(s); m != nil {
			return m
		}
	}
	return nil
}
