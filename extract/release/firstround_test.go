package release

import "testing"

// TestFirstRounds: holders of a round that is over are none of this release, unless it is the
// first round itself.
func TestFirstRounds(t *testing.T) {
	for _, c := range []struct {
		title, sentence string
		want            bool
	}{
		{"물결마을 세 곳 지정", "도입 첫해에는 충북 단양군, 경북 봉화군이 지정됐다.", false},
		{"물결마을 세 곳 지정", "2022년 첫해에는 충북 단양군, 경북 봉화군이 물결마을로 선정됐다.", false},
		{"물결마을 세 곳 지정", "앞선 1차 공모에서는 충북 단양군, 경북 봉화군이 선정됐다.", false},
		{"물결마을 세 곳 지정", "2년 전에는 충북 단양군, 경북 봉화군이 지정됐다.", false},
		{"물결마을 세 곳 지정", "초창기에는 충북 단양군, 경북 봉화군이 지정됐다.", false},
		{"물결마을 세 곳 지정", "1기로는 충북 단양군, 경북 봉화군이 지정됐다.", false},
		{"물결마을 1기 세 곳 지정", "1기로는 충북 단양군, 경북 봉화군이 물결마을로 지정됐다.", true},
		{"물결마을 세 곳 지정", "2022년 첫 공모에서 충북 단양군, 경북 봉화군이 선정됐다.", false},
		{"물결마을 세 곳 지정", "맨 먼저 충북 단양군, 경북 봉화군이 지정됐다.", false},
		{"물결마을 세 곳 지정", "위원회는 지난 2월 열린 제1차 위원회에서 충북 단양군, 경북 봉화군을 지정했다.", false},
		{"물결마을 첫 지정", "시행 첫해에는 충북 단양군, 경북 봉화군이 지정됐다.", true},
		{"물결마을 두 곳 지정", "2024년 첫해에는 충북 단양군, 경북 봉화군이 물결마을로 지정됐다.", true},
	} {
		f := Read(written("보도시점 2024. 6. 25.(화) 12:00\n# "+c.title+"\n환경부는 물결마을을 지정했다고 25일 밝혔다. "+c.sentence), "")
		if got := holdsAll(f, "단양군", "봉화군"); got != c.want {
			t.Errorf("%s / %s: holders of now %v, want %v", c.title, c.sentence, got, c.want)
		}
	}
}
