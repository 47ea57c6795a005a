package place

import (
	"slices"
	"strings"
	"testing"
)

// changes are the days on which something changed, the day before each, and one
// far in the future.
func changes() []Day {
	set := map[Day]bool{NewDay(1995, 1, 1): true, NewDay(2100, 1, 1): true}
	for _, p := range Load().places {
		for _, d := range []Day{p.From, p.To} {
			if d > NewDay(1995, 1, 1) {
				set[d], set[d-1] = true, true
			}
		}
	}
	var out []Day
	for d := range set {
		out = append(out, d)
	}
	slices.Sort(out)
	return out
}

func TestDataIsSorted(t *testing.T) {
	for name, data := range map[string]string{"places.tsv": placesTSV, "renames.tsv": renamesTSV, "aliases.tsv": aliasesTSV} {
		lines := strings.Split(strings.TrimSuffix(data, "\n"), "\n")[1:]
		if !slices.IsSorted(lines) || len(slices.Compact(slices.Clone(lines))) != len(lines) {
			t.Errorf("%s is not sorted or repeats a line", name)
		}
	}
}

func TestSpansDoNotOverlap(t *testing.T) {
	seen := map[string][]Place{}
	for _, p := range Load().places {
		if p.To != 0 && p.To <= p.From {
			t.Errorf("%v ends before it begins", p)
		}
		for _, key := range []string{p.Code, p.Full()} {
			for _, q := range seen[key] {
				if q.On(p.From) || p.On(q.From) {
					t.Errorf("%s: %v and %v overlap", key, p, q)
				}
			}
			seen[key] = append(seen[key], p)
		}
	}
}

// TestEveryPlaceHasItsProvince: a place lies in a 시·도 of the same code, a 일반구 in
// a city.
func TestEveryPlaceHasItsProvince(t *testing.T) {
	of := func(sido, sigungu string, on Day) (Place, bool) {
		for _, q := range Load().places {
			if q.Sido == sido && q.Sigungu == sigungu && q.On(on) {
				return q, true
			}
		}
		return Place{}, false
	}
	for _, p := range Load().places {
		if p.Sigungu == "" {
			continue
		}
		d := max(p.From, NewDay(1995, 1, 1))
		if q, ok := of(p.Sido, "", d); !ok || q.Code[:2] != p.Code[:2] {
			t.Errorf("%v has the province %v", p, q)
		}
		city, _ := p.city()
		if _, ok := of(p.Sido, city, d); p.Level == GeneralGu && !ok {
			t.Errorf("%v has no city", p)
		}
	}
}

// Every place that ended became something, on the day it ended, and every
// chain ends in places of today.
func TestNothingIsLostInHistory(t *testing.T) {
	tab := Load()
	for k, p := range tab.places {
		if p.To == 0 {
			if len(tab.next[k]) > 0 {
				t.Errorf("%v is valid and became something", p)
			}
			continue
		}
		if len(tab.next[k]) == 0 || len(tab.Current(p)) == 0 {
			t.Errorf("%v became nothing", p)
		}
		for _, n := range tab.next[k] {
			if !tab.places[n].On(p.To) {
				t.Errorf("%v became %v on %s", p, tab.places[n], p.To)
			}
		}
	}
}

func TestResolveGivesEveryPlaceBack(t *testing.T) {
	tab := Load()
	for _, d := range changes() {
		bare := map[string][]Place{}
		for _, p := range tab.On(d) {
			if got, ok := tab.Resolve(p.Full(), "", d).One(); !ok || got != p {
				t.Fatalf("%s on %s: %v", p.Full(), d, tab.Resolve(p.Full(), "", d))
			}
			if got, ok := tab.Resolve(p.Sigungu, p.Sido, d).One(); !ok || got != p {
				t.Fatalf("%s in %s on %s: %v", p.Sigungu, p.Sido, d, tab.Resolve(p.Sigungu, p.Sido, d))
			}
			if p.Level != GeneralGu && p.Sigungu != "" {
				bare[p.Sigungu] = append(bare[p.Sigungu], p)
			}
		}
		for name, want := range bare {
			got := tab.Resolve(name, "", d).Places
			if name == "광주시" { // also short for 광주광역시
				continue
			}
			if !slices.Equal(got, want) {
				t.Fatalf("%s on %s: %v, want %v", name, d, got, want)
			}
		}
	}
}

func TestShortFormsGiveTheSamePlace(t *testing.T) {
	tab, d := Load(), day2024()
	for _, p := range tab.On(d) {
		if p.Sigungu == "" || p.Level == GeneralGu {
			continue
		}
		for _, a := range spellings(p.Sido, "", tabAliases(t)) {
			if a.from > d || a.to != 0 && a.to <= d {
				continue
			}
			for _, words := range []string{a.word + " " + p.Sigungu, a.word + p.Sigungu, a.word + "(" + p.Sigungu + ")", p.Sigungu + "(" + a.word + ")"} {
				if got, ok := tab.Resolve(words, "", d).One(); !ok || got != p {
					t.Errorf("%s: %v, want %v", words, tab.Resolve(words, "", d), p)
				}
			}
			if m := tab.Find("(" + a.word + " " + p.Sigungu + "의)"); len(m) != 1 || m[0].Name != a.word+" "+p.Sigungu {
				t.Fatalf("%s %s is found as %v", a.word, p.Sigungu, m)
			}
		}
	}
}

func tabAliases(t *testing.T) (list []alias) {
	err := each(aliasesTSV, 6, func(f []string) error {
		a, err := parseAlias(f)
		list = append(list, a)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestBadDataIsRefused(t *testing.T) {
	for _, c := range [][3]string{
		{"11000\t1988-04-23\t", "", ""},
		{"11000\t1988-04-99\t\tsido\t서울특별시\t", "", ""},
		{"11000\t1988-04-23\t2000-01-01\tsido\t서울특별시\t", "2000-01-01\t11000\t99999\trename", ""},
		{"11000\t1988-04-23\t\tsido\t서울특별시\t", "2000-01-01\t22222\t11000\trename", ""},
	} {
		if _, err := parse(c[0], c[1]+"\n", c[2]+"\n"); err == nil {
			t.Errorf("%q was read", c)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat("올해 경기 고양시(대도시), 서울 동대문구·세종시·의정부시에서 다음 서비스를 고르게 운영한다. ", 20)
	Load()
	b.ResetTimer()
	for b.Loop() {
		Load().Find(s)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := parse(placesTSV, renamesTSV, aliasesTSV); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNearest(b *testing.B) {
	Load()
	b.ResetTimer()
	for b.Loop() {
		Load().Nearest("대전 수성구", day2024(), 3)
	}
}
