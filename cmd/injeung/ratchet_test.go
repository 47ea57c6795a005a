package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var ratchet = flag.Bool("ratchet", false, "score the public table sets beside the checkout against the stored scores")

const (
	ratchetFile = "testdata/ratchet.txt"
	// slack is how much a document may lose before it counts: the measure
	// rounds to three places.
	slack = 0.002
)

// scored are the sets and which figure of a row of the measure is kept.
var scored = []struct {
	set    string
	figure int
}{
	{"korean", 3},    // F1 of cell adjacency, as at ICDAR 2013
	{"icdar2013", 3}, // the same
	{"odl", 1},       // TEDS
}

var rowOfMeasure = regexp.MustCompile(`^\s+\('([^']+)', (.*)\)$`)

// TestTableRatchet scores every document of the public table sets and holds
// each to the score that is stored: a change may raise it (store it with
// -update) and never silently lower it.
func TestTableRatchet(t *testing.T) {
	if !*ratchet {
		t.Skip("scores the public table sets; run make ratchet")
	}
	tool := filepath.Join("..", "..", "..", "shared", "tools", "tables", "run.py")
	if _, err := os.Stat(tool); err != nil {
		t.Skipf("skipped: the public table sets are not beside the checkout: %v", err)
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("skipped: python3 is missing")
	}
	bin := filepath.Join(t.TempDir(), "injeung")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	stored := storedScores(t)
	var now strings.Builder
	for _, s := range scored {
		for _, r := range scoreSet(t, tool, bin, s.set, s.figure) {
			key := s.set + " " + r.doc
			if want, known := stored[key]; known && r.score < want-slack && !*update {
				t.Errorf("%s fell from %.3f to %.3f", key, want, r.score)
			}
			fmt.Fprintf(&now, "%s %.3f\n", key, r.score)
		}
	}
	if *update {
		if err := os.WriteFile(ratchetFile, []byte(now.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

type docScore struct {
	doc   string
	score float64
}

// scoreSet runs the measure on one set and gives the kept figure of each
// document.
func scoreSet(t *testing.T, tool, bin, set string, figure int) []docScore {
	t.Helper()
	out, err := exec.Command("python3", tool, bin, set, "--rows").CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", set, err, out)
	}
	var rows []docScore
	for line := range strings.SplitSeq(string(out), "\n") {
		m := rowOfMeasure.FindStringSubmatch(line)
		if m == nil {
			if strings.HasPrefix(line, set) {
				t.Log(line)
			}
			continue
		}
		figures := strings.Split(m[2], ", ")
		v, err := strconv.ParseFloat(figures[figure-1], 64)
		if err != nil {
			t.Fatalf("%s: unexpected row %q", set, line)
		}
		rows = append(rows, docScore{m[1], v})
	}
	return rows
}

func storedScores(t *testing.T) map[string]float64 {
	t.Helper()
	data, err := os.ReadFile(ratchetFile)
	if err != nil && !*update {
		t.Fatal(err)
	}
	scores := map[string]float64{}
	for line := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
		f := strings.Fields(line)
		if len(f) != 3 {
			continue
		}
		v, err := strconv.ParseFloat(f[2], 64)
		if err != nil {
			t.Fatalf("%s: %q", ratchetFile, line)
		}
		scores[f[0]+" "+f[1]] = v
	}
	return scores
}
