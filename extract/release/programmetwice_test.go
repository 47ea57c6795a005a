package release

import (
	"strings"
	"testing"
)

// TestSecondProgramme: a programme told of beside that of the title and lead has its own places,
// whatever the two are called and however the second one is joined.
func TestSecondProgramme(t *testing.T) {
	const first, second = "경기 오산시, 전북 무주군, 강원 태백시", "충남 서천군, 경남 남해군"
	const lead = "# X 3곳 선정\n산림청은 X 대상지로 FIRST 등 3곳을 선정했다고 6일 밝혔다.\n"
	for _, c := range []struct{ name, in string }{
		{"targets of each", lead + "□ 아울러 Y 대상지로 SECOND 등 2곳을 선정했다."},
		{"those chosen too, named behind", lead + "□ 이와 함께 산림청은 Y 지원 대상도 선정했다. SECOND 등 2개 지자체가 대상이다."},
		{"in quotes, passive", "# X 3곳 선정\n산림청은 X 3곳을 선정했다고 6일 밝혔다.\nㅇ 선정된 곳은 FIRST이다.\n□ 또한 ‘Y’ 대상으로는 SECOND이 뽑혔다."},
		{"both in the title", "# X·Y 대상지 선정\n산림청은 X와 Y 대상지를 선정했다고 6일 밝혔다.\nㅇ X에는 FIRST 3곳이, Y에는 SECOND 2곳이 선정됐다."},
		{"short sentences", "# X 3곳, Y 2곳 선정\n산림청은 X 3곳과 Y 2곳을 최종 선정했다고 6일 밝혔다.\nㅇ X은 FIRST이다.\nㅇ Y는 SECOND이다."},
	} {
		for _, names := range [][2]string{{"물길도시", "숲길단지"}, {"물길협약", "숲길두레"}} {
			in := strings.NewReplacer("FIRST", first, "SECOND", second, "X은", names[0]+"은", "X와", names[0]+"와", "X", names[0], "Y", names[1]).Replace(c.in)
			in = strings.NewReplacer("도시은", "도시는", "협약와", "협약과").Replace(in)
			want := names[0] + ": 무주군 오산시 태백시; " + names[1] + ": 남해군 서천군"
			if got := heldUnder(in); got != want {
				t.Errorf("%s\n   got  %s\n   want %s", c.name, got, want)
			}
		}
	}
	for _, c := range []struct{ name, in, want string }{
		{"to be chosen", "□ 이와 함께 산림청은 숲길단지 지원 대상도 내년에 선정할 계획이다.", "물길도시: 무주군 오산시 태백시"},
		{"last year's", "□ 한편 지난해에는 숲길단지 지원 대상도 선정했다. SECOND 등 2개 지자체가 대상이다.", "물길도시: 무주군 오산시 태백시"},
		{"classes", "□ 아울러 도심형 대상지로 SECOND 등 2곳을, 산촌형 대상지로 경북 의성군을 선정했다.", "물길도시: 남해군 무주군 서천군 오산시 의성군 태백시"},
	} {
		in := strings.NewReplacer("FIRST", first, "SECOND", second, "X", "물길도시").Replace(lead + c.in)
		if got := heldUnder(in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestProgrammeBeforeObject: what was decided on are those chosen for a programme, whose name
// stands before them.
func TestProgrammeBeforeObject(t *testing.T) {
	for _, object := range []string{"지원 대상을 확정했다", "지원대상을 최종 선정했다", "참여 지자체를 선정했다", "신규 지자체를 발표했다", "대상 지방자치단체를 확정했다", "국비 지원 대상을 선정했다", "우선 지원 대상을 선정했다", "운영 지자체를 선정했다", "시범지역을 확정했다", "지원 지역을 확정했다"} {
		for _, name := range []string{"물길두레", "물길텃밭 지원사업"} {
			in := "# 농산어촌에 새바람\n산림청은 2024년 " + name + " " + object + "고 6일 밝혔다.\nㅇ 선정된 곳은 충남 서천군, 전북 무주군 등 2곳이다."
			if got := decidedOn(in); got != name {
				t.Errorf("%s %s: got %s", name, object, got)
			}
		}
	}
}
