package release

import "testing"

// TestOnlyThingMade: the one thing that a sentence says was made a programme's names the place it is called by.
func TestOnlyThingMade(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"환경부는 신안 조약돌 해안을 갈대숲지역으로 새로 지정했다고 밝혔다.", "갈대숲지역 new 신안"},
		{"환경부는 새가 쉬어 가는 ‘제주 너른 벌판(0.7㎢)’을 5월 7일 갈대숲지역으로 지정했다.", "갈대숲지역 new 제주"},
		{"단양 바람재 소나무숲이 갈대숲지역으로 지정됐다.", "갈대숲지역 new 단양"},
		{"양평 두물 정원이 경기도 제3호 갈대숲지역으로 등록됐다.", "갈대숲지역 new 양평"},
		{"제천시 솔밭 공원이 갈대숲지역으로 지정됐다.", "갈대숲지역 new 제천시"},
		{"환경부는 공주 바람길을 갈대숲지역으로 지정했다.", ""},
		{"환경부는 신안 조약돌 해안을 걷기 좋은 곳으로 알렸다.", ""},
		{"제천시는 차고지를 사업장으로 등록했다.", ""},
	} {
		got := ""
		for _, d := range Read(written("# 갈대숲지역 지정\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				got += d.Scheme.Name + " " + string(d.Status) + " " + h.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestNameAmongHonours: a name that is one of several honours is no programme of the release.
func TestNameAmongHonours(t *testing.T) {
	in := "# 산림청, 바람숲 2곳 소개\n바람숲은 ‘한 번은 걷고 싶은 숲’으로 선정되는 등 이름이 났다.\n이번에 선정된 바람숲은 경기 안산시, 전남 강진군 등 2곳이다."
	for _, d := range Read(written(in), "").Decisions {
		if d.Scheme.Name == "한 번은 걷고 싶은 숲" {
			t.Errorf("decided as %s", d.Scheme.Name)
		}
	}
}
