package release

import (
	"strings"
	"testing"
)

// TestNumbersSpanned reads lines of which one has several numbers, as the same service that
// several were given.
func TestNumbersSpanned(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 4건 승인\n배포일 2022. 9. 28.(수)\n환경부는 6일 물살특례위원회를 열고 물살 규제특례 과제 4건을 승인했다고 밝혔다.\n"
	const want = "골목 배 나눔+다온하우스, 빗물 저금통 중개+가람로보, 둑방 살피는 드론+누리공사+두리공사"
	for _, n := range [][3]string{{"① ", "② ", "③~④ "}, {"①", "②", "③·④ "}, {"1. ", "2. ", "3~4. "}, {"[1] ", "[2] ", "[3~4] "}, {"(1) ", "(2) ", "(3,4) "}, {"① ", "② ", "③ ∼ ④ "}, {"[1] ", "[2] ", "[3]~[4] "}} {
		in := lead + n[0] + "골목 배 나눔 (다온하우스)\n" + n[1] + "빗물 저금통 중개 (가람로보)\n" + n[2] + "둑방 살피는 드론 (누리공사, 두리공사)"
		if got := servicesTold(in); got != want {
			t.Errorf("%q\n   got  %s\n   want %s", n, got, want)
		}
	}
}

// servicesTold are the services of a text, with who has them.
func servicesTold(in string) string {
	var out []string
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			out = append(out, h.Words.S+plusProviders(&h))
		}
	}
	return strings.Join(out, ", ")
}

// TestAllSoFar takes no number since a programme began, or of several rounds, for that of this one.
func TestAllSoFar(t *testing.T) {
	const body = "\n□ 환경부는 6일 물살 규제특례 4건을 지정했다고 밝혔다. 환경부는 제도를 꾸준히 운영한다."
	for _, sub := range []string{"법 시행 이후 3차례에 걸쳐 총 26건의 물살 규제특례 지정", "제도 도입 후 모두 26건 지정", "이번까지 세 차례에 걸쳐 26건 지정", "총 3차례, 26건 물살 규제특례 지정"} {
		for _, d := range Read(written("# 물살 규제특례 4건 지정\n- "+sub+" -"+body), "").Decisions {
			for _, n := range d.Counts {
				if n.N == 26 {
					t.Errorf("%s: counts %s", sub, n.Words.S)
				}
			}
		}
	}
}
