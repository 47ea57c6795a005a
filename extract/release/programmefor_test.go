package release

import "testing"

// TestProgrammeBehindDots: numbers before the dots of a title are of the programme in force, what stands behind them is of
// the one that is named there.
func TestProgrammeBehindDots(t *testing.T) {
	for in, want := range map[string]string{
		"신규 4건 인증·기존 인증 2건 연장… 이천·영월은 볕살도시로": "볕살서비스",
		"볕살서비스 4건 새로 인증… 이천·영월은 볕살도시로":       "볕살서비스",
	} {
		text := "# 볕살서비스 인증 4건 새로 선정\n- " + in + " -\n산림청은 볕살서비스 인증 공모 결과 4건을 신규로 인증하였다고 밝혔다.\n아울러 볕살도시에는 경기 이천시와 강원 영월군 2곳이 새로 지정됐다."
		for _, d := range Read(written(text), "").Decisions {
			for _, c := range d.Counts {
				if c.Words.S == "4건" && d.Scheme.ID != want {
					t.Errorf("%s: 4건 is of %q, want %q", in, d.Scheme.ID, want)
				}
			}
		}
	}
}

// TestProgrammeMadeOfAnother: what is called as another programme is, and made the release's, is the place's that it lies in.
func TestProgrammeMadeOfAnother(t *testing.T) {
	const lead = "배포일 2024. 5. 7.(화)\n# 볕살굴, 나라동굴로 지정\n나라동굴은 국가가 가꾸는 동굴이다. 강원 영월군은 2018년 볕살굴을 고을동굴로 등록하였고, 지난 5월 30일 나라동굴 지정을 신청하였다.\n"
	for in, want := range map[string]string{
		"산림청은 강원 영월군 볕살 고을동굴을 나라동굴로 지정하고 고시한다고 밝혔다.": "new 강원 영월군",
		"산림청은 강원 영월군 고을동굴을 ‘나라동굴’로 지정했다.":            "new 강원 영월군",
		"산림청은 강원 영월군 볕살굴을 나라동굴로 지정했다.":               "new 강원 영월군",
		"산림청은 강원 영월군 볕살굴을 고을동굴로 등록했다.":               "",
		"산림청은 강원 영월군의 고을동굴을 둘러보았다.":                  "",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
