package ingest

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site/sitetest"
	"injeung/ingest/store"
	"injeung/schema"
)

const (
	boardPath  = "/USR/NEWS/m_71/lst.jsp"
	pagePath   = "/USR/NEWS/m_71/dtl.jsp"
	robotsPath = "/robots.txt"
)

// played is a played site whose releases are older than the days for which
// documents are looked at again.
type played struct {
	*sitetest.Site
	clk  *sitetest.Clock
	base string
	t    *testing.T
}

func playSite(t *testing.T) *played {
	p := &played{Site: sitetest.New(), clk: sitetest.NewClock(time.Date(2024, 11, 25, 2, 0, 0, 0, time.UTC)), t: t}
	p.Site.Now, p.Site.Sleep, p.Cookie, p.Robots = p.clk.Now, p.clk.Advance, true, "User-agent: *\nAllow: /\n"
	srv := httptest.NewServer(p.Site)
	srv.Config.ErrorLog = nil
	t.Cleanup(srv.Close)
	p.base, p.Site.Base = srv.URL, srv.URL
	p.show(sitetest.None)
	return p
}

// show puts five releases on the site; the document of the second has a fault.
func (p *played) show(f sitetest.Fault) {
	var all []sitetest.Release
	for i := range 5 {
		day, _ := schema.NewDate(2022, 3, i+1)
		r := sitetest.Release{ID: 95000001 + i, Title: fmt.Sprintf("%d번째 도시를 알립니다", i+1), Agency: "국토교통부", Code: "A00006", Day: day}
		r.Files = []sitetest.File{{Name: fmt.Sprintf("('22.3.%d) 도시 인증.pdf", i+1), Data: sentencePDF(fmt.Sprintf("programme_%d 2022 4", i))}}
		if i == 1 {
			r.Files[0].Fault = f
		}
		all = append(all, r)
	}
	p.Change(all...)
}

// sentencePDF is a document for readSentence that knows where it ends.
func sentencePDF(sentence string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%%PDF %s\n", sentence)
	for i := 0; b.Len() < 20<<10; i++ {
		fmt.Fprintf(&b, "filling %d\n", i)
	}
	b.WriteString("%%EOF\n")
	return b.Bytes()
}

// stage is a night against the played site, in a folder of its own.
func (p *played) stage() *stage {
	p.t.Helper()
	s := stageIn(p.t, p.t.TempDir())
	s.visits(p.base, p.clk)
	return s
}

// visits makes a stage go to a played site.
func (s *stage) visits(base string, clk *sitetest.Clock) {
	s.t.Helper()
	c, err := ParseConfig(fmt.Appendf(nil, "sources:\n  - name: board\n    kind: molit\n    url: %s%s\n", base, boardPath))
	if err != nil {
		s.t.Fatal(err)
	}
	c.anchor(s.dir)
	s.cfg = c
	s.hand.Now = clk.Now
	s.hand.Get = func(ctx context.Context, r fetch.Request) (*fetch.Response, error) { return clientOf(clk).Get(ctx, r) }
}

func clientOf(clk *sitetest.Clock) *fetch.Client {
	return fetch.New(fetch.Config{
		Every: -1, MaxBytes: 1 << 20, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")},
		Clock: fetch.Clock{Now: clk.Now, Sleep: clk.Sleep, After: clk.After, Jitter: func() float64 { return 0 }},
	})
}

// saw is what the user saw of a night that met a fault.
type saw struct {
	fault sitetest.Fault
	exit  int
	alarm string // begins with the code; then words of it
	docs  int    // current after the night
}

