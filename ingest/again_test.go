package ingest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/ingest/site/sitetest"
	"injeung/ingest/store"
	"injeung/schema"
)

// downloads counts the requests for the document with a fault.
func (p *played) downloads() (n int) {
	for _, r := range p.Asked() {
		if strings.Contains(r, "9500000200.pdf") {
			n++
		}
	}
	return n
}

// TestPatience: what answers the same night after night is asked for less and
// less often, and at once when a person says so; a night that does not ask says
// how much is put off.
func TestPatience(t *testing.T) {
	for fault, want := range map[sitetest.Fault]string{
		sitetest.Missing:    "111010001000000010000000000000001",
		sitetest.ToLoopback: "111010001000000010000000000000001",
		sitetest.Truncated:  "111101000100000001000000000000000", // the first night knew nothing of it
	} {
		p := playSite(t)
		p.show(fault)
		s := p.stage()
		asked := ""
		for range want {
			before := p.downloads()
			sum := s.night()
			fresh := p.downloads() > before
			asked += map[bool]string{true: "1", false: "0"}[fresh]
			if fault == sitetest.ToLoopback && (sum.Exit == ExitUnreachable) != fresh {
				t.Errorf("%s: exit %d on a night of %s", fault, sum.Exit, asked)
			}
			if fault == sitetest.ToLoopback && (sum.Sources[0].PutOff == 1) == fresh {
				t.Errorf("%s: %d put off on a night of %s", fault, sum.Sources[0].PutOff, asked)
			}
			p.clk.Advance(24 * time.Hour)
		}
		if asked != want {
			t.Errorf("%s: asked on %s, want %s", fault, asked, want)
		}
		s.night()
		before := p.downloads()
		s.opts.Retry = true
		if s.night(); p.downloads() == before {
			t.Errorf("%s: --retry does not ask", fault)
		}
		p.show(sitetest.None)
		if sum := s.night(); sum.Exit != ExitOK || sum.Publication == nil || sum.Publication.Rows["rounds"] != 5 {
			t.Errorf("%s: once it is well: %+v", fault, sum)
		}
	}
}

// TestSecondLooksAreFew: bytes that were seen once are asked for once more, so
// many a night, and then no more.
func TestSecondLooksAreFew(t *testing.T) {
	p := playSite(t)
	s := p.stage()
	two := 2
	s.cfg.Sources[0].Confirm = &two
	for night, want := range []int{0, 2, 2, 1, 0} {
		if sum := s.night(); sum.Sources[0].Same != want {
			t.Errorf("night %d: %d looked at again, want %d", night, sum.Sources[0].Same, want)
		}
	}
}

// TestAReplacedFileTakesThePlace: an entry whose file has another address or
// name by now; what is published follows, also after the ledger was lost.
func TestAReplacedFileTakesThePlace(t *testing.T) {
	p := playSite(t)
	p.Cookie = false
	day, _ := schema.NewDate(2024, 11, 20)
	rel := sitetest.Release{ID: 95000001, Title: "도시 인증", Day: day, Files: []sitetest.File{{Name: "도시.html", Data: []byte("programme 2024 4")}}}
	p.Change(rel)
	s := p.stage()
	s.night()
	for _, c := range []struct {
		name, data string
		rows       int
	}{
		{"('24.11.20) 도시.html", "programme 2024 4", 1},
		{"도시.pdf", "%PDF programme 2024 5 %%EOF\n", 1},
		{"도시(수정).pdf", "%PDF programme 2024 6 %%EOF\n", 1},
		{"도시.pdf", "%PDF programme 2024 5 %%EOF\n", 1},
	} {
		rel.Files = []sitetest.File{{Name: c.name, Data: []byte(c.data)}}
		p.Change(rel)
		if sum := s.night(); sum.Documents.Current != 1 || sum.Publication == nil {
			t.Errorf("%s: %+v", c.name, sum.Documents)
		}
		fresh := p.stage()
		fresh.night()
		if diff := cmp.Diff(fresh.published(), s.published()); diff != "" {
			t.Errorf("%s: not as one that begins now: %s", c.name, diff)
		}
		lost := s.copyOf()
		lost.cfg, lost.hand = s.cfg, s.hand
		c2 := *s.cfg
		c2.anchorTo(s.dir, lost.dir)
		lost.cfg = &c2
		os.Remove(filepath.Join(lost.cfg.Work, ledgerName))
		if sum := lost.night(); sum.Status != ledger.NothingNew || sum.Documents.Current != 1 {
			t.Errorf("%s: after the ledger was lost: %s, %d documents", c.name, sum.Status, sum.Documents.Current)
		}
	}
	if n := len(s.sums()); n != 3 {
		t.Errorf("%d files are kept, want 3", n)
	}
}

// anchorTo moves the paths of a configuration to a copy of its folder.
func (c *Config) anchorTo(from, to string) {
	for _, p := range []*string{&c.Work, &c.Publish, &c.Corrections} {
		*p = strings.Replace(*p, from, to, 1)
	}
}

// many puts n old releases on the site, a day apart.
func (p *played) many(n int) {
	var all []sitetest.Release
	day, _ := schema.NewDate(2022, 3, 1)
	for i := range n {
		all = append(all, sitetest.Release{
			ID: 95000001 + i, Title: fmt.Sprintf("%d번째 도시", i+1), Agency: "국토교통부", Day: day + schema.Date(i),
			Files: []sitetest.File{{Name: "도시.pdf", Data: sentencePDF(fmt.Sprintf("programme_%d 2022 4", i))}},
		})
	}
	p.Change(all...)
}

