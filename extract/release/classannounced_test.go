package release

import (
	"slices"
	"strings"
	"testing"
)

// TestClassesAnnounced: types that a release names with their number are the classes of the places which each of them leads,
// whatever the sentence says between; where one name has two of them, or the number does not fit, nobody has one.
func TestClassesAnnounced(t *testing.T) {
	const head = "# 2026년 별밤고장 4곳 선정\n문화체육관광부는 ‘별밤고장’ 공모 결과 31개 지자체 중 4곳을 최종 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"dots", head + `사업은 하늘 보기·한달살이 2개 유형으로 나뉜다.
하늘 보기는 빛을 끄고 별을 보는 유형으로 강원 평창, 경북 청송군이 선정됐다.
한달살이는 쉼과 배움을 합친 것으로 전남 신안군과 대구 군위군이 이름을 올렸다.`, "평창:하늘보기 청송군:하늘보기 신안군:한달살이 군위군:한달살이"},
		{"quotes and a word for the number", head + `올해는 ‘하늘 보기’, ‘두 마을살이’의 두 분야로 나누어 받았다.
먼저, 빛을 끄고 별을 보는 ‘하늘 보기’ 분야에는 강원 평창, 경북 청송군이 뽑혔다.
‘두 마을살이’로는 전남 신안군, 대구 군위군이 선정되어 빈집을 고친다.`, "평창:하늘보기 청송군:하늘보기 신안군:두마을살이 군위군:두마을살이"},
		{"another number", head + `사업은 하늘 보기·한달살이 3개 유형으로 나뉜다.
하늘 보기는 빛을 끄고 별을 보는 유형으로 강원 평창, 경북 청송군이 선정됐다.
한달살이는 쉼과 배움을 합친 것으로 전남 신안군과 대구 군위군이 이름을 올렸다.`, "평창 청송군 신안군 군위군"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				name := h.Words.S[strings.LastIndexByte(h.Words.S, ' ')+1:]
				if !h.Class.Empty() {
					name += ":" + strings.ReplaceAll(h.Class.S, " ", "")
				}
				got = append(got, name)
			}
		}
		want := strings.Fields(c.want)
		slices.Sort(got)
		slices.Sort(want)
		if got = slices.Compact(got); !slices.Equal(got, want) {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, want)
		}
	}
}
