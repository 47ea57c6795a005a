package release

import (
	"testing"

	"injeung/schema"
)

// TestChosenThenHanded: things that were chosen and are handed certificates, as many as the lists under two statuses name together, were
// chosen now; another number tells of a ceremony only.
func TestChosenThenHanded(t *testing.T) {
	const lists = "\n◎ 신규 지정 상품(2점)\n분야 | 상품명 | 업체\n공예 | 옻칠 새벽 함 | 나래공방\n공예 | 조각보 유리 접시 | ㈜여울글라스\n◎ 재지정 상품(1점)\n분야 | 상품명 | 업체\n공예 | 모시 조명등 | 가온공방"
	for _, c := range []struct {
		name, in string
		want     schema.Kind
	}{
		{"as many", "# 멋 담은 으뜸누리상품 3점에 표지 단다\n문체부는 2022년 하반기 으뜸누리상품으로 3점을 정하고 28일 지정서를 수여한다." + lists, schema.Result},
		{"another number", "# 멋 담은 으뜸누리상품에 표지 단다\n문체부는 2022년 하반기 으뜸누리상품으로 9점을 정하고 28일 지정서를 수여한다." + lists, schema.Event},
	} {
		if got := Read(written("배포일 2022. 9. 28.(수)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
