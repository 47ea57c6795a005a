package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bodyDescribed tells what a thing or body is before the body that has it: 눈먼 이를 위한 안내기기인 (가나산업)의 ‘다라’; 마을 부문에 응모한 (가나학교)의.
var bodyDescribed = hangul.MustCompile(`^[^'"]{0,120}(?:(?:기기|서비스|제품|기술|솔루션|플랫폼|시스템|앱|프로그램|소프트웨어|콘텐츠|장비|장치|로봇|기업|업체|회사)인|(?:응모|출품|출전|참가)한)\s`)

// behindTarget is where the words i..j go on behind the programme as which something is chosen: (올해 가나상품으로) 다라전자.
func (c *clause) behindTarget(r [2]int) int {
	at := r[0]
	for _, m := range c.mentions {
		if m.from < at || m.to >= r[1] {
			continue
		}
		for _, j := range []string{"으로 ", "로 "} {
			if rest := c.s[m.to:r[1]]; strings.HasPrefix(rest, j) && len(rest) > len(j) {
				at = m.to + len(j)
			}
		}
	}
	return at
}
