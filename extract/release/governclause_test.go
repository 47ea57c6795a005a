package release

import "testing"

// TestActsApart: those of whom a clause of its own tells what they did are not said to have got what others got.
func TestActsApart(t *testing.T) {
	const lead = "# 물길특구 위원회 결과\n산업통상부는 6일 위원회를 열어 물길특구의 지정과 해제를 심의했다고 밝혔다.\nㅇ "
	for _, c := range []struct {
		in   string
		want int
	}{
		{"경북 영천시와 강원 평창군은 사업기간 등 주요사항을 바꾸었고, 전북 고창군은 사업을 마쳐 물길특구에서 해제되었다.", 1},
		{"영천 약초터(경북 영천시)와 평창 산양터(강원 평창군)는 세부 사업을 조정했으며, 고창 나눔터(전북 고창군) 등 3곳은 물길특구 지정이 해제됐다.", 1},
		{"경북 영천시는 운영 주체를 바꿨지만, 강원 평창군과 전북 고창군은 물길특구 지정이 취소되었다.", 2},
		{"경북 영천시는 높은 평가를 받았고, 강원 평창군은 기반을 갖췄으며, 두 곳 모두 물길특구로 새로 지정됐다.", 2},
	} {
		n := 0
		for _, d := range Read(written(lead+c.in), "").Decisions {
			n += len(d.Holders)
		}
		if n != c.want {
			t.Errorf("%s: %d places, want %d", c.in, n, c.want)
		}
	}
}
