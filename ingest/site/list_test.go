package site_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/ingest/fetch"
	"injeung/ingest/site"
	"injeung/ingest/site/sitetest"
	"injeung/schema"
)

// TestLists: what each kind gives of 27 releases for each window and filter,
// newest first.
func TestLists(t *testing.T) {
	since := site.Window{Since: date(t, "2024-09-20")} // the 20th release
	between := site.Window{Since: date(t, "2024-09-05"), Until: date(t, "2024-09-07")}
	others := func(ids []string) (kept []string) {
		for _, id := range ids {
			if n := 0; id != "" {
				fmt.Sscan(id, &n)
				if n%3 == 0 {
					kept = append(kept, id)
				}
			}
		}
		return kept
	}
	for _, c := range []struct {
		name   string
		kind   string
		change func(*site.Spec)
		window site.Window
		want   []string
	}{
		{"all of the board", site.MOLIT, nil, site.Window{}, span(27, 1)},
		{"since", site.MOLIT, nil, since, span(27, 20)},
		{"between", site.MOLIT, nil, between, span(7, 5)},
		{"limit", site.MOLIT, nil, site.Window{Limit: 12}, span(27, 16)},
		{"pages", site.MOLIT, func(s *site.Spec) { s.Pages = 2 }, site.Window{}, span(27, 8)},
		{"words", site.MOLIT, func(s *site.Spec) { s.Words = []string{"11번째", "없는 말", "7번째"} }, site.Window{}, []string{"27", "17", "11", "7"}},
		{"limit of words", site.MOLIT, func(s *site.Spec) { s.Words = []string{"7번째"} }, site.Window{Limit: 2}, []string{"27", "17"}},
		{"all of the list", site.KoreaList, nil, site.Window{}, span(27, 1)},
		{"since", site.KoreaList, nil, since, span(27, 20)},
		{"limit", site.KoreaList, nil, site.Window{Limit: 12}, span(27, 16)},
		{"code", site.KoreaList, func(s *site.Spec) { s.Ministries = []string{"A00007"} }, site.Window{}, others(span(27, 1))},
		{"name", site.KoreaList, func(s *site.Spec) { s.Ministries = []string{"문화체육관광부"} }, since, others(span(27, 20))},
		{"codes together", site.KoreaList, func(s *site.Spec) { s.Ministries = []string{"A00007", "A00006"} }, site.Window{Limit: 15}, span(27, 13)},
		{"code and name", site.KoreaList, func(s *site.Spec) { s.Ministries = []string{"A00006", "국토교통부", "문화체육관광부"} }, since, span(27, 20)},
		{"feed", site.KoreaRSS, nil, site.Window{}, span(27, 18)},
		{"feed since", site.KoreaRSS, nil, since, span(27, 20)},
		{"feeds of ministries", site.KoreaRSS, func(s *site.Spec) { s.Ministries = []string{"molit", "dept_mcst"} }, site.Window{}, span(27, 18)},
		{"API since", site.DataGoKr, nil, since, span(27, 20)},
		{"API limit", site.DataGoKr, nil, site.Window{Since: date(t, "2024-09-01"), Limit: 5}, span(27, 23)},
		{"API between", site.DataGoKr, nil, between, span(7, 5)},
		{"API ministry", site.DataGoKr, func(s *site.Spec) { s.Ministries = []string{"문화체육관광부"} }, since, others(span(27, 20))},
		{"API words", site.DataGoKr, func(s *site.Spec) { s.Words = []string{"22번째"} }, since, []string{"22"}},
	} {
		t.Run(c.kind+"/"+c.name, func(t *testing.T) {
			s := play(t, releases(t, 27)...)
			got, items, err := s.list(s.source(c.kind, c.change), c.window)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%v\nwant %v", got, c.want)
			}
			for _, it := range items {
				if it.Published == nil || it.Title == "" || !strings.HasPrefix(it.URL, s.base) {
					t.Errorf("%+v", it)
				}
			}
		})
	}
}

// TestNoMorePagesThanNeeded: a night without news reads one page.
func TestNoMorePagesThanNeeded(t *testing.T) {
	for _, kind := range []string{site.MOLIT, site.KoreaList} {
		s := play(t, releases(t, 27)...)
		s.list(s.source(kind, nil), site.Window{Since: date(t, "2024-10-15")})
		if n := strings.Count(strings.Join(s.Asked(), "\n"), places()[kind]); n != 2 { // the cookie
			t.Errorf("%s: %q", kind, s.Asked())
		}
	}
}

