package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Who has a service stands behind its name within the quotation marks.
func TestMakerWithinQuotes(t *testing.T) {
	const lead = "# 혁신금융서비스 2건 지정기간 연장\n금융위원회는 2건의 혁신금융서비스 지정기간을 연장했다고 밝혔다.\n"
	const both = "월세 카드납부 서비스 [가람카드], 포인트 지급 서비스 [새빛카드]"
	for _, tt := range []struct{ said, want string }{
		{"‘월세 카드납부 서비스(가람카드)’ 및 ‘포인트 지급 서비스(새빛카드)’의 지정기간을 각각 2년 연장하였습니다.", both},
		{"‘월세 카드납부 서비스(가람카드)’와 ‘포인트 지급 서비스(새빛카드)’의 지정기간을 2년 연장했다.", both},
		{"‘월세 카드납부 서비스(가람카드)’, ‘포인트 지급 서비스(새빛카드)’의 지정기간을 연장했다.", both},
	} {
		var got []string
		for _, d := range Read(written(lead+tt.said), "").Decisions {
			for _, h := range d.Holders {
				w := h.Words.S
				for _, p := range h.Providers {
					w += fmt.Sprintf(" [%s]", p.Words.S)
				}
				if !slices.Contains(got, w) {
					got = append(got, w)
				}
			}
		}
		slices.Sort(got)
		want := strings.Split(tt.want, ", ")
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %v\nwant %v", tt.said, got, want)
		}
	}
}
