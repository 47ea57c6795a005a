package release

import (
	"strings"
	"testing"
)

// TestZoneOfSido: a zone called only so is that of the 시·도 before it, whatever place a bracket says it lies in, where a table has that
// 시·도; what has a name of its own, or no such table, is left as it is told.
func TestZoneOfSido(t *testing.T) {
	const lead = "# 자율운행지구 3곳 지정, 1곳 해제\n배포일 2025. 6. 12.\n국토교통부는 자율운행지구로 경기 시흥시, 전북 군산시, 전남 순천시를 지정했다고 12일 밝혔다.\n"
	table := func(sido string) string {
		return "\n참고 자율운행지구 지정·해제 현황\n구분 | 지자체 | 내용\n신규(3) | 경기 시흥시 | 셔틀\n신규(3) | 전북 군산시 | 버스\n신규(3) | 전남 순천시 | 택시\n해제(1) | " + sido + " | 청소"
	}
	for _, c := range []struct{ in, sido string }{
		{"운영 실적이 없는 광주광역시 지구(광산구 우산동 일원)는 지정을 해제하였다.", "광주광역시"},
		{"대전광역시 지구(서구 둔산동 일대)는 지정을 해제했다.", "대전광역시"},
		{"부산광역시 지구(강서구 명지동 일원)의 지정을 해제하였다.", "부산광역시"},
		{"인천광역시 지구(서구 청라동 일원)는 지정이 해제되었다.", "인천광역시"},
	} {
		if got, want := saidOf(lead+c.in+table(c.sido)), "revoked "+c.sido; !strings.HasSuffix(got, want) || strings.Contains(got, "구,") {
			t.Errorf("%s\n got  %s", c.in, got)
		}
	}
	for _, c := range []struct{ in, sido string }{
		{"운영 실적이 없는 광주광역시 지구(광산구 우산동 일원)는 지정을 해제하였다.", "광주 광산구"},
		{"대전광역시 서구는 지정을 해제했다.", "대전 서구"},
	} {
		if got := saidOf(lead + c.in + table(c.sido)); !strings.Contains(got, "구") {
			t.Errorf("%s\n got  %s", c.in, got)
		}
	}
}
