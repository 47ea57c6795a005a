package main

import (
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"injeung/archive"
)

func (p *program) snapshotListCommand() *cobra.Command {
	var in string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list [--in ARCHIVE]",
		Short: "Lists the snapshots of an archive and when they were last verified",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return p.snapshotList(in, asJSON) },
	}
	cmd.Flags().StringVar(&in, "in", ".", "folder of the snapshots")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func (p *program) snapshotList(in string, asJSON bool) error {
	all, err := archive.List(in)
	if err != nil {
		return err
	}
	if asJSON {
		return p.showJSON(listJSON(all))
	}
	if len(all) == 0 {
		fmt.Fprintln(p.out, p.say("no snapshots in %s", "%s 에 보존본이 없습니다", in))
		return nil
	}
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, p.pick("snapshot\tfrozen\tsources\tmissing\tcorrects\tlast verified", "보존본\t얼린 날\t원문\t빠짐\t고친 것\t마지막 확인"))
	broken := 0
	for _, e := range all {
		if e.Err != nil {
			broken++
			fmt.Fprintf(w, "%s\t%s\n", e.ID, p.say("is no snapshot: %v", "보존본이 아닙니다: %v", e.Err))
			continue
		}
		s := e.Snapshot
		fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%s\t%s\n", e.ID, s.Date, s.Sources.Frozen, len(s.Sources.Missing), orDash(s.Corrects), p.lastCheck(e.Last))
	}
	w.Flush()
	if broken > 0 {
		return status(exitSome)
	}
	return nil
}

func (p *program) lastCheck(c *archive.Check) string {
	switch {
	case c == nil:
		return p.pick("never", "없음")
	case c.OK:
		return p.say("%s whole", "%s 온전함", c.At.Format(time.DateOnly))
	}
	return p.say("%s %d problems", "%s 문제 %d건", c.At.Format(time.DateOnly), c.Found)
}

func listJSON(all []archive.Entry) []any {
	out := []any{}
	for _, e := range all {
		if e.Err != nil {
			out = append(out, object{{"snapshot", e.ID}, {"error", e.Err.Error()}})
			continue
		}
		o := object{{"snapshot", e.ID}, {"about", e.Snapshot}}
		if e.Last != nil {
			o = append(o, field{"last_verified", e.Last})
		}
		out = append(out, o)
	}
	return out
}