// TestFaultMatrix: each fault of one document among five, on the first night.
// The rest is published the same night, the user is told what and why, and the
// next night, without the fault, ends in the bytes of one that never met it.
func TestFaultMatrix(t *testing.T) {
	p := playSite(t)
	calm := p.stage()
	calm.night()
	want := calm.published()
	for _, c := range []saw{
		{sitetest.CutOnce, ExitOK, "", 5},
		{sitetest.CutUnproven, ExitOK, "", 5},
		{sitetest.CutAlways, ExitUnreachable, "not-fetched: the connection ended in the middle", 4},
		{sitetest.WrongPart, ExitOK, "", 5},
		{sitetest.WrongLength, ExitUnreachable, "not-fetched: the connection ended in the middle", 4},
		{sitetest.ShortLength, ExitRefused, "refused: damaged", 5},
		{sitetest.Truncated, ExitRefused, "refused: damaged", 5},
		{sitetest.Empty, ExitRefused, "refused: no-text", 5},
		{sitetest.Instead, ExitRefused, "refused: no-text", 5},
		{sitetest.GoneSaid, ExitRefused, "refused: no-text", 5},
		{sitetest.Drip, ExitUnreachable, "not-fetched: too slow", 4},
		{sitetest.Stall, ExitUnreachable, "not-fetched: too slow", 4},
		{sitetest.Silent, ExitUnreachable, "not-fetched: no answer within 30s", 4},
		{sitetest.Changing, ExitOK, "", 5},
		{sitetest.ChangingCut, ExitOK, "", 5},
		{sitetest.Busy, ExitOK, "", 5},
		{sitetest.Many, ExitOK, "", 5},
		{sitetest.BusyForLong, ExitUnreachable, "not-fetched: 503 and asks to wait for 24h", 4},
		{sitetest.Broken, ExitUnreachable, "not-fetched: the server says 500", 4},
		{sitetest.Missing, ExitOK, "gone: the server says 404", 4},
		{sitetest.Circle, ExitUnreachable, "not-fetched: the redirects lead nowhere", 4},
		{sitetest.CookieCircle, ExitUnreachable, "not-fetched: the redirects lead nowhere", 4},
		{sitetest.Onward, ExitUnreachable, "not-fetched: the redirects lead nowhere", 4},
		{sitetest.ToLoopback, ExitUnreachable, "not-fetched: 127.0.0.2 is a private, loopback", 4},
		{sitetest.ToMetadata, ExitUnreachable, "not-fetched: 169.254.169.254 is a private, loopback, link-local", 4},
		{sitetest.ToFile, ExitUnreachable, "not-fetched: the scheme \"file\" is neither", 4},
		{sitetest.Giant, ExitUnreachable, "not-fetched: larger than the limit", 4},
		{sitetest.GiantSilent, ExitUnreachable, "not-fetched: larger than the limit", 4},
		{sitetest.Bomb, ExitUnreachable, "not-fetched: larger than the limit", 4},
		{sitetest.BadName, ExitOK, "", 5},
		{sitetest.FalseGzip, ExitOK, "", 5},
		{sitetest.FalseCharset, ExitOK, "", 5},
		{sitetest.OtherCharset, ExitOK, "", 5},
	} {
		t.Run(string(c.fault), func(t *testing.T) {
			p.show(c.fault)
			s := p.stage()
			s.t = t
			c.check(s.t, s.night())
			p.show(sitetest.None)
			s.calm(want)
		})
	}
}

// TestFaultsOfPages: the same where a list, a page of a release or robots.txt
// goes wrong, as a whole.
func TestFaultsOfPages(t *testing.T) {
	p := playSite(t)
	calm := p.stage()
	calm.night()
	want := calm.published()
	for path, all := range map[string][]saw{
		boardPath: {
			{sitetest.Truncated, ExitOK, "", 2},
			{sitetest.Empty, ExitHeld, "source-empty: must have entries and has none", 0},
			{sitetest.Instead, ExitHeld, "source-empty: must have entries and has none", 0},
			{sitetest.Broken, ExitUnreachable, "source-unreachable: the server says 500", 0},
			{sitetest.Missing, ExitUnreachable, "source-failed: the server says 404", 0},
			{sitetest.Silent, ExitUnreachable, "source-unreachable: no answer", 0},
			{sitetest.WrongLength, ExitUnreachable, "source-unreachable: ended in the middle", 0},
			{sitetest.Giant, ExitUnreachable, "source-failed: larger than the limit", 0},
			{sitetest.FalseCharset, ExitOK, "", 5},
			{sitetest.OtherCharset, ExitOK, "", 5},
		},
		pagePath: {
			{sitetest.Truncated, ExitOK, "no-documents: no source has given", 0},
			{sitetest.Instead, ExitUnreachable, "not-fetched: no div.bd_view", 0},
			{sitetest.GoneSaid, ExitOK, "gone: the site answers with", 0},
			{sitetest.Missing, ExitOK, "gone: the server says 404", 0},
			{sitetest.CookieCircle, ExitUnreachable, "not-fetched: the redirects lead nowhere", 0},
			{sitetest.FalseCharset, ExitOK, "", 5},
			{sitetest.OtherCharset, ExitOK, "", 5},
		},
		robotsPath: {
			{sitetest.Broken, ExitUnreachable, "source-unreachable: robots.txt cannot be read", 0},
			{sitetest.ToLoopback, ExitUnreachable, "source-failed: 127.0.0.2 is a private", 0},
			{sitetest.GiantSilent, ExitOK, "", 5},
			{sitetest.Circle, ExitOK, "", 5},
		},
	} {
		for _, c := range all {
			t.Run(path+" "+string(c.fault), func(t *testing.T) {
				p.Spoil(path, c.fault)
				s := p.stage()
				s.t = t
				c.check(s.t, s.night())
				p.Spoil(path, sitetest.None)
				s.calm(want)
			})
		}
	}
}

