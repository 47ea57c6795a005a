package main

import (
	"fmt"
	"reflect"
	"strings"

	"injeung/normalize"
)

// showRecords prints what a source gives: as JSON everything, as text the
// records with the reasons of their confidence, and the issues; their evidence
// and the printed tables are counted only, they have the stages facts and
// tables.
func (p *program) showRecords(d *normalize.Draft, format string) error {
	if format == "json" {
		return p.showTree(d, format)
	}
	var b strings.Builder
	for _, t := range []struct {
		name string
		rows any
	}{
		{"releases", d.Releases}, {"cities", d.Cities}, {"services", d.Services}, {"criteria", d.Criteria},
		{"rounds", d.Rounds}, {"practices", d.Practices}, {"plans", d.Plans}, {"issues", d.Issues},
	} {
		writeRows(&b, t.name, reflect.ValueOf(t.rows), d.Reasons)
	}
	fmt.Fprintf(&b, "%d tables, %d pieces of evidence (--format json shows them)\n", len(d.Tables), len(d.Evidence))
	fmt.Fprint(p.out, b.String())
	return nil
}

// writeRows writes the rows of one table, each under its id.
func writeRows(b *strings.Builder, table string, rows reflect.Value, reasons map[string][]normalize.Reason) {
	for i := range rows.Len() {
		row, _ := treeOf(rows.Index(i)).(object)
		id := ""
		rest := object{}
		for _, f := range row {
			switch {
			case f.name == "record_id" && table != "issues":
				id = fmt.Sprint(f.value)
			case f.name == "release_id" && table != "releases", f.name == "source_name" && table == "issues", f.name == "box":
			default:
				rest = append(rest, f)
			}
		}
		fmt.Fprintf(b, "%s %s\n", table, id)
		writeTree(b, rest, 1)
		if why := because(reasons[id]); why != "" {
			fmt.Fprintf(b, "  because: %s\n", why)
		}
	}
}

// because lists the reasons of a confidence with what each adds or takes.
func because(reasons []normalize.Reason) string {
	var parts []string
	for _, r := range reasons {
		parts = append(parts, r.String())
	}
	return strings.Join(parts, ", ")
}
