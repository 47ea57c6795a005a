package release

import "testing"

// TestYearOfTerm: the year of a term dates no decision, the one of a decision does.
func TestYearOfTerm(t *testing.T) {
	head := "보도시점 배포 즉시 배포 2023. 12. 20.(수)\n# 물빛마을 2곳 지정\n"
	for _, c := range []struct{ name, in, want string }{
		{"up to a day", "전남 곡성군, 강원 양구군 등 2곳은 2026년 12월 31일까지 물빛마을 지정이 연장되었다.", ""},
		{"up to the end of a year", "전남 곡성군과 강원 양구군은 2025년 말까지 물빛마을 지정이 연장된다.", ""},
		{"from a day to a day", "산림청은 2024. 1. 1.부터 2026. 12. 31.까지 물빛마을로 전남 곡성군, 강원 양구군을 지정했다.", ""},
		{"behind a tilde", "산림청은 물빛마을(~'26.12.31.)로 전남 곡성군, 강원 양구군을 지정했다.", ""},
		{"the term is named", "산림청은 유효기간 2026년의 물빛마을로 전남 곡성군, 강원 양구군을 지정했다.", ""},
		{"of the decision", "산림청은 2023년 물빛마을로 전남 곡성군, 강원 양구군을 지정했다.", "2023년"},
		{"of the decision, with a term", "산림청은 2023년 물빛마을로 전남 곡성군, 강원 양구군을 2026년 말까지 지정했다.", "2023년"},
	} {
		got := "no names"
		for _, d := range Read(written(head+c.in), "").Decisions {
			if len(d.Holders) == 2 {
				got = d.Year.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s: year %q, want %q", c.name, got, c.want)
		}
	}
}

// TestYearOfTermInTables: a status with its term says nothing of the year.
func TestYearOfTermInTables(t *testing.T) {
	f := readDrawn(t, told{body: `
□ 고운마을 심의 결과

| 지역 | 최초 지정 | 심의 결과 |
| 전남 곡성군 | '18.4.5. | 연장(~'26.12.31.) |
| 강원 양구군 | '18.4.5. | 연장(2024년 말까지) |
| 경북 울진군 | '18.4.5. | 해제 |`})
	want := "renewed: 전남 곡성군~'18; 강원 양구군~'18\nrevoked: 경북 울진군~'18"
	if got := toldOf(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestAlreadyDecided: what was decided the year before, and is told of this year's
// programme, is no decision of the release.
func TestAlreadyDecided(t *testing.T) {
	head := "보도시점 배포 즉시 배포 2023. 6. 20.(화)\n# 물빛마을 2곳 지정\n"
	for in, want := range map[string]int{
		"올해 물빛마을은 지난해 하반기 전남 곡성군, 강원 양구군 등 2곳이 이미 선정됐다.":   0,
		"올해 물빛마을은 지난해보다 한 달 늦게 전남 곡성군, 강원 양구군 등 2곳이 선정됐다.": 2,
	} {
		got := 0
		for _, d := range Read(written(head+in), "").Decisions {
			got += len(d.Holders)
		}
		if got != want {
			t.Errorf("%s: %d names, want %d", in, got, want)
		}
	}
}
