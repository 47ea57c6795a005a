package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"injeung/extract"
	"injeung/ingest"
)

// pages is a server whose pages a test changes.
type pages struct {
	mu    sync.Mutex
	body  map[string]string // path → page
	asked []string          // what was answered, in order
}

func (s *pages) set(path, body string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.body[path], s.asked = body, nil
}

func (s *pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	body, ok := s.body[r.URL.Path]
	etag := fmt.Sprintf("%q", fmt.Sprint(len(body), body[:min(len(body), 90)]))
	switch {
	case !ok:
		http.NotFound(w, r)
	case r.Header.Get("If-None-Match") == strings.ReplaceAll(etag, "\n", ""):
		s.asked = append(s.asked, r.URL.Path+" 304")
		w.WriteHeader(http.StatusNotModified)
	default:
		s.asked = append(s.asked, r.URL.Path+" 200")
		w.Header().Set("ETag", strings.ReplaceAll(etag, "\n", ""))
		w.Header().Set("Content-Disposition", `attachment; filename="../../../etc/cron.d/x.html"`)
		fmt.Fprint(w, body)
	}
}

// nightAt runs ingest in a folder and gives its exit status and summary.
func nightAt(t *testing.T, dir string) (int, ingest.Summary) {
	t.Helper()
	var out, err bytes.Buffer
	code := run(&out, &err, []string{"ingest", "--config", filepath.Join(dir, "injeung.yaml"), "--json", "--quiet", "--lang", "en"})
	var s ingest.Summary
	if e := json.Unmarshal(out.Bytes(), &s); e != nil {
		t.Fatalf("exit %d, %v: %s%s", code, e, out.String(), err.String())
	}
	return code, s
}

func configure(t *testing.T, dir, fetch string, urls ...string) {
	t.Helper()
	text := "fetch: {every: 0s, retries: 0" + fetch + "}\nsources:\n  - name: list\n    kind: urls\n    urls: ['" + strings.Join(urls, "', '") + "']\n"
	if err := os.WriteFile(filepath.Join(dir, "injeung.yaml"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

const loopback = ", allow_addresses: [127.0.0.0/8, '::1/128']"

// TestNightsAgainstAServer: new, unchanged, changed, gone, unreachable.
func TestNightsAgainstAServer(t *testing.T) {
	page, err := os.ReadFile("../../samples/2022-link-list/source.html")
	if err != nil {
		t.Fatal(err)
	}
	s := &pages{body: map[string]string{"/robots.txt": "User-agent: *\nAllow: /\n"}}
	s.set("/a.html", string(page))
	server := httptest.NewServer(s)
	dir := t.TempDir()
	configure(t, dir, loopback, server.URL+"/a.html", server.URL+"/a.html")

	code, sum := nightAt(t, dir)
	if code != exitOK || sum.Status != "published" || sum.Sources[0].Fetched != 1 {
		t.Fatalf("first: %d %+v", code, sum)
	}
	before, _ := os.ReadFile(filepath.Join(dir, "published/current/dataset.json"))

	code, sum = nightAt(t, dir)
	after, _ := os.ReadFile(filepath.Join(dir, "published/current/dataset.json"))
	if code != exitOK || sum.Status != "nothing-new" || sum.Sources[0].Same != 1 || !bytes.Equal(before, after) {
		t.Errorf("without news: %d %+v", code, sum)
	}
	if last := s.asked[len(s.asked)-1]; last != "/a.html 304" {
		t.Errorf("asked again for bytes that are kept: %v", s.asked)
	}

	s.set("/a.html", string(page)+"<!-- corrected -->")
	if code, sum = nightAt(t, dir); code != exitOK || sum.Sources[0].Replaced != 1 || sum.Publication == nil {
		t.Errorf("changed: %d %+v", code, sum)
	}

	s.mu.Lock()
	delete(s.body, "/a.html")
	s.mu.Unlock()
	if code, sum = nightAt(t, dir); code != exitOK || sum.Sources[0].Gone != 1 || sum.Documents.Current != 1 {
		t.Errorf("gone: %d %+v", code, sum)
	}

	server.Close()
	if code, sum = nightAt(t, dir); code != ingest.ExitUnreachable || sum.Documents.Current != 1 {
		t.Errorf("unreachable: %d %+v", code, sum)
	}
	outside, _ := filepath.Glob(filepath.Join(dir, "*"))
	if len(outside) != 3 {
		t.Errorf("files outside the store: %v", outside)
	}
}

// TestNoPrivateAddress: unless it is configured, nothing on this machine or
// its network is asked, not even by a redirect.
func TestNoPrivateAddress(t *testing.T) {
	s := &pages{body: map[string]string{"/a.html": "<p>secret</p>"}}
	server := httptest.NewServer(s)
	defer server.Close()
	dir := t.TempDir()
	configure(t, dir, "", server.URL+"/a.html", "http://[::1]:1/x", "http://169.254.169.254/latest")
	code, sum := nightAt(t, dir)
	if code != ingest.ExitUnreachable || sum.Sources[0].Failed != 3 || len(s.asked) != 0 {
		t.Errorf("%d %+v %v", code, sum, s.asked)
	}
}

// TestAlarmsAreDelivered: by command and by webhook, with the summary.
func TestAlarmsAreDelivered(t *testing.T) {
	got := make(chan ingest.Summary, 1)
	hook := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		var s ingest.Summary
		json.NewDecoder(r.Body).Decode(&s)
		got <- s
	}))
	defer hook.Close()
	dir := t.TempDir()
	text := "metrics: m.prom\nalarm:\n  webhook: " + hook.URL + "\n  command: [tee, " + filepath.Join(dir, "alarm.json") + "]\nsources:\n  - name: drop\n    kind: folder\n    path: drop\n"
	os.WriteFile(filepath.Join(dir, "injeung.yaml"), []byte(text), 0o666)
	os.Mkdir(filepath.Join(dir, "drop"), 0o777)
	os.WriteFile(filepath.Join(dir, "drop", "cut.pdf"), []byte("%PDF-1.7 cut"), 0o666)
	if code, _ := nightAt(t, dir); code != ingest.ExitRefused {
		t.Errorf("exit %d", code)
	}
	if s := <-got; s.Exit != ingest.ExitRefused || len(s.Alarms) == 0 {
		t.Errorf("the webhook got %+v", s)
	}
	if data, err := os.ReadFile(filepath.Join(dir, "alarm.json")); err != nil || !bytes.Contains(data, []byte(`"refused"`)) {
		t.Errorf("the command got %s, %v", data, err)
	}
	if data, _ := os.ReadFile(filepath.Join(dir, "m.prom")); !bytes.Contains(data, []byte("\ninjeung_run_exit_status 1\n")) {
		t.Errorf("metrics: %s", data)
	}
}

