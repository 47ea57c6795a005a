package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestPartsOfSum: a sentence that says of what kinds those chosen are parts their number, if it is the sum.
func TestPartsOfSum(t *testing.T) {
	const lead = "# 두루사업 17곳 선정\n국토부는 두루사업 대상 17곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"이번에 선정된 사업은 골목살리기 9개, 물길 열기 5개, 주거형 3개다.", "골목살리기 9, 물길 열기 5, 주거형 3"},
		{"선정된 17곳은 골목살리기 9곳, 물길 열기 8곳이다.", "골목살리기 9, 물길 열기 8"},
		{"지정된 곳은 유형별로 산골형 9곳, 물가형 8곳이다.", "산골형 9, 물가형 8"},
		{"이번에 선정된 곳은 규모에 따라 산골형 9곳, 물가형 5곳, 섬형 3곳이다.", "산골형 9, 물가형 5, 섬형 3"},
		{"올해 지정된 곳은 단계별로 새싹마을 9곳, 줄기마을 8곳이다.", "새싹마을 9, 줄기마을 8"},
		{"유형별로는 산골형 9곳, 물가형 8곳이다.", "산골형 9, 물가형 8"},
		{"이번에 선정된 사업은 골목살리기 9개, 물길 열기 5개다.", ""},
		{"선정된 곳은 경기 9곳, 강원 8곳이다.", ""},
		{"지난해 선정된 사업은 골목살리기 9개, 물길 열기 8개였다.", ""},
	} {
		f := Read(written(lead+c.in), "")
		var got []string
		for _, d := range f.Decisions {
			for _, k := range d.Counts {
				if !k.Class.Empty() {
					got = append(got, fmt.Sprint(k.Class.S, " ", k.N))
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, s, c.want)
		}
	}
}
