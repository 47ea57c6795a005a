package release

import (
	"slices"
	"testing"

	"injeung/extract/doc"
)

// TestDeclaredZones: a government declares zones; cities proclaim visions.
func TestDeclaredZones(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"by the government", `# 3개 군 눈피해지역 선포
정부는 13일 강원 화천군, 충북 단양군, 전남 구례군을 눈피해지역으로 선포했다.`,
			"new 강원 화천군, new 충북 단양군, new 전남 구례군"},
		{"passive, with an adverb", `# 눈피해지역 추가 선포
눈이 많이 온 충남 서산시와 당진시가 눈피해지역으로 우선 선포됐다.`,
			"new 충남 서산시, new 충남 당진시"},
		{"a count, then the names", `# 눈피해지역 추가 선포
행정안전부는 전남 곡성군 등 3개 시·군을 눈피해지역으로 추가 선포했다고 13일 밝혔다. 추가로 선포된 지역은 전남 곡성군, 담양군, 경남 하동군이다.`,
			"new 전남 곡성군, new 전남 담양군, new 경남 하동군"},
		{"the plan of it was approved", `# 눈피해지역 선포
대통령은 경기 가평, 충남 서산·예산 등 3곳을 눈피해지역으로 선포하는 안을 재가했다.`,
			"new 경기 가평, new 충남 서산, new 충남 예산"},
		{"asked for", `# 눈피해지역 선포 건의
경남 진주시는 정부에 눈피해지역 선포를 건의했다. 진주시를 눈피해지역으로 선포해 달라고 촉구했다.`, ""},
		{"what would follow", `# 눈피해지역으로 선포되면
경기 가평군이 눈피해지역으로 선포되면 복구비를 받는다. 정부는 가평군을 눈피해지역으로 선포할 계획이다.`, ""},
		{"by a ministry, of one place", `# 김제시, ‘2024 눈꽃도시’로 선포
문화체육관광부가 전북 김제시를 올해 ‘눈꽃도시’로 선포했습니다.`, "new 전북 김제시"},
		{"by the city itself", `# 김제시, 눈꽃도시로 새 출발
전북 김제시는 13일 김제시를 눈꽃도시로 선포했다고 밝혔다.`, ""},
		{"a vision", `# 진주시, 맑은숨도시 선포
경남 진주시는 13일 시청에서 맑은숨도시를 선포했다.`, ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestForeseen: what is prepared for, feared, ruled or asked was not taken back.
func TestForeseen(t *testing.T) {
	const lead = "# 새숲마을 선정\n산림청은 충북 단양군, 전북 무주군을 새숲마을로 선정했다. "
	const kept = "new 충북 단양군, new 전북 무주군"
	for _, c := range []struct{ name, in, want string }{
		{"one more in case", lead + "선정 취소나 포기 등에 대비해 추가로 전남 담양군을 새숲마을로 선정했다.", kept + ", new 전남 담양군"},
		{"a note", lead + "\n* 앞의 2개 군이 선정 취소되거나 사업을 포기할 때에 대비하여 추가 선정되었으며, 취소가 없으면 남은 돈으로 지원", kept},
		{"a rule", lead + "선정된 2곳은 약속을 어기면 선정이 취소될 수 있다. 취소 사유가 생기면 2곳 모두 지원을 멈춘다.", kept},
		{"kept off", lead + "2곳의 지정 해제를 막기 위해 해마다 살핀다.", kept},
		{"what is free again", "# 새숲마을 추가 선정\n산림청은 사업 포기로 취소된 물량을 채우기 위해 전남 담양군과 강원 홍천군을 새숲마을로 추가 선정했다.", "new 전남 담양군, new 강원 홍천군"},
		{"taken back in fact", "# 새숲마을 지정 취소\n산림청은 강원 홍천군의 새숲마을 지정을 취소했다.", "revoked 강원 홍천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestClassesWithDots: a class that a middle dot parts is one, and no word begins inside
// a dot.
func TestClassesWithDots(t *testing.T) {
	f := Read(written(`# 물빛 우수사업 5건 선정
환경부는 '물빛 우수사업' 5건을 선정했다고 13일 밝혔다.
돌담·숲길 부문은 경기 여주시 등 2건, 나루·포구 부문은 충남 보령시 등 3건이 선정됐다.`), "")
	var got []string
	f.classes(func(d *Decision, class *doc.Text) { got = append(got, class.S) })
	slices.Sort(got)
	if got = slices.Compact(slices.DeleteFunc(got, func(s string) bool { return s == "" })); !slices.Equal(got, []string{"나루·포구", "돌담·숲길"}) {
		t.Errorf("classes %q", got)
	}
	for s, want := range map[string]string{"가·나": "나", "가": "가", "가 나「다": "다", "": "", "가,": ""} {
		if got := s[afterLast(s, " ,·「"):]; got != want {
			t.Errorf("afterLast(%q) leaves %q, not %q", s, got, want)
		}
	}
}