// TestAFaultOfTheProgramIsARefusal: the night goes on.
func TestAFaultOfTheProgramIsARefusal(t *testing.T) {
	page, err := os.ReadFile("../../samples/2024-lifelong-learning/source.pdf")
	if err != nil {
		t.Fatal(err)
	}
	var none context.Context // whoever asks it fails
	got, err := readDocument(none, nil, ingest.Document{Name: "a.pdf", Data: page})
	if err != nil || got.Refusal == nil || got.Refusal.Code != extract.InternalError {
		t.Errorf("%+v %v", got.Refusal, err)
	}
}

// TestARunThatCannotBeginIsTold: also when nobody looks at the exit status.
func TestARunThatCannotBeginIsTold(t *testing.T) {
	dir := t.TempDir()
	text := "alarm: {command: [tee, " + filepath.Join(dir, "alarm.json") + "]}\nsources:\n  - name: drop\n    kind: folder\n    path: .\n"
	os.WriteFile(filepath.Join(dir, "injeung.yaml"), []byte(text), 0o666)
	c, err := ingest.LoadConfig(filepath.Join(dir, "injeung.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := ingest.OpenDesk(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	told := func(exit int, words string) {
		t.Helper()
		code, sum := nightAt(t, dir)
		data, err := os.ReadFile(filepath.Join(dir, "alarm.json"))
		if code != exit || sum.Exit != exit || err != nil || !bytes.Contains(data, []byte(words)) {
			t.Errorf("exit %d, %+v: %s %v", code, sum.Alarms, data, err)
		}
	}
	told(ingest.ExitBusy, "another run is active")
	d.Close()
	os.RemoveAll(c.Work)
	os.WriteFile(c.Work, nil, 0o666)
	told(exitUsage, "the work folder cannot be made")
}
