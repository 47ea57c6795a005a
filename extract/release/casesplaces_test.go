package release

import "testing"

// TestCasesOfPlaces: cases that are counted, each named beside the place that has it, in sentences and lines; a prize for
// places is none.
func TestCasesOfPlaces(t *testing.T) {
	const body = "\n행정안전부는 물길 혁신사례 4건을 선정했다고 밝혔다. 올해는 120건이 접수되었다.\n지난해에는 서울 마포구의 ‘한 번에 신고’ 등 8건이 선정되었다.\n돌봄\n전북 완주군의 ‘여울 새벽배송’은 새벽에 딴 채소를 보낸다. 울산 동구와 나루공단은 통역을 돕는 ‘갯길 길잡이’를 만들었다.\n- (충남 부여군) 포구 이웃 돌봄: 이웃이 서로 살핀다\n부산 영도구의 ‘빈집 물 도서관’도 이름을 올렸다."
	for _, c := range []struct{ title, want string }{
		{"# 물길 혁신사례 4건 뽑아", "여울 새벽배송+전북 완주군, 갯길 길잡이+울산 동구+나루공단, 포구 이웃 돌봄+충남 부여군, 빈집 물 도서관+부산 영도구"},
	} {
		if got := servicesTold(c.title + body); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.title, got, c.want)
		}
	}
}
