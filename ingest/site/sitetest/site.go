package sitetest

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"injeung/schema"
)

// Release is one press release as the sites announce it.
type Release struct {
	ID     int // of the page, the same on every site
	Title  string
	Agency string // 부처
	Code   string // of the ministry on korea.kr, A00006
	Feed   string // of the ministry's feed, molit
	Day    schema.Date
	Body   string // HTML on the page itself; "" for a hint at the attachment
	Files  []File
	Gone   bool // the page says so with status 200
	Notice bool // stands above the list, without a number and a day
	Modify int  // how often it was changed; the API says so
}

// File is an attachment.
type File struct {
	Name  string
	Data  []byte
	Type  string // content type; "" for application/octet-stream, as downloads say whatever they are
	Fault Fault
	At    time.Time // last changed; zero for the day of the release
}

// Site answers for all sites at once, under their usual paths. Set its fields
// before it serves; Change alone may be called at any time.
type Site struct {
	PerPage         int                   // rows of a list page; 10
	Cookie          bool                  // the first request of a visitor gets 307 and a cookie
	IgnorePageIndex bool                  // korea.kr turns pages by POST alone
	Robots          string                // robots.txt; "" for 404
	Key             string                // of the API; "" for any
	Base            string                // scheme, host and port, for what has whole addresses in it (feeds, API)
	Sleep           func(d time.Duration) // for slow answers; nil for no wait
	Now             func() time.Time      // for what says when to come back; nil for the real one

	mu       sync.Mutex
	spoilt   map[string]Fault // by path
	releases []Release
	asked    []string       // every request: method, path and query
	visits   map[string]int // by path and query
}

// New gives a site with releases, the newest first.
func New(releases ...Release) *Site {
	s := &Site{PerPage: 10, visits: map[string]int{}}
	s.Change(releases...)
	return s
}

// Change replaces all releases.
func (s *Site) Change(releases ...Release) {
	all := slices.Clone(releases)
	slices.SortStableFunc(all, func(a, b Release) int { return int(b.Day) - int(a.Day) })
	s.mu.Lock()
	defer s.mu.Unlock()
	s.releases, s.visits = all, map[string]int{}
}

// Spoil lets the answers of a path go wrong, whatever they are; None mends it.
func (s *Site) Spoil(path string, f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.spoilt == nil {
		s.spoilt = map[string]Fault{}
	}
	s.spoilt[path], s.visits = f, map[string]int{}
}

func (s *Site) spoiling(path string) Fault { s.mu.Lock(); defer s.mu.Unlock(); return s.spoilt[path] }

// Asked gives every request so far: "GET /path?query".
func (s *Site) Asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.asked)
}

// visit notes a request and says the how-manieth of its kind it is, from 1.
func (s *Site) visit(r *http.Request) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, r.Method+" "+r.URL.RequestURI())
	key := r.URL.RequestURI()
	s.visits[key]++
	return s.visits[key]
}

func (s *Site) all() []Release { s.mu.Lock(); defer s.mu.Unlock(); return s.releases }

func (s *Site) sleep(d time.Duration) {
	if s.Sleep != nil {
		s.Sleep(d)
	}
}

func (s *Site) now() time.Time {
	if s.Now != nil {
		return s.Now()
	}
	return time.Now()
}

// ServeHTTP answers like the site whose path it is.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n := s.visit(r)
	if s.Cookie && r.URL.Path != "/robots.txt" {
		if _, err := r.Cookie("TMOSHCooKie"); err != nil {
			http.SetCookie(w, &http.Cookie{Name: "TMOSHCooKie", Value: "seen", Path: "/"})
			http.Redirect(w, r, r.URL.RequestURI(), http.StatusTemporaryRedirect)
			return
		}
	}
	if f := s.spoiling(r.URL.Path); f != None {
		s.spoil(w, r, f, n)
		return
	}
	s.answer(w, r, n)
}

// spoil answers with what the path would have given, and the fault.
func (s *Site) spoil(w http.ResponseWriter, r *http.Request, f Fault, n int) {
	whole := &recorder{header: http.Header{}}
	s.answer(whole, r, n)
	s.fault(w, r, File{Data: whole.body.Bytes(), Type: whole.header.Get("Content-Type"), Fault: f, At: s.now()}, n)
}

// recorder keeps an answer.
type recorder struct {
	header http.Header
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) Write(p []byte) (int, error) { return r.body.Write(p) }
func (r *recorder) WriteHeader(int)             {}

func (s *Site) answer(w http.ResponseWriter, r *http.Request, n int) {
	if r.URL.Path == "/robots.txt" {
		s.robots(w)
		return
	}
	switch path := r.URL.Path; {
	case path == "/USR/NEWS/m_71/lst.jsp":
		s.molitList(w, r)
	case path == "/USR/NEWS/m_71/dtl.jsp":
		s.molitPage(w, r)
	case path == "/briefing/pressReleaseList.do":
		s.koreaList(w, r)
	case path == "/briefing/pressReleaseView.do":
		s.koreaPage(w, r)
	case path == "/portal/common/download/DownloadMltm2.jsp", path == "/common/download.do":
		s.download(w, r, n)
	case path == "/rss/pressrelease.xml":
		s.feed(w, "")
	case strings.HasPrefix(path, "/rss/dept_"):
		s.feed(w, strings.TrimSuffix(strings.TrimPrefix(path, "/rss/dept_"), ".xml"))
	case path == "/1371000/pressReleaseService/pressReleaseList":
		s.api(w, r)
	case strings.HasPrefix(path, "/on/"):
		s.on(w, r)
	default:
		http.NotFound(w, r)
	}
}

func (s *Site) robots(w http.ResponseWriter) {
	if s.Robots == "" {
		http.Error(w, "none", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	fmt.Fprint(w, s.Robots)
}

func (s *Site) find(id string) (Release, bool) {
	n, _ := strconv.Atoi(id)
	for _, r := range s.all() {
		if r.ID == n {
			return r, true
		}
	}
	return Release{}, false
}

// pageOf cuts a page out of a list, from 1. Past the end it is empty.
func (s *Site) pageOf(all []Release, page string) []Release {
	n, err := strconv.Atoi(page)
	if err != nil || n < 1 {
		n = 1
	}
	from := min((n-1)*s.PerPage, len(all))
	return all[from:min(from+s.PerPage, len(all))]
}

// fileID names the n-th file of a release.
func fileID(r Release, n int) string { return fmt.Sprintf("%d%02d", r.ID, n) }

// MolitFile is the path of a download of the board.
func MolitFile(r Release, n int) string {
	name := r.Files[n].Name
	return "/portal/common/download/DownloadMltm2.jsp?FilePath=portal/DextUpload/" + fileID(r, n) + ext(name) + "&FileName=" + url.QueryEscape(name)
}

// KoreaFile is the path of a download of korea.kr.
func KoreaFile(r Release, n int) string {
	return "/common/download.do?fileId=" + fileID(r, n) + "&tblKey=GMN"
}

func ext(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return name[i:]
	}
	return ""
}
