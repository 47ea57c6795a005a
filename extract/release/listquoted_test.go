package release

import (
	"strings"
	"testing"
)

// TestZonesInQuotes: each quote holds a zone, called by its place or by those that have it together.
func TestZonesInQuotes(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"「문경 오미자특구」, 「서천 갯벌특구」 등 2개 치유산업특구를", "문경 서천"},
		{"『문경 오미자특구』 『서천 갯벌특구』 2개 치유산업특구를", "문경 서천"},
		{"‘나주·화순·담양 영산강 배꽃특구’, ‘완주 한지특구’ 2개 치유산업특구를", "나주+화순+담양 완주"},
		{"「완주 한지특구」와 「나주·화순 배꽃특구」 등 2개 치유산업특구를", "완주 나주+화순"},
		{"‘문경 오미자특구’, ‘서천 갯벌특구’ 2개 치유산업특구(이하 치유특구)를", "문경 서천"},
		{"전남 나주의 배꽃 특구와 충남 홍성, 예산의 한과 특구, 부산 동구 골목 특구 등 3개 치유산업특구를", "전남 나주 충남 홍성+예산 부산 동구"},
		{"전남 나주의 배꽃 특구, 충남 홍성·예산의 한과 특구 등 2개 치유산업특구를", "전남 나주 충남 홍성+예산"},
	} {
		text := "배포일 2024. 11. 9.(토)\n# 치유산업특구 지정\n위원회는 " + c.in + " 신규 지정했다."
		var b strings.Builder
		for _, d := range Read(written(text), "").Decisions {
			joint := 0
			for _, h := range d.Holders {
				sep := " "
				if h.Joint > 0 && h.Joint == joint {
					sep = "+"
				}
				joint = h.Joint
				b.WriteString(sep + h.Words.S)
			}
		}
		if got := strings.TrimSpace(b.String()); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
