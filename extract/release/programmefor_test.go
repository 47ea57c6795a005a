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
