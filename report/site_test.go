package report

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// TestNoMarkupFromText keeps the program to calls that make text of strings.
func TestNoMarkupFromText(t *testing.T) {
	banned := regexp.MustCompile(`innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setTimeout\("|DOMParser|fetch\(|XMLHttpRequest|import\(|srcdoc|javascript:|localStorage`)
	for _, name := range parts {
		if m := banned.FindString(asset(name)); m != "" {
			t.Errorf("%s uses %s", name, m)
		}
	}
	page := asset("index.html") + asset("style.css")
	if m := regexp.MustCompile(`\son[a-z]+=|https?:|url\(|@import`).FindString(page); m != "" {
		t.Errorf("the page holds %q", m)
	}
}

// TestPolicyNamesTheProgram compares the hashes in the policy with what stands
// in the page.
func TestPolicyNamesTheProgram(t *testing.T) {
	page := string(shell(Input{Lang: "en"}).Data)
	between := func(a, b string) string {
		_, rest, _ := strings.Cut(page, a)
		inside, _, ok := strings.Cut(rest, b)
		if !ok {
			t.Fatalf("no %s in the page", a)
		}
		return inside
	}
	policy := between(`Content-Security-Policy" content="`, `"`)
	for _, want := range []string{"default-src 'none'", "script-src '" + hash(between("<script>", "</script>")) + "'", "style-src '" + hash(between("<style>", "</style>")) + "'", "base-uri 'none'", "form-action 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("policy %q has no %q", policy, want)
		}
	}
	if strings.Contains(policy, "unsafe") || strings.Count(page, "<script") != 1 || !strings.Contains(page, `<html lang="en">`) {
		t.Error("the page is looser than it should be")
	}
}

// TestEveryWordIsInBothTongues holds the words to their uses.
func TestEveryWordIsInBothTongues(t *testing.T) {
	var program strings.Builder
	for _, name := range parts[1:] {
		program.WriteString(asset(name))
	}
	defined := map[string]bool{}
	for _, m := range regexp.MustCompile(`(\w+): \["((?:[^"\\]|\\.)*)", "((?:[^"\\]|\\.)*)"\]`).FindAllStringSubmatch(asset("words.js"), -1) {
		defined[m[1]] = true
		if m[2] == "" || m[3] == "" {
			t.Errorf("%s is not said in both tongues", m[1])
		}
		for i := range 3 {
			if hole := "{" + strconv.Itoa(i) + "}"; strings.Contains(m[2], hole) != strings.Contains(m[3], hole) && m[1] != "s6" {
				t.Errorf("%s: %s stands in one tongue alone", m[1], hole)
			}
		}
		if !regexp.MustCompile(`["\s]`+m[1]+`\b`).MatchString(program.String()) && !regexp.MustCompile(`^(s|state|how)\d$`).MatchString(m[1]) && !regexp.MustCompile(`^(note|reject|refuse)$`).MatchString(m[1]) {
			t.Errorf("%s is never said", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`\bt\("(\w+)"\s*[,)]`).FindAllStringSubmatch(program.String(), -1) {
		if !defined[m[1]] {
			t.Errorf("%s is said but not defined", m[1])
		}
	}
}

// TestContrast holds the colours to WCAG 2.2 AA: 4.5 to 1 for words, 3 to 1 for
// marks.
func TestContrast(t *testing.T) {
	blocks := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllStringSubmatch(asset("style.css"), 2)
	for i, tongue := range []string{"light", "dark"} {
		color := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z0-9-]+): (#[0-9a-f]{6})`).FindAllStringSubmatch(blocks[i][1], -1) {
			color[m[1]] = m[2]
		}
		check := func(front, back string, least float64) {
			if c := contrast(t, color[front], color[back]); c < least {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", tongue, front, back, c, least)
			}
		}
		for _, back := range []string{"paper", "raised", "sunk"} {
			for _, front := range []string{"ink", "soft", "accent"} {
				check(front, back, 4.5)
			}
			for _, mark := range []string{"s0", "s1", "s2", "s3", "s4", "s5", "s6", "doubt"} {
				check(mark, back, 3)
			}
		}
		check("ink", "lit-soft", 4.5)
		check("accent", "tint", 4.5)
		for _, mark := range []string{"s0", "s1", "s2", "s3", "s4", "s5", "s6"} {
			check(mark, "band", 3)
		}
	}
}

func contrast(t *testing.T, a, b string) float64 {
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + .05) / (min(la, lb) + .05)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(t *testing.T, color string) float64 {
	t.Helper()
	if len(color) != 7 {
		t.Fatalf("no colour %q", color)
	}
	sum := 0.0
	for i, weight := range []float64{.2126, .7152, .0722} {
		n, err := strconv.ParseUint(color[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		v := float64(n) / 255
		if v <= .04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}

// TestIsReport tells what may be replaced.
func TestIsReport(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	ours := file(`{"format":"injeung-report"}`)
	for _, c := range []struct {
		name string
		fs   fstest.MapFS
		ok   bool
	}{
		{"a report", fstest.MapFS{"report.json": ours, "index.html": file(""), "data/matrix.js": file("")}, true},
		{"something of the user's beside", fstest.MapFS{"report.json": ours, "notes.txt": file("")}, false},
		{"no manifest", fstest.MapFS{"index.html": file("")}, false},
		{"another manifest", fstest.MapFS{"report.json": file(`{"format":"x"}`)}, false},
	} {
		if err := IsReport(c.fs); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
