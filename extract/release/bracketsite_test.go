package release

import "testing"

// TestThingsInBrackets: what lies beside an office, or the first of things that are counted, in brackets behind a place is neither
// another place nor a class of it; a number with a class is one.
func TestThingsInBrackets(t *testing.T) {
	const head = "# 숲길도시 3곳 선정\n배포일 2026. 3. 5.\n산림청은 숲길도시 3곳을 선정했다.\n"
	const all = "new 경상북도, new 충남 금산군, new 대구 동구"
	checkSaid(t, []said{
		{head + "숲길도시에는 경상북도(경북도청 새터 천년숲)와 충남 금산군(공단 차단숲), 대구 동구(각산동 가로수길)가 선정됐다.", all},
		{head + "숲길도시에는 경상북도(경북도청 앞 숲), 충남 금산군(금산군청 뒤 솔숲), 대구 동구(동구청 옆 꽃길)가 선정됐다.", all},
		{head + "경상북도(천년로 등 6개 노선), 충남 금산군(비단뫼길 등 2개 구간), 대구 동구(각산길)가 숲길도시로 선정됐다.", all},
		{head + "경상북도(천년숲), 충남 금산군(비단뫼 등 3곳), 대구 동구(각산동 숲길)가 숲길도시로 선정됐다.", all},
		{head + "숲길도시로 선정된 곳은 대구(동구청), 경북(상주시), 충남(금산군)이다.", "new 대구(동구청), new 경북(상주시), new 충남(금산군)"},
		{head + "숲길도시에는 경북(상주시청 둘레), 대구(동구청 앞), 충남(금산군)이 선정됐다.", "new 경북 상주시, new 대구 동구, new 충남(금산군)"},
	})
	d := Read(written(head+"경상북도(천년로 등 6개 노선), 충남 금산군(비단뫼길 등 2개 구간), 대구 동구(각산길 등 4개 노선)가 숲길도시로 선정됐다."), "").Decisions
	for i := range d {
		for _, h := range d[i].Holders {
			if !h.Class.Empty() {
				t.Errorf("%s is of class %q", h.Words.S, h.Class.S)
			}
		}
	}
}
