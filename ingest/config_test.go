package ingest

import (
	"strings"
	"testing"
	"time"
)

func TestDefaultsWork(t *testing.T) {
	c, err := ParseConfig([]byte("sources:\n  - name: drop\n    kind: folder\n    path: in\n    since: 2024-11-25\n"))
	if err != nil {
		t.Fatal(err)
	}
	if c.Keep != 7 || c.Fetch.Every.Duration != time.Second || c.Sources[0].Recheck != 14 || c.Sources[0].MustHaveRows() {
		t.Errorf("%+v", c)
	}
	if c.Sources[0].Since.String() != "2024-11-25" {
		t.Errorf("since %v", c.Sources[0].Since)
	}
}

// TestFaultsNameLineAndColumn: whatever is wrong is said with its place.
func TestFaultsNameLineAndColumn(t *testing.T) {
	const source = "sources:\n  - name: drop\n    kind: folder\n    path: in\n"
	for text, want := range map[string]string{
		"":                                   "sources: name one source",
		source + "kep: 3\n":                  "[5:1] unknown field",
		source + "keep: many\n":              "[5:7]",
		source + "keep: 0\n":                 "[5:7] keep",
		source + "keep: 1\nkeep: 2\n":        "[6:1]",
		source + "checks: {max_shrink: 2}\n": "checks.max_shrink: 2",
		source + "fetch: {every: soon}\n":    "[5:",
		source + "  - name: drop\n    kind: folder\n    path: b\n":                "[5:11] sources[1].name: \"drop\" stands twice",
		"sources:\n  - name: Böse\n    kind: folder\n    path: x\n":               "[2:11] sources[0].name",
		"sources:\n  - name: a\n    kind: ftp\n":                                  "[3:11] sources[0].kind",
		"sources:\n  - name: a\n    kind: urls\n    urls: [file:///etc/passwd]\n": "[4:12] sources[0].urls[0]",
		"sources:\n  - name: a\n    kind: data_go_kr\n":                           "key_env",
		"sources:\n  - name: a\n    kind: molit\n    since: 2024-13-01\n":         "[4:",
		"a: b: c":                           "[1:",
		"# nothing but a comment\n":         "sources: name one source",
		source + "    limit: -3\n":          "[5:12] sources[0].limit: -3: give 0 or more",
		source + "    limit: some\n":        "[5:12] a number is wanted here, not some",
		source + "alarm: {command: tell}\n": "[5:18]",
		"sources:\n  - name: a\n    kind: molit\n    ministries: [A00006]\n": "[4:17] sources[0].ministries: the board has",
	} {
		_, err := ParseConfig([]byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
