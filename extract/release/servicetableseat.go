package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// seatsOfMakers says that a column tells where those who make goods are, not who runs the goods with them: 시군 | 업체명 |
// 상품명. A service runs in a place, goods are made in one; a head that tells of a part in the work (지자체, 실증 지역) does so
// of goods, too.
func (s *serviceTable) seatsOfMakers(col int) bool {
	if !s.has(companyCol) || s.service < 0 || !goodsHead.MatchString(hangul.Key(s.cols[s.service].words().S)) {
		return false
	}
	key := hangul.Key(s.cols[col].words().S)
	return s.cols[col].kind == sigunguCol || strings.HasPrefix(key, "지역")
}

// goodsHead is the head of a column of goods.
var goodsHead = hangul.MustCompile(`(?:제품|상품|물품|용품|식품|브랜드|품목)(?:명|이름|명칭)?$`)
