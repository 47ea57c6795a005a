package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestRoundsOfStatuses tells the round of a title from that of those who are yet to get it, in
// titles, sentences and tables, and whose applicants a number is.
func TestRoundsOfStatuses(t *testing.T) {
	const lead = "\n산림청은 ‘제2차 숲길문화도시’로 강원 태백시, 충남 서천군 등 2곳을 지정하고, ‘제3차 예비 숲길문화도시’로 2곳을 선정했다고 밝혔다.\n"
	const want = "candidate 제3차 강진 영주; new 제2차 태백 서천"
	for _, c := range []struct{ name, in, want string }{
		{"both in the title", "# 제2차 숲길문화도시 2곳 지정, 제3차 예비도시 2곳 선정" + lead + "제3차 예비 숲길문화도시는 전남 강진군, 경북 영주시이다.", want},
		{"one in the title", "# 제2차 숲길문화도시에 태백시 등 2곳… 예비도시 2곳도 뽑아" + lead + "제3차 예비 숲길문화도시는 전남 강진군, 경북 영주시이다.", want},
		{"rounds in the table", "# 제2차 숲길문화도시 2곳 지정, 제3차 예비도시 2곳 선정" + lead + "구분 | 지역 | 주제\n제2차 숲길문화도시(2) | 강원 태백시 | 숲\n제2차 숲길문화도시(2) | 충남 서천군 | 갯벌\n제3차 예비도시(2) | 전남 강진군 | 청자\n제3차 예비도시(2) | 경북 영주시 | 선비", want},
		{"statuses in the table", "# 숲길문화도시 2곳 지정, 예비도시 2곳 선정" + lead + "구분 | 지역 | 주제\n지정 | 강원 태백시 | 숲\n지정 | 충남 서천군 | 갯벌\n예비 | 전남 강진군 | 청자\n예비 | 경북 영주시 | 선비", want},
	} {
		names := map[string][]string{}
		for _, d := range Read(written("2024. 5. 9. 산림청\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				key := fmt.Sprintf("%s %s", d.Status, d.Batch.Words.S)
				if n := placeKey(localName(h.Words)); !slices.Contains(names[key], n) {
					names[key] = append(names[key], n)
				}
				if !h.Class.Empty() {
					t.Errorf("%s: class %q", c.name, h.Class.S)
				}
			}
		}
		var got []string
		for k, all := range names {
			got = append(got, k+" "+strings.Join(all, " "))
		}
		slices.Sort(got)
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, s, c.want)
		}
	}
}

// TestApplicantsOfCandidates gives a number of applicants to the candidates of whom alone the
// paragraph tells, and none to what is yet to be handed in.
func TestApplicantsOfCandidates(t *testing.T) {
	const lead = "# 숲길문화도시 2곳 지정, 예비도시 2곳 선정\n산림청은 숲길문화도시로 강원 태백시, 충남 서천군을 지정하고, 예비 숲길문화도시로 2곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"예비 숲길문화도시는 전남 강진군, 경북 영주시이다. 공모에는 30개 지자체가 신청했다.", "candidate 30개 지자체"},
		{"이번 공모에는 30개 지자체가 신청했다.", "new 30개 지자체"},
		{"두 도시는 내년까지 계획을 제출하면 다시 심사를 받는다.", ""},
	} {
		got := ""
		for _, d := range Read(written(lead+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = string(d.Status) + " " + d.Applicants.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}
