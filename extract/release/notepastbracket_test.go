package release

import "testing"

// A label tells in its bracket in which year those behind it were chosen.
func TestPastBracketOfLabel(t *testing.T) {
	const lead = "보도시점 2025. 5. 12.(월) 조간 / 배포 2025. 5. 12.(월)\n# 고운지역 안동시 신규 지정\n고용노동부는 5월 12일 안동시를 고운지역으로 새로 지정했다고 밝혔다.\n"
	for _, tt := range []struct{ said, want string }{
		{"※ 고운지역(’18년 지정, 현재 없음) : 경남 거제시, 통영시, 전남 목포시", "new 안동시"},
		{"* 고운지역(2019년 선정) : 경남 거제시, 통영시", "new 안동시"},
		{"※ 재지정 지역(’20년 최초 지정) : 경남 거제시, 통영시", "new 안동시, renewed 경남 거제시, renewed 경남 통영시"},
		{"※ 고운지역(’25년 지정) : 경북 안동시", "new 안동시, new 경북 안동시"},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}
