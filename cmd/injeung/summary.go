package main

import (
	"encoding/json"
	"fmt"
	"sort"
	"text/tabwriter"

	"injeung/dataset"
	"injeung/schema"
)

// summary is what a run did, for people and (with --json) for programs.
type summary struct {
	SchemaVersion string          `json:"schema_version"`
	Version       string          `json:"version"`
	Out           string          `json:"out"`
	Sources       int             `json:"sources"`
	Read          int             `json:"read"`
	Refused       int             `json:"refused"`
	Duplicates    int             `json:"duplicates"`
	Skipped       int             `json:"skipped"`
	Kinds         map[string]int  `json:"kinds"`
	Rows          map[string]int  `json:"rows"`
	Issues        map[string]int  `json:"issues"`
	Problems      []schema.Source `json:"problems"`
}

func summarize(all []outcome) *summary {
	s := &summary{
		SchemaVersion: schema.Version, Version: version, Sources: len(all),
		Kinds: map[string]int{}, Rows: map[string]int{}, Issues: map[string]int{}, Problems: []schema.Source{},
	}
	for _, o := range all {
		switch o.fate {
		case fateRead:
			s.Read++
			s.Kinds[string(o.kind)]++
		case fateRefused:
			s.Refused++
			s.Problems = append(s.Problems, schema.Source{Name: o.name, SHA256: o.sha, Status: o.fate, Reason: o.refusal.Why})
		case fateDuplicate:
			s.Duplicates++
		case fateSkipped:
			s.Skipped++
		}
	}
	return s
}

// count adds how many rows each table got.
func (s *summary) count(m *dataset.Manifest) {
	for _, t := range schema.Tables() {
		s.Rows[t.Name] = m.Rows(t.Name)
	}
}

func (p *program) printSummary(s *summary, o runOptions) {
	s.Out = o.out
	switch {
	case o.json:
		enc := json.NewEncoder(p.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		enc.Encode(s)
	case !o.quiet:
		p.printTable(s)
	}
}

func (p *program) printTable(s *summary) {
	fmt.Fprintln(p.out, p.say("%d sources: %d read, %d refused, %d duplicates, %d skipped",
		"원문 %d건: 읽음 %d, 읽지 못함 %d, 중복 %d, 건너뜀 %d", s.Sources, s.Read, s.Refused, s.Duplicates, s.Skipped))
	if len(s.Rows) == 0 {
		return
	}
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, t := range schema.Tables() {
		fmt.Fprintf(w, "  %s\t%d\t%s\n", t.Name, s.Rows[t.Name], p.pick(t.LabelEN, t.LabelKO))
	}
	w.Flush()
	if len(s.Issues) > 0 {
		fmt.Fprintln(p.out, p.say("issues by code:", "문제 코드별:"))
		for _, code := range sortedKeys(s.Issues) {
			fmt.Fprintf(p.out, "  %s %d\n", code, s.Issues[code])
		}
	}
	fmt.Fprintln(p.out, p.say("published to %s", "%s 에 공개함", s.Out))
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
