package release

import (
	"slices"
	"strings"
	"testing"
)

// heldUnder are the holders of the decisions of a text by programme, each once.
func heldUnder(in string) string {
	var ids []string
	names := map[string][]string{}
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if !slices.Contains(ids, d.Scheme.ID) {
				ids = append(ids, d.Scheme.ID)
			}
			if n := localName(h.Words); !slices.Contains(names[d.Scheme.ID], n) {
				names[d.Scheme.ID] = append(names[d.Scheme.ID], n)
			}
		}
	}
	slices.Sort(ids)
	var out []string
	for _, id := range ids {
		slices.Sort(names[id])
		out = append(out, id+": "+strings.Join(names[id], " "))
	}
	return strings.Join(out, "; ")
}

// TestProgrammesInOneSentence gives every name to the programme that its own clause
// names, whichever of the two comes first.
func TestProgrammesInOneSentence(t *testing.T) {
	const both = "물길도시: 무주군 오산시; 숲길단지: 서천군 태백시"
	for _, c := range []struct{ name, in, want string }{
		{"programme before names", "물길도시로 경기 오산시, 전북 무주군을, 숲길단지로 강원 태백시, 충남 서천군을 각각 지정했다.", both},
		{"names before programme", "경기 오산시, 전북 무주군을 물길도시로, 강원 태백시, 충남 서천군을 숲길단지로 각각 지정했다.", both},
		{"with counts", "경기 오산시, 전북 무주군 등 2곳을 물길도시로, 강원 태백시, 충남 서천군 등 2곳을 숲길단지로 지정했다.", both},
		{"in quotes, with 에", "‘물길도시’에 경기 오산시, 전북 무주군을, ‘숲길단지’에 강원 태백시, 충남 서천군을 선정했다.", both},
		{"사업 within the quotes, 에 and 로", "‘물길도시 사업’에 경기 오산시, 전북 무주군 등 2곳을, 숲길단지로 강원 태백시, 충남 서천군을 선정했다.", both},
		{"passive, programme behind", "경기 오산시, 전북 무주군은 물길도시로, 강원 태백시, 충남 서천군은 숲길단지로 각각 지정됐다.", both},
		{"passive with 에", "경기 오산시와 전북 무주군은 물길도시에, 강원 태백시와 충남 서천군은 숲길단지에 선정됐다.", both},
		{"passive, programme before", "물길도시에 경기 오산시와 전북 무주군이, 숲길단지에 강원 태백시와 충남 서천군이 선정됐다.", both},
		{"two verbs", "경기 오산시와 전북 무주군을 물길도시로 지정하고, 강원 태백시와 충남 서천군을 숲길단지로 지정했다.", both},
		{"numbers, then who they are", "물길도시 2곳과 숲길단지 2곳을 선정했다.\n물길도시에는 경기 오산시, 전북 무주군이 선정됐다. 숲길단지에는 강원 태백시, 충남 서천군이 선정됐다.", both},
		{"both at once", "경기 오산시와 전북 무주군을 물길도시와 숲길단지로 동시에 지정했다.", "물길도시: 무주군 오산시; 숲길단지: 무주군 오산시"},
		{"each its own", "경기 오산시와 전북 무주군을 각각 물길도시와 숲길단지로 지정했다.", "물길도시: 오산시; 숲길단지: 무주군"},
		{"each its own, the first by a number", "경기 오산시, 전북 무주군 등 2곳과 강원 태백시를 각각 물길도시와 숲길단지로 지정했다.", "물길도시: 무주군 오산시; 숲길단지: 태백시"},
		{"the number of both", "4곳을 ‘물길도시’와 ‘숲길단지’ 사업 대상지로 선정했다.\n물길도시는 경기 오산시, 전북 무주군이며, 숲길단지는 강원 태백시, 충남 서천군이다.", both},
		{"the number of both, by their sites", "4곳을 ‘물길이음’과 ‘숲길이음’ 사업 대상지로 선정했다.\n‘물길이음’ 사업 대상지는 경기 오산시, 전북 무주군이며, ‘숲길이음’ 사업 대상지는 강원 태백시, 충남 서천군이다.", "물길이음: 무주군 오산시; 숲길이음: 서천군 태백시"},
		{"numbers and their sum", "물길도시 2곳과 숲길단지 2곳 등 총 4곳을 신규 지정했다.\nㅇ 물길도시 : 경기 오산시, 전북 무주군\nㅇ 숲길단지 : 강원 태백시, 충남 서천군", both},
		{"what they hold already", "2021년 물길도시로 지정된 경기 오산시와 전북 무주군을 숲길단지로 지정했다.", "숲길단지: 무주군 오산시"},
		{"what it plans is no decision", "경기 오산시, 전북 무주군을 물길도시로 지정하고, 내년에는 숲길단지 3곳을 지정할 계획이다.", "물길도시: 무주군 오산시"},
		{"classes are none", "‘물길재생’ 대상지로 시범도시 2곳과 시범마을 2곳을 선정했다.\n시범도시는 경기 오산시, 전북 무주군이고 시범마을은 강원 태백시, 충남 서천군이다.", "물길재생: 무주군 서천군 오산시 태백시"},
		{"those out of whom", "총 54개의 후보지 가운데 물길관광지역으로 선정된 곳은 경기 오산시, 전북 무주군이다.", "물길관광지역: 무주군 오산시"},
		{"지역 behind 등", "경기 오산시, 전북 무주군 등 지역 물길관광지 지정을 확정했다.", "물길관광지: 무주군 오산시"},
		{"two classes of one", "경기 오산시, 전북 무주군을 도심형·산촌형 물길도시로 지정했다.", "물길도시: 무주군 오산시"},
	} {
		if got := heldUnder("# 산림청, 새로운 곳 발표\n산림청은 " + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCandidatesOfProgramme: 후보지 is what is chosen for a programme and none itself,
// and no status where it tells out of whom others were chosen.
func TestCandidatesOfProgramme(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 물길습지도시 국내 후보지 2곳 확정\n환경부는 전북 무주군과 충남 서천군을 국내 후보지로 확정했다고 밝혔다.", "물길습지도시 candidate"},
		{"# 환경부, 물길습지도시 후보지 선정\n환경부는 ‘물길습지도시’ 후보지로 전북 무주군, 충남 서천군을 선정했다.\n환경부는 전북 무주군과 충남 서천군을 최종 후보지로 선정했다.", "물길습지도시 candidate"},
		{"# 환경부, 물길관광지역 2곳 지정\n후보지 4곳 가운데 물길관광지역에 선정된 곳은 전북 무주군, 충남 서천군이다.", "물길관광지역 new"},
		{"# 환경부, 물길관광지역 2곳 지정\n환경부는 후보 도시 중 전북 무주군, 충남 서천군을 물길관광지역으로 지정했다.", "물길관광지역 new"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			if s := d.Scheme.ID + " " + string(d.Status); len(d.Holders) > 0 && !slices.Contains(got, s) {
				got = append(got, s)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, s, c.want)
		}
	}
}

// TestProgrammeCalledFor: what was called for is the programme of what came of the call,
// but not what people hand in.
func TestProgrammeCalledFor(t *testing.T) {
	const to = "강원 태백시, 충남 서천군, 경남 남해군"
	for _, c := range []struct{ in, want string }{
		{"행정안전부는 ‘2025년 물길마을 만들기 지원사업’을 공모해, 최종 3곳을 선정했다.\n이번에 선정된 지역은 " + to + "이다.", "물길마을만들기지원사업"},
		{"행정안전부는 물길활력 프로젝트를 공모한 결과 " + to + " 등 3곳을 선정했다.", "물길활력프로젝트"},
		{"행정안전부는 물길활력 프로젝트 공모를 통해 " + to + " 등 3곳을 선정했다.", "물길활력프로젝트"},
		{"행정안전부는 「물길활력 프로젝트」를 공모하여 심사한 결과 " + to + "이 선정됐다.", "물길활력프로젝트"},
		{"행정안전부는 사업을 추진할 지방정부를 공모해 3곳을 선정한다. 지난해에는 " + to + "을 선정했다.", ""},
		{"행정안전부는 청년 아이디어를 공모해 " + to + "을 선정했다.", ""},
		{"행정안전부는 두 차례 공모를 거쳐 " + to + "을 선정했다.", ""},
		{"행정안전부는 ‘물길마을 만들기’를 공모해 3곳을 선정할 계획이다.", ""},
	} {
		if got := programmesOf("# 행정안전부, 새 활력\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestNumberOfSeveral: the number that a title gives for two programmes together is of
// neither.
func TestNumberOfSeveral(t *testing.T) {
	for _, title := range []string{"산림청, 4곳 선정", "물길도시·숲길단지 4곳 선정"} {
		in := "# " + title + "\n산림청은 물길도시로 경기 오산시, 전북 무주군을, 숲길단지로 강원 태백시, 충남 서천군을 지정했다."
		for _, d := range Read(written(in), "").Decisions {
			for _, n := range d.Counts {
				if n.N == 4 {
					t.Errorf("%s: 4 is said to be of %s", title, d.Scheme.ID)
				}
			}
		}
	}
}

// TestClassBeforeSites reads a class of several words before what those chosen are.
func TestClassBeforeSites(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"숲체험 중심형 사업지로 경기 오산시, 전북 무주군이 선정됐다. 물놀이 중심형 사업지로는 강원 태백시가 선정됐다.", "오산시:숲체험 중심형 무주군:숲체험 중심형 태백시:물놀이 중심형"},
		{"도심형 대상지는 경기 오산시, 전북 무주군이고 산촌형 대상지는 강원 태백시다.", "오산시:도심형 무주군:도심형 태백시:산촌형"},
		{"물길벨트 도심형 사업지로 경기 오산시, 전북 무주군을, 산촌형 사업지로 강원 태백시를 선정했다.", "오산시:도심형 무주군:도심형 태백시:산촌형"},
	} {
		var got []string
		for _, d := range Read(written("# 산림청, 물길벨트 3곳 선정\n산림청은 물길벨트 사업지 3곳을 선정했다.\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, localName(h.Words)+":"+h.Class.S)
			}
			if d.Scheme.ID != "물길벨트" {
				t.Errorf("%s: programme %s", c.in, d.Scheme.ID)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, s, c.want)
		}
	}
}

// TestNameThatEndsAnother: a programme whose name ends that of another is one of its own
// where each is decided on.
func TestNameThatEndsAnother(t *testing.T) {
	in := "# 2020년 국제숲길마을 2곳 새로 선정\n산림청은 ’20년 국제숲길마을로 경남에서는 고성군ㆍ남해군 2개 시·군·구를 신규로 선정했다.\n산림청은 2020년 숲길마을 평가 결과 경기 광명시 · 전남 광양시 · 충북 옥천군 등 총 3곳을 최종 선정하였다."
	if got, want := heldUnder(in), "국제숲길마을: 고성군 남해군; 숲길마을: 광명시 광양시 옥천군"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
