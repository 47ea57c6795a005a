package release

import "testing"

// TestPrizeApposed: a prize that another one, or who gives it, tells of, and prizes that a subtitle tells of.
func TestPrizeApposed(t *testing.T) {
	const lead = "# 이천·옥천, 두루지수 최고 등급\n- 2025 두루지수 우수 지자체 4개소 시상 -\n국토교통부는 ‘2025 두루지수’ 결과를 발표하고 4개 우수 지자체에 대한 시상식을 열었다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"a minister's", lead + "이날 경기 이천시, 충북 옥천군이 국토교통부 장관상인 대상을 차지했다.", "new 경기 이천시/대상, new 충북 옥천군/대상"},
		{"what it is, behind", lead + "이어 경기 이천시와 충북 옥천군은 우수상인 공사 사장상을 받았다.", "new 경기 이천시/우수상, new 충북 옥천군/우수상"},
		{"of the highest", lead + "경기 이천시가 대통령상인 대상을 받았고, 충북 옥천군은 국무총리상인 최우수상을 수상했다.", "new 경기 이천시/대상, new 충북 옥천군/최우수상"},
		{"topics", lead + "대상은 경기 이천시, 최우수상은 충북 옥천군이 받았다.", "new 경기 이천시/대상, new 충북 옥천군/최우수상"},
		{"of persons", lead + "경기 이천시 김하늘 주무관이 국토교통부 장관상인 대상을 받았다.", ""},
		{"of the year before", lead + "지난해에는 경기 이천시가 장관상인 대상을 받았다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
