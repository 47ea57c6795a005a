package release

import "testing"

// TestStatusBySentenceOver: the sentence right over a table tells the status of its names where it counts as many and names nobody;
// a project that the first sentence has in quotes and says was begun is the programme of those chosen below.
func TestStatusBySentenceOver(t *testing.T) {
	const made = "# 들꽃특구 신규 1곳 지정, 2곳 계획변경 의결\n산림청은 들꽃특구위원회를 열고 안건을 의결했다.\n강원 태백시가 들꽃특구로 새로 지정됐다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"as many", made + "이어 들꽃특구 2곳의 계획을 변경했다.\n지자체 | 특구명 | 내용\n경남 거창군 | 솔향특구 | 면적 확대\n전북 남원시 | 매실특구 | 사업 추가", "new 강원 태백시, changed 경남 거창군, changed 전북 남원시"},
		{"another sentence between", made + "이어 들꽃특구 2곳의 계획을 변경했다.\n위원회는 다음 달에도 열린다.\n지자체 | 특구명 | 내용\n경남 거창군 | 솔향특구 | 꽃길\n전북 남원시 | 매실특구 | 쉼터", "new 강원 태백시, new 경남 거창군, new 전북 남원시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
	const want = "골목돌봄시범사업: 거창군 남원시"
	if got := heldUnder("# 집에서 끝까지, 두 곳 어르신부터\n복지부는 7월부터 「골목 돌봄 시범사업」을 시작한다고 밝혔다.\n공모에는 여러 곳이 참여하였으며, 경남 거창군, 전북 남원시 등 2곳이 대상으로 뽑혔다."); got != want {
		t.Errorf("a project that was begun: got %s, want %s", got, want)
	}
}
