package ingest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Metrics writes a summary as a Prometheus textfile, for the collector of
// node_exporter. Every series is a gauge about the last run.
func (s *Summary) Metrics() []byte {
	var b strings.Builder
	gauge := func(name, help string, lines ...string) {
		fmt.Fprintf(&b, "# HELP injeung_%s %s\n# TYPE injeung_%s gauge\n", name, help, name)
		for _, l := range lines {
			fmt.Fprintf(&b, "injeung_%s%s\n", name, l)
		}
	}
	one := func(v any) string { return fmt.Sprintf(" %v", v) }
	gauge("run_exit_status", "Exit status of the last run.", one(s.Exit))
	gauge("run_end_timestamp_seconds", "When the last run ended.", one(s.EndedAt.Unix()))
	gauge("run_duration_seconds", "How long the last run took.", one(s.EndedAt.Sub(s.StartedAt).Seconds()))
	gauge("run_alarms", "Things a person must know of the last run.", one(len(s.Alarms)))
	gauge("documents", "Documents by what became of them.",
		fmt.Sprintf("{state=%q} %d", "current", s.Documents.Current), fmt.Sprintf("{state=%q} %d", "read", s.Documents.Read),
		fmt.Sprintf("{state=%q} %d", "reused", s.Documents.Reused), fmt.Sprintf("{state=%q} %d", "refused", s.Documents.Refused))
	var listed, fetched, failed, gone, putOff, up []string
	for _, src := range s.Sources {
		label := fmt.Sprintf("{source=%q}", src.Name)
		listed = append(listed, fmt.Sprintf("%s %d", label, src.Listed))
		fetched = append(fetched, fmt.Sprintf("%s %d", label, src.Fetched))
		failed = append(failed, fmt.Sprintf("%s %d", label, src.Failed))
		gone = append(gone, fmt.Sprintf("%s %d", label, src.Gone))
		putOff = append(putOff, fmt.Sprintf("%s %d", label, src.PutOff))
		good := 1
		if src.Unreachable || src.Empty {
			good = 0
		}
		up = append(up, fmt.Sprintf("%s %d", label, good))
	}
	gauge("source_up", "1 where the source's list was read whole and has entries.", up...)
	gauge("source_listed", "Entries that the source listed.", listed...)
	gauge("source_fetched", "Documents fetched from the source.", fetched...)
	gauge("source_failed", "Entries of the source that could not be had whole.", failed...)
	gauge("source_gone", "Entries of the source that are listed and not there.", gone...)
	gauge("source_put_off", "Entries that failed before and are asked for again on a later night.", putOff...)
	if s.Publication != nil {
		var rows []string
		for _, t := range slices.Sorted(maps.Keys(s.Publication.Rows)) {
			rows = append(rows, fmt.Sprintf("{table=%q} %d", t, s.Publication.Rows[t]))
		}
		gauge("publication_rows", "Rows of the publication of the last run.", rows...)
	}
	return []byte(b.String())
}

// WriteMetrics puts the textfile in its place in one step.
func (s *Summary) WriteMetrics(path string) error {
	if err := writeFile(path, s.Metrics(), false); err != nil {
		return fmt.Errorf("writing the metrics: %w", err)
	}
	return nil
}