// TestFaultsOfKnownDocuments: the same of a document that is published and
// looked at again. No fault takes what is known out of the dataset.
func TestFaultsOfKnownDocuments(t *testing.T) {
	p := playSite(t)
	for _, c := range []saw{
		{sitetest.CutAlways, ExitUnreachable, "not-fetched: ", 5},
		{sitetest.ShortLength, ExitRefused, "refused: damaged", 5},
		{sitetest.Truncated, ExitRefused, "refused: damaged", 5},
		{sitetest.Empty, ExitRefused, "refused: no-text", 5},
		{sitetest.Instead, ExitRefused, "refused: no-text", 5},
		{sitetest.GoneSaid, ExitRefused, "refused: no-text", 5},
		{sitetest.Changing, ExitOK, "", 5},
		{sitetest.Broken, ExitUnreachable, "not-fetched: the server says 500", 5},
		{sitetest.Missing, ExitOK, "", 5},
		{sitetest.CookieCircle, ExitUnreachable, "not-fetched: the redirects lead nowhere", 5},
		{sitetest.ToLoopback, ExitUnreachable, "not-fetched: 127.0.0.2", 5},
		{sitetest.Bomb, ExitUnreachable, "not-fetched: larger than the limit", 5},
	} {
		t.Run(string(c.fault), func(t *testing.T) {
			p.show(sitetest.None)
			s := p.stage()
			s.t = t
			s.cfg.Sources[0].Recheck = 5000
			s.night()
			want := s.published()
			p.show(c.fault)
			sum := s.night()
			c.check(t, sum)
			if rows := sum.Publication; rows != nil && rows.Rows["rounds"] != 5 {
				t.Errorf("%d rounds are left", rows.Rows["rounds"])
			}
			if c.exit != ExitRefused && c.fault != sitetest.Changing && !cmp.Equal(want, s.published()) {
				t.Error("the dataset is another one")
			}
			p.show(sitetest.None)
			s.calm(want)
		})
	}
}

func (c saw) check(t testing.TB, sum *Summary) {
	t.Helper()
	if sum.Exit != c.exit || sum.Documents.Current != c.docs {
		t.Errorf("exit %d, %d documents, want %d, %d", sum.Exit, sum.Documents.Current, c.exit, c.docs)
	}
	code, words, _ := strings.Cut(c.alarm, ": ")
	if c.alarm == "" && len(sum.Alarms) == 0 {
		return
	}
	for _, a := range sum.Alarms {
		if a.Code == code && strings.Contains(a.En, words) && a.Ko != "" {
			return
		}
	}
	t.Errorf("alarms %+v, want %q", sum.Alarms, c.alarm)
}

// calm runs a night without faults: it ends as one that never met any, what was
// fetched before is all still there, and the night after it has no news.
func (s *stage) calm(want map[string]string) {
	s.t.Helper()
	kept := s.sums()
	sum := s.night()
	if sum.Exit != ExitOK || len(sum.Alarms) > 0 {
		s.t.Errorf("the night after: exit %d, %+v", sum.Exit, sum.Alarms)
	}
	if diff := cmp.Diff(want, s.published()); diff != "" {
		s.t.Errorf("the night after ends elsewhere: %s", diff)
	}
	now := strings.Join(s.sums(), " ")
	for _, sum := range kept {
		if !strings.Contains(now, sum) {
			s.t.Errorf("%s was fetched and is lost", sum)
		}
	}
	if sum := s.night(); sum.Status != ledger.NothingNew {
		s.t.Errorf("the second night after: %s", sum.Status)
	}
	s.confined()
}

// sums are the names of everything that the store keeps, each compared with
// its bytes.
func (s *stage) sums() (all []string) {
	s.t.Helper()
	kept, err := store.Open(filepath.Join(s.cfg.Work, "store"))
	if err != nil {
		s.t.Fatal(err)
	}
	for sum, err := range kept.All() {
		if _, gerr := kept.Get(sum); err != nil || gerr != nil {
			s.t.Errorf("%s: %v %v", sum, err, gerr)
		}
		all = append(all, sum)
	}
	return all
}

// confined: whatever servers call their files, all files lie where they belong.
func (s *stage) confined() {
	s.t.Helper()
	filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(s.dir, path)
		top, _, _ := strings.Cut(rel, string(filepath.Separator))
		if err == nil && !d.IsDir() && top != "work" && top != "published" && rel != "corrections.yaml" {
			s.t.Errorf("a file outside the store: %s", rel)
		}
		return nil
	})
}
