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

// TestSidoToldOf: a line whose topic is a 시·도 that was chosen tells of that, and not of the place where its work is done; where the
// 시·도 was not chosen itself, the place is told of.
func TestSidoToldOf(t *testing.T) {
	const lead = "# 물빛동력 특화지역 2곳 지정\n산림청은 %s, 경남 거창군 등 2곳을 물빛동력 특화지역으로 지정했다.\n위원회는 신청한 6개 지역의 계획을 따져 2곳을 먼저 지정했다.\n지정된 지역별 내용은 다음과 같다.\n"
	for _, c := range []struct{ chosen, line, want string }{
		{"전라남도", "전라남도는 해남 달빛단지와 둘레 공장을 작은 전력망으로 묶는다.", ""},
		{"전라남도", "전남은 담양 대숲에 햇빛 발전소를 세운다.", ", new 전남"},
		{"강원특별자치도", "강원특별자치도는 태백 옛 탄광과 정선 폐역을 저장소로 바꾼다.", ""},
		{"전남 해남군", "전남은 해남 달빛단지와 둘레 공장을 작은 전력망으로 묶는다.", ", new 전남 해남"},
	} {
		in := strings.ReplaceAll(lead, "%s", c.chosen) + "▲ " + c.line + "\n▲ 경남 거창군은 골짜기마다 작은 수력을 놓는다."
		if got, want := saidOf(in), "new "+c.chosen+", new 경남 거창군"+c.want; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.line, got, want)
		}
	}
}
