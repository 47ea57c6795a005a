package release

import "testing"

// TestSomeOfEachClass: the number behind the last names is that of their class where the names before them
// are some of theirs, too, though it is as many as all names that stand there.
func TestSomeOfEachClass(t *testing.T) {
	const in = `# 별내숲도시 7곳 선정
산림청은 별내숲도시 7곳을 선정했다. 대도시는 울산과 대전 등 3곳, 중소도시는 전남 순천시·강원 춘천시 등 4곳이다.`
	if got, want := countsOf(in), "new 7, new 3:대도시, new 4:중소도시"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestNothingAskedOfPlaces: what is asked of firms or schools is none of the criteria of places.
func TestNothingAskedOfPlaces(t *testing.T) {
	const in = `# 별내 우수기업 20개사 선정
산림청은 별내 우수기업 20개사를 선정했다. 평가는 기술력, 재무 등 2개 분야 24개 지표로 이뤄졌다.`
	if f := Read(written(in), ""); len(f.Criteria) > 0 || len(f.Items) > 0 {
		t.Errorf("criteria %v", f.Criteria)
	}
}

// TestYearsUnderNoun: years under the noun of decision are those of what is renewed or ends.
func TestYearsUnderNoun(t *testing.T) {
	const in = `배포일 2026. 5. 7.(목)
# 별내숲도시 2곳 재지정, 1곳 해제
산림청은 별내숲도시 2곳을 재지정하고 1곳을 해제했다.
지역 | 지정 | 심의결과
경기 오산시 | 2021년 | 재지정
강원 태백시 | 2022년 | 재지정
경북 영덕군 | 2019년 | 해제`
	want := map[string]string{"경기 오산시": "2021년", "강원 태백시": "2022년", "경북 영덕군": "2019년"}
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if h.BaseYear.S != want[h.Words.S] {
				t.Errorf("%s %s: %q", d.Status, h.Words.S, h.BaseYear.S)
			}
			delete(want, h.Words.S)
		}
	}
	if len(want) > 0 {
		t.Errorf("not read: %v", want)
	}
}
