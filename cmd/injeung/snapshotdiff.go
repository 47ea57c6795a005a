package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"injeung/archive"
	"injeung/dataset"
	"injeung/ingest"
	"injeung/schema"
)

func (p *program) snapshotDiffCommand() *cobra.Command {
	var in string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "diff OLD NEW [--in ARCHIVE]",
		Short: "Says what was added, renewed, lapsed or corrected between two snapshots",
		Long: `Says what was added, renewed, lapsed or corrected from snapshot OLD to NEW (by
name in ARCHIVE, or by path), each with the source that says so.

Exit status: 0 said, whether or not something differs; 2 wrong use, or no
snapshot there.`,
		Example: "  injeung snapshot diff 2024 2025 --in archive --lang ko",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.snapshotDiff(cmd.Context(), args[0], args[1], in, asJSON)
		},
	}
	cmd.Flags().StringVar(&in, "in", ".", "folder of the snapshots")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func (p *program) snapshotDiff(ctx context.Context, a, b, in string, asJSON bool) error {
	before, err := dataset.LoadRecords(ctx, archive.DatasetDir(bagDir(in, a)))
	if err != nil {
		return err
	}
	after, err := dataset.LoadRecords(ctx, archive.DatasetDir(bagDir(in, b)))
	if err != nil {
		return err
	}
	groups := grouped(ingest.Diff(before, after))
	if asJSON {
		o := object{{"old", a}, {"new", b}}
		for _, g := range groups {
			o = append(o, field{g.name, g.changes})
		}
		return p.showJSON(o)
	}
	p.printDiff(a, b, groups, sourceNames(before, after))
	return nil
}

// changeGroup is what a reader of two snapshots asks for.
type changeGroup struct {
	name, en, ko string
	changes      []ingest.Change
}

// grouped puts every change into one group; sources stand apart from what
// they say.
func grouped(all []ingest.Change) []changeGroup {
	groups := []changeGroup{
		{name: "added", en: "added", ko: "추가"},
		{name: "renewed", en: "renewed", ko: "연장"},
		{name: "lapsed", en: "lapsed: not among the renewals, or revoked", ko: "만료: 연장 명단에 없거나 취소"},
		{name: "corrected", en: "corrected", ko: "정정"},
		{name: "withdrawn", en: "no longer in the dataset", ko: "없어진 기록"},
		{name: "sources", en: "sources", ko: "원문"},
	}
	for i := range groups {
		groups[i].changes = []ingest.Change{}
	}
	for _, c := range all {
		i := slices.IndexFunc(groups, func(g changeGroup) bool { return g.name == groupOf(c) })
		groups[i].changes = append(groups[i].changes, c)
	}
	return groups
}

func groupOf(c ingest.Change) string {
	switch {
	case c.Table == "releases":
		return "sources"
	case c.Kind == ingest.NotRenewed || c.Kind == ingest.Added && statusOf(c.After) == schema.Revoked:
		return "lapsed"
	case c.Kind == ingest.Added && statusOf(c.After) == schema.Renewed:
		return "renewed"
	case c.Kind == ingest.Added:
		return "added"
	case c.Kind == ingest.Removed:
		return "withdrawn"
	}
	return "corrected"
}

// statusOf is the decision about a place or service; other rows have none.
func statusOf(row any) schema.Status {
	switch r := row.(type) {
	case schema.City:
		return r.Status
	case schema.Service:
		return r.Status
	}
	return ""
}

// sourcesOf names the sources that say so: of the record, and of the round of
// renewals that does not name it.
func sourcesOf(c ingest.Change, of map[string]string) string {
	text := of[c.Record]
	if c.Kind == ingest.NotRenewed {
		scheme, _, _ := strings.Cut(c.Record, "/")
		if round := of[fmt.Sprintf("%s/%v/%s", scheme, c.After, schema.Renewed)]; round != "" && round != text {
			text += ", " + round
		}
	}
	return text
}

// sourceNames gives the name of the source behind each record.
func sourceNames(sets ...*schema.Dataset) map[string]string {
	names, of := map[string]string{}, map[string]string{}
	for _, ds := range sets {
		for _, r := range ds.Releases {
			names[r.ReleaseID] = r.SourceName
			if r.ReleasedOn != nil {
				names[r.ReleaseID] += " (" + r.ReleasedOn.String() + ")"
			}
			of[r.ReleaseID] = names[r.ReleaseID]
		}
		eachRow(ds, func(record, release string) { of[record] = names[release] })
	}
	return of
}

func eachRow(ds *schema.Dataset, do func(record, release string)) {
	for _, r := range ds.Cities {
		do(r.RecordID, r.ReleaseID)
	}
	for _, r := range ds.Services {
		do(r.RecordID, r.ReleaseID)
	}
	for _, r := range ds.Criteria {
		do(r.RecordID, r.ReleaseID)
	}
	for _, r := range ds.Rounds {
		do(r.RecordID, r.ReleaseID)
	}
	for _, r := range ds.Practices {
		do(r.RecordID, r.ReleaseID)
	}
	for _, r := range ds.Plans {
		do(r.RecordID, r.ReleaseID)
	}
}

func (p *program) printDiff(a, b string, groups []changeGroup, sources map[string]string) {
	fmt.Fprintln(p.out, p.say("from %s to %s", "%s에서 %s 사이", a, b))
	none := true
	for _, g := range groups {
		if len(g.changes) == 0 {
			continue
		}
		none = false
		fmt.Fprintf(p.out, "\n%s (%d)\n", p.pick(g.en, g.ko), len(g.changes))
		for _, c := range g.changes {
			fmt.Fprintf(p.out, "  %s\n      %s  [%s]\n", p.pick(c.En, c.Ko), c.Record, sourcesOf(c, sources))
		}
	}
	if none {
		fmt.Fprintln(p.out, p.pick("nothing differs", "다른 것이 없습니다"))
	}
}