// TestALimitedNightGoesOn: each night takes so many new entries, until all are
// there.
func TestALimitedNightGoesOn(t *testing.T) {
	p := playSite(t)
	p.many(25)
	s := p.stage()
	s.cfg.Sources[0].Limit = 10
	for night, want := range []int{10, 10, 5, 0} {
		if sum := s.night(); sum.Sources[0].Fetched != want {
			t.Errorf("night %d: %d fetched, want %d", night, sum.Sources[0].Fetched, want)
		}
	}
}

// TestAPageThatCameEmptyHidesNothing: a list that ended too early is read whole
// once more, and a list that was read whole twice is not.
func TestAPageThatCameEmptyHidesNothing(t *testing.T) {
	p := playSite(t)
	p.many(25)
	p.Spoil(boardPath, sitetest.Truncated)
	s := p.stage()
	s.night()
	p.Spoil(boardPath, sitetest.None)
	s.night()
	if sum := s.night(); sum.Documents.Current != 25 {
		t.Errorf("%d of 25", sum.Documents.Current)
	}
	before := len(p.Asked())
	s.cfg.Sources[0].Confirm = new(int)
	s.night()
	if n := len(p.Asked()) - before; n > 4 {
		t.Errorf("%d requests for a list that is known", n)
	}
	p.clk.Advance(relist)
	if sum := s.night(); sum.Sources[0].Listed != 25 {
		t.Errorf("after a month %d of 25 are listed", sum.Sources[0].Listed)
	}
}

// TestWhatAnAPIToldIsKept: the API says once where a file is; when it could not
// be had, it is asked for again although the API is asked for the last days
// alone by then.
func TestWhatAnAPIToldIsKept(t *testing.T) {
	p := playSite(t)
	p.show(sitetest.Broken)
	s := p.stage()
	c := &s.cfg.Sources[0]
	c.Kind, c.URL, c.KeyEnv = site.DataGoKr, p.base+"/1371000/pressReleaseService/pressReleaseList", "KEY"
	day, _ := schema.NewDate(2022, 3, 1)
	c.Since.Date, c.Required = &day, new(bool)
	s.hand.Getenv = func(string) string { return "a key" }
	calm := p.stage()
	calm.cfg.Sources, calm.hand.Getenv = s.cfg.Sources, s.hand.Getenv
	for range 3 {
		if sum := s.night(); sum.Exit != ExitUnreachable || sum.Documents.Current != 4 {
			t.Fatalf("exit %d, %d documents: %+v", sum.Exit, sum.Documents.Current, sum.Alarms)
		}
	}
	p.show(sitetest.None)
	p.clk.Advance(48 * time.Hour)
	before := len(p.Asked())
	s.night()
	if n := len(p.Asked()) - before; n > 20 {
		t.Errorf("%d requests", n)
	}
	calm.night()
	if diff := cmp.Diff(calm.published(), s.published()); diff != "" {
		t.Error(diff)
	}
}

// TestADamagedOriginalIsHadAgain: the night names the file and publishes
// nothing; the next one asks for it again and puts it beside.
func TestADamagedOriginalIsHadAgain(t *testing.T) {
	p := playSite(t)
	s := p.stage()
	s.night()
	want := s.published()
	kept, _ := store.Open(filepath.Join(s.cfg.Work, "store"))
	path := kept.Path(s.sums()[0])
	os.Chmod(path, 0o666)
	data, _ := os.ReadFile(path)
	data[100] ^= 1
	os.WriteFile(path, data, 0o666)
	s.opts.Reread.By = RereadAll
	if sum, err := s.try(); err == nil || !strings.Contains(err.Error(), path) || sum.Exit != ExitUsage {
		t.Errorf("%v", err)
	}
	if diff := cmp.Diff(want, s.published()); diff != "" {
		t.Error(diff)
	}
	if sum := s.night(); sum.Exit != ExitOK || sum.Documents.Read != 5 {
		t.Errorf("exit %d, %+v %+v", sum.Exit, sum.Documents, sum.Alarms)
	}
	if diff := cmp.Diff(want, s.published()); diff != "" {
		t.Error(diff)
	}
	if old, err := os.ReadFile(path + ".damaged-1"); err != nil || string(old) != string(data) {
		t.Errorf("the damaged file is gone: %v", err)
	}
	s.sums()
}

// TestOneOfTwoFeedsIsEmpty: a source is empty when nothing of it is left.
func TestOneOfTwoFeedsIsEmpty(t *testing.T) {
	p := playSite(t)
	rel := sitetest.Release{ID: 95000001, Title: "도시", Feed: "molit", Day: 19000, Files: []sitetest.File{{Name: "a.pdf", Data: sentencePDF("programme 2022 4")}}}
	p.Change(rel)
	s := p.stage()
	c := &s.cfg.Sources[0]
	c.Kind, c.URL, c.Ministries = site.KoreaRSS, p.base+"/rss/pressrelease.xml", []string{"molit", "dept_mcst"}
	if sum := s.night(); sum.Exit != ExitUnreachable || codes(sum) != "source-failed" || sum.Status != ledger.Published {
		t.Errorf("one: exit %d, %s, %s", sum.Exit, codes(sum), sum.Status)
	}
	c.Ministries = []string{"mcst"}
	if sum := s.night(); sum.Exit != ExitHeld || codes(sum) != "source-empty" {
		t.Errorf("all: exit %d, %s", sum.Exit, codes(sum))
	}
}