// TestPagesByForm: where the number in the address is ignored the whole form is
// posted.
func TestPagesByForm(t *testing.T) {
	s := play(t, releases(t, 27)...)
	s.IgnorePageIndex = true
	for _, ministries := range [][]string{nil, {"A00006", "A00007"}} {
		got, _, err := s.list(s.source(site.KoreaList, func(sp *site.Spec) { sp.Ministries = ministries }), site.Window{})
		if err != nil || !slices.Equal(got, span(27, 1)) {
			t.Errorf("%v, %v", got, err)
		}
	}
}

// TestNotices: a notice stands above the list however old it is; it neither
// ends the reading of pages nor hides what is below.
func TestNotices(t *testing.T) {
	all := releases(t, 12)
	all[0].Notice = true
	s := play(t, all...)
	got, _, err := s.list(s.source(site.MOLIT, nil), site.Window{Since: date(t, "2024-09-10")})
	if want := []string{"1", "12", "11", "10"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v", got, err)
	}
}

// TestEveryReleaseOnce: whatever the days and however many to a page, each
// release is listed once, the newest first.
func TestEveryReleaseOnce(t *testing.T) {
	s := play(t)
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(rt, "n")
		all := releases(t, n)
		for i := range all {
			all[i].Day = *date(t, "2024-09-01") + schema.Date(rapid.IntRange(0, 20).Draw(rt, "day"))
		}
		s.Change(all...)
		s.PerPage = rapid.IntRange(1, 12).Draw(rt, "rows")
		kind := rapid.SampledFrom([]string{site.MOLIT, site.KoreaList, site.DataGoKr}).Draw(rt, "kind")
		got, items, err := s.list(s.source(kind, nil), site.Window{Since: date(t, "2024-09-01"), Until: date(t, "2024-09-30")})
		if err != nil {
			rt.Fatal(err)
		}
		if !slices.IsSortedFunc(items, func(a, b site.Item) int { return int(*b.Published) - int(*a.Published) }) {
			rt.Errorf("not the newest first: %v", got)
		}
		slices.Sort(got)
		if len(got) != n || len(slices.Compact(got)) != n {
			rt.Errorf("%d of %d: %v", len(got), n, got)
		}
	})
}

// TestEmptyListsAreSaid: a list that shows nothing is an error of its own.
func TestEmptyListsAreSaid(t *testing.T) {
	for kind := range places() {
		s := play(t)
		_, _, err := s.list(s.source(kind, nil), site.Window{})
		var none *site.NoRowsError
		if !errors.As(err, &none) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// TestTheAPIsRefusalIsSaid: with what to do, and without the key.
func TestTheAPIsRefusalIsSaid(t *testing.T) {
	s := play(t, releases(t, 3)...)
	_, _, err := s.list(s.source(site.DataGoKr, func(sp *site.Spec) { sp.Key = "wrong-one" }), site.Window{})
	if err == nil || !strings.Contains(err.Error(), "SERVICE_KEY_IS_NOT_REGISTERED") || strings.Contains(err.Error(), "wrong-one") {
		t.Error(err)
	}
}

// TestMarks: the API says when a release was changed.
func TestMarks(t *testing.T) {
	all := releases(t, 1)
	s := play(t, all...)
	w := site.Window{Since: date(t, "2024-09-01"), Until: date(t, "2024-09-03")}
	_, before, _ := s.list(s.source(site.DataGoKr, nil), w)
	all[0].Modify = 1
	s.Change(all...)
	_, after, _ := s.list(s.source(site.DataGoKr, nil), w)
	if len(before) != 1 || len(after) != 1 || before[0].Mark == after[0].Mark {
		t.Errorf("%v, %v", before, after)
	}
}

// TestSpecs: what New refuses.
func TestSpecs(t *testing.T) {
	for _, s := range []site.Spec{
		{}, {Kind: "gopher"}, {Kind: site.DataGoKr}, {Kind: site.MOLIT, Ministries: []string{"A00006"}},
	} {
		if _, err := site.New(s); err == nil {
			t.Errorf("%+v is taken", s)
		}
	}
}

// TestGiantPages: a list of a gigabyte is refused, not held.
func TestGiantPages(t *testing.T) {
	for kind := range places() {
		s := play(t, releases(t, 1)...)
		rel := releases(t, 1)[0]
		rel.Files = append(rel.Files, sitetest.File{Name: "x", Data: []byte("x"), Fault: sitetest.GiantSilent})
		s.Change(rel)
		_, _, err := s.list(s.source(kind, func(sp *site.Spec) { sp.URL = s.base + sitetest.KoreaFile(rel, 2) }), site.Window{})
		var large *fetch.TooLargeError
		if !errors.As(err, &large) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}
