package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestStepsOfChoice: the first number of steps that end in as many as were selected is that of those who applied.
func TestStepsOfChoice(t *testing.T) {
	for s, want := range map[string]int{
		"서면평가(26곳→10곳), 발표평가(10곳→4곳)를 거쳤다.":       26,
		"(접수) 31개 → (서면) 12개 → (현장) 7개 → (최종) 4개": 31,
		"서류 20곳 ⇒ 현장 9곳 ⇒ 발표 4곳":                  20,
		"심사(15→9→4개소)":                            15,
		"전국 4곳→20곳으로 늘린다.":                        0,
		"예산은 30억 원 → 4억 원으로 줄었다.":                 0,
		"만족도 80점 → 4점":                            0,
		"1단계(12곳→6곳)를 마쳤다.":                       0,
	} {
		p := &paper{}
		if n, _ := stagesOf(p.text(s), 4); n != want {
			t.Errorf("%s: %d, want %d", s, n, want)
		}
	}
}

// TestSelectedOfNames: names without a number are as many as they are where the release tells how many applied.
func TestSelectedOfNames(t *testing.T) {
	p := &paper{}
	f := p.house("정원마을 지정", "2025. 11. 18.(화)")
	d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
	d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
	d.Applicants = p.said("18곳")
	f.Decisions = []release.Decision{d}
	draft := read("a.pdf", f)
	if len(draft.Rounds) != 1 || draft.Rounds[0].Selected == nil || *draft.Rounds[0].Selected != 2 {
		t.Errorf("rounds %+v", draft.Rounds)
	}
	sound(t, &draft.Dataset)
	f.Decisions[0].Open = true
	if draft = read("a.pdf", f); len(draft.Rounds) != 1 || draft.Rounds[0].Selected != nil {
		t.Errorf("rounds of some %+v", draft.Rounds)
	}
}

// TestChosenOutOf: a title may tell from how many those found were chosen, and none have a round of nobody.
func TestChosenOutOf(t *testing.T) {
	for title, want := range map[string]int32{"24곳 중 2곳만… 정원마을 명단 나왔다": 24, "정원마을 2곳 중 1곳은 산촌": 0, "지난해 24곳 중 2곳이던 정원마을": 0, "정원마을 2곳 지정": 0} {
		p := &paper{}
		f := p.house(title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		none := p.cities(release.InBody, schema.Renewed, "")
		none.Counts = []release.Count{p.count(0, "0곳", "")}
		f.Decisions = []release.Decision{d, none}
		draft := read("a.pdf", f)
		if len(draft.Rounds) != 1 {
			t.Fatalf("%s: %d rounds", title, len(draft.Rounds))
		}
		got := int32(0)
		if a := draft.Rounds[0].Applicants; a != nil {
			got = *a
		}
		if got != want {
			t.Errorf("%s: %d, want %d", title, got, want)
		}
	}
}
