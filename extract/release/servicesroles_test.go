package release

import (
	"strings"
	"testing"
)

// TestServicesWithRoles: lines that label who does what for the service they name, over heads of groups with numbers, too; words in
// quotes right before a number are what those counted are.
func TestServicesWithRoles(t *testing.T) {
	const lead = "# 환경부, 물살 규제샌드박스 4건 승인\n환경부는 6일 물살 규제샌드박스 과제 4건을 승인했다.\n"
	const four = "골목 배 나눔+노을물산+물가조합, 빗물 저금통 중개+㈜가람소프트+한국물길·하천협회, 둑방 드론 순찰+㈜나루랩+충남 서산시, 나루 안내 앱+㈜여울+가람원"
	lines := [4]string{
		"① 골목 배 나눔 - 주관 : 노을물산, 참여 : 물가조합\n",
		"② 빗물 저금통 중개 - 주관 : ㈜가람소프트, 참여 : 한국물길·하천협회\n",
		"③ (하늘) 둑방 드론 순찰 - 주관 : ㈜나루랩, 참여 : 충남 서산시\n",
		"④ (물가) 나루 안내 앱 - 주관 : ㈜여울, 참여 : 가람원 등 3개 기관\n",
	}
	for _, c := range []struct{ name, in, want string }{
		{"in a row", lead + lines[0] + lines[1] + lines[2] + lines[3], four},
		{"under heads", lead + "□ 물가 묶음(2건)\n" + lines[0] + lines[1] + "□ 하늘 묶음(2건)\n" + lines[2] + lines[3], four},
		{"behind another sort of words in quotes", lead + "물가에서는 자료를 함께 쓰는 ‘자료 협력 실증’ 2건이, 하늘에서는 2건이 승인됐다.\n" + lines[0] + lines[1] + lines[2] + lines[3], four},
	} {
		var all []string
		for _, d := range Read(written(c.in), "").Decisions {
			for k := range d.Holders {
				all = append(all, d.Holders[k].Words.S+plusProviders(&d.Holders[k]))
			}
		}
		if got := strings.Join(all, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
