package ingest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"injeung/dataset"
	"injeung/ingest/ledger"
)

const signed = "  who: 김하늘\n  why: the annex says so\n  when: 2024-12-01\n"

func (s *stage) correct(text string) {
	s.t.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, "corrections.yaml"), []byte(text), 0o666); err != nil {
		s.t.Fatal(err)
	}
}

// TestCorrectionsSurviveReadingAgain: the right value stands, the machine's
// beside it in evidence, and the night says when the machine agrees.
func TestCorrectionsSurviveReadingAgain(t *testing.T) {
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.night()
	s.correct("- record: smart_city/2023/new\n  column: selected\n  value: 5\n" + signed)
	if sum := s.night(); sum.Status != ledger.Published || sum.Corrections.Applied != 1 {
		t.Fatalf("%s %+v", sum.Status, sum.Corrections)
	}
	s.opts.Reread.By = RereadAll
	s.night()
	ds, err := dataset.Load(t.Context(), s.cfg.Current())
	if err != nil {
		t.Fatal(err)
	}
	if *ds.Rounds[0].Selected != 5 || strings.Join(ds.Rounds[0].Flags, " ") != "corrected" {
		t.Errorf("%+v", ds.Rounds[0])
	}
	found := false
	for _, e := range ds.Evidence {
		found = found || e.Column == "selected" && e.Rule == ruleCorrected && *e.Raw == "4" && strings.Contains(*e.Quote, "김하늘 (2024-12-01): the annex says so")
	}
	if !found {
		t.Errorf("no evidence of the correction: %+v", ds.Evidence)
	}
	s.drop("a.html", "smart_city 2023 5")
	if sum := s.night(); len(sum.Corrections.Agreed) != 1 || sum.Corrections.Applied != 0 {
		t.Errorf("when the machine agrees: %+v", sum.Corrections)
	}
}

// TestRejectedAndAcceptedRecords: a rejected record goes and an issue says so;
// an accepted one is vouched for.
func TestRejectedAndAcceptedRecords(t *testing.T) {
	s := newStage(t)
	s.cfg.Checks.MaxShrink = 1
	s.drop("a.html", "smart_city 2023 4")
	s.drop("b.html", "smart_city 2024 5")
	s.correct("- record: smart_city/2023/new\n  reject: true\n" + signed + "- record: smart_city/2024/new\n  accept: true\n" + signed +
		"- record: smart_city/2020/new\n  reject: true\n" + signed + "- record: smart_city/2024/new\n  column: applicants\n  value: many\n" + signed)
	sum := s.night()
	ds, err := dataset.Load(t.Context(), s.cfg.Current())
	if err != nil {
		t.Fatal(err)
	}
	if len(ds.Rounds) != 1 || ds.Rounds[0].Confidence != 1 || len(ds.Issues) != 1 || ds.Issues[0].Code != codeRejected {
		t.Errorf("%+v %+v", ds.Rounds, ds.Issues)
	}
	if sum.Corrections.Applied != 2 || len(sum.Corrections.Unmatched) != 2 {
		t.Errorf("%+v", sum.Corrections)
	}
}

// TestCorrectionsThatSayTooLittleAreRefused: before anything is fetched.
func TestCorrectionsThatSayTooLittleAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		"- record: r\n  column: selected\n  value: 5\n":                   "say who decided",
		"- record: r\n" + signed:                                          "give one of column",
		"- record: r\n  accept: true\n  reject: true\n" + signed:          "give one of column",
		"- accept: true\n" + signed:                                       "record is missing",
		"- record: r\n  column: year\n  value: 2020\n" + signed:           "[2:11] [0].column: year is part of the record's id",
		"- record: r\n  reject: yes please\n" + signed:                    "[2:11]",
		"- record: r\n  colour: red\n" + signed:                           "unknown field",
		"- {record: r, reject: true, who: a, why: b, when: 2024-13-01}\n": "say who decided",
	} {
		if _, err := ParseCorrections([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	s := newStage(t)
	s.drop("a.html", "smart_city 2023 4")
	s.correct("- record: r\n")
	if sum, err := s.try(); err == nil || sum.Exit != ExitUsage || len(sum.Sources) != 0 {
		t.Errorf("%v", err)
	}
}
