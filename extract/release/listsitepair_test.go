package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestSitesJoinedByDots: what dots join behind a 시·도 between marks lies there and is counted; a region among marks is one of
// those named and no label of the rest.
func TestSitesJoinedByDots(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"새로 지정된 나들길은 △경기 오산 △부산 햇살길·나루길·솔바람길 △울산 △전북 남원 등 6곳이다.", "경기 오산 0, 부산 3, 울산 0, 전북 남원 0"},
		{"새로 지정된 나들길은 △인천 물빛역·두물공원 △강원 태백 △충남 서천 △전북 남원 △울산 등 6곳이다.", "인천 0, 강원 태백 0, 충남 서천 0, 전북 남원 0, 울산 0"},
		{"새로 지정된 나들길은 △전남 강진·영암·해남 △강원 태백 △충남 서천 △울산 등 6곳이다.", "전남 강진 0, 전남 영암 0, 전남 해남 0, 강원 태백 0, 충남 서천 0, 울산 0"},
		{"새로 지정된 나들길은 △강원 태백 △전북 남원 △호남권 △울산 △충남 서천 △경기 오산 등 6곳이다.", "강원 태백 0, 전북 남원 0, 호남권 0, 울산 0, 충남 서천 0, 경기 오산 0"},
		{"새로 지정된 나들길은 전북 남원시 솔숲마을·샘터마을, 강원 태백시 물레마을, 충남 서천군 갯마을·들마을·길마을이다.", "전북 남원시 2, 강원 태백시 0, 충남 서천군 3"},
		{"새로 지정된 나들길은 ▲전북 남원 운봉읍 솔숲마을과 산내면 샘터마을 ▲강원 태백 장성동 물레마을 ▲충남 서천 한산면 갯마을이다.", "전북 남원 2, 강원 태백 0, 충남 서천 0"},
		{"새로 지정된 나들길은 전북 남원시 솔숲·샘터마을, 강원 태백시 물레마을이다.", "전북 남원시 0, 강원 태백시 0"},
		{"새로 지정된 나들길은 전북 남원시 과수마을, 강원 태백시 물레마을이다.", "전북 남원시 0, 강원 태백시 0"},
		{"새로 지정된 나들길은 △수도권 경기 오산, 인천 △비수도권 전북 남원, 강원 태백, 충남 서천, 울산 등 6곳이다.", "경기 오산 0, 인천 0, 전북 남원 0, 강원 태백 0, 충남 서천 0, 울산 0"},
	} {
		var out []string
		for _, d := range Read(written("# 나들길 6곳 지정\n국토교통부는 나들길 6곳을 지정했다고 7일 밝혔다.\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				name := h.Words.S
				if h.Carried {
					name = h.Province.S + " " + name
				}
				out = append(out, fmt.Sprintf("%s %d", name, h.Sites))
			}
		}
		if got := strings.Join(out, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
