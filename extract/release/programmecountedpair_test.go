package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestCountedBeside: names in quotes beside each other, each with its number, are programmes of their own, unless they are
// kinds of one; what a title makes of them both is none.
func TestCountedBeside(t *testing.T) {
	for _, c := range []struct{ title, in, want string }{
		{"두루·나래 상권 5곳 선정", "중기부는 ‘두루 상권’ 2곳과 ‘나래 상권’ 3곳을 선정했다고 밝혔다.\n‘두루 상권’에는 경기 이천시와 충북 옥천군이 선정됐다.", "나래상권 3, 두루상권 2"},
		{"골목 상권 5곳 선정", "중기부는 ‘두루골목 창출’ 2곳과 ‘나래상표 창출’ 3곳을 최종 선정했다고 밝혔다.\n두루골목 창출에는 경기 이천시와 충북 옥천군이 선정됐다.", "골목상권 5, 나래상표창출 3, 두루골목창출 2"},
		{"골목 상권 5팀 선정", "중기부는 ‘두루골목 창출’ 2개팀과 ‘나래상표 창출’ 3개 팀을 최종 선정했다고 밝혔다.\n두루골목 창출팀에는 경기 이천시(두루집), 충북 옥천군(나래집) 등 2개 팀이 선정됐다.\n나래상표 창출팀에는 강원 춘천시(물길), 경남 진주시(들길), 전남 여수시(갯길) 등 3곳이 선정됐다.", "나래상표창출 3, 두루골목창출 2"},
		{"두루도시 2곳 선정", "중기부는 ‘2024년 두루도시 조성 사업’을 수행할 지자체 2곳과 ‘나래안심 사업’에 참여할 기업 과제 3개를 최종 선정했다고 밝혔다.\n두루도시 조성 사업에는 경기 이천시와 충북 옥천군이 선정됐다.", "나래안심사업 3, 두루도시 2"},
		{"두루도시 6곳 선정", "국토부는 두루도시로 ‘교통연계형’ 2곳과 ‘관광명소형’ 4곳을 선정했다고 밝혔다.", "두루도시 6"},
	} {
		f := Read(written("# "+c.title+"\n"+c.in), "")
		n := map[string]int{}
		for _, d := range f.Decisions {
			for _, k := range d.Counts {
				n[d.Scheme.ID] = max(n[d.Scheme.ID], k.N)
			}
		}
		var got []string
		for id, k := range n {
			got = append(got, fmt.Sprint(id, " ", k))
		}
		slices.Sort(got)
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, s, c.want)
		}
	}
}
