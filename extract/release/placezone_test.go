package release

import (
	"strings"
	"testing"
)

// TestSidoLines: lines that begin with a 시·도 or a zone tell of those chosen, but not where they tell when something is held,
// whom to call, or of those chosen before.
func TestSidoLines(t *testing.T) {
	const lead = "# 바람결특구 2곳 지정\n중소벤처기업부는 바람결특구 2곳을 새로 지정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"- 전남 : 밀물 전기\n- 경북 : 헌 전지 모으기", "전남, 경북"},
		{"- 전남 : 밀물 전기\n- 경북 : 헌 전지 모으기\n< 문의 >\n- 서울 : 02-123-4567\n- 부산 : 051-123-4567", "전남, 경북"},
		{"- 서울 : 02-123-4567\n- 부산 : 051-123-4567", ""},
		{"- 서울 : 바람과 나루한 주무관\n- 부산 : 물결과 여울이 사무관", ""},
		{"- 서울 : 5월 10일 시민회관\n- 부산 : 5월 12일 문화회관", ""},
		{"전남 : 밀물로 전기를 만든다.\n경북 : 헌 전지를 모은다.\n강원 : 지난해 지정된 곳의 시험이 이어진다.", "전남, 경북"},
		{"- 문경 고갯길특구 - 길을 잇는다\n- 고흥 갯바람특구 - 바람을 모은다", "문경, 고흥"},
		{"- 문경 고갯길특구 - 지난해 지정된 곳이다\n- 고흥 갯바람특구 - 지난해 지정된 곳이다", ""},
	} {
		var got []string
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, h.Words.S)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, s, c.want)
		}
	}
}
