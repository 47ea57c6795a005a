package release

import (
	"strings"
	"testing"
)

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

// TestClassesOfSentences: what a sentence tells of a class before its name is no part of it.
func TestClassesOfSentences(t *testing.T) {
	const in = "# 들꽃도시 3곳 선정\n산림청은 들꽃도시 3곳을 새로 뽑았다.\n널리 알려진 국제꽃길형에는 부산광역시가 이름을 올렸다. 힘을 바탕으로 성장해 나갈 새싹지원형에는 경남 거창군, 전북 남원시 등 2곳이 뽑혔다."
	var got []string
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			got = append(got, h.Words.S+" "+h.Class.S)
		}
	}
	if s := strings.Join(got, ", "); s != "부산광역시 국제꽃길형, 경남 거창군 새싹지원형, 전북 남원시 새싹지원형" {
		t.Errorf("got %s", s)
	}
}

// TestClassesBesideStatuses: a column of classes, with what they are of in brackets, and of a status gives both; names under several
// provinces keep none of them.
func TestClassesBesideStatuses(t *testing.T) {
	const in = "# 들꽃특구 시범지역 4곳 지정\n산림청은 들꽃특구 시범지역 4곳을 지정하고 2곳은 예비지정했다.\n구분 | 시·도 | 지역\n1유형(기초지자체) | 강원 | 태백, 정선\n2유형(광역지자체) | 세종 | 세종특별자치시\n3유형(광역 내 기초) | 전북 | 남원\n예비지정 | 경기·충남 | 연천(경기), 태안(충남)"
	var got []string
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			got = append(got, string(d.Status)+" "+strings.TrimSpace(h.Province.S+" "+h.Words.S)+" "+h.Class.S)
		}
	}
	const want = "new 강원 태백 1유형, new 강원 정선 1유형, new 세종 세종특별자치시 2유형, new 전북 남원 3유형(광역 내 기초), candidate 연천 , candidate 태안 "
	if s := strings.Join(got, ", "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}
