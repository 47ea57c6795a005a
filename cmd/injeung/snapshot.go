package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"injeung/archive"
)

func (p *program) snapshotCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "snapshot create|list|verify|diff",
		Short: "Freezes a dataset with its sources for good, and checks what was frozen",
		Long: `A snapshot is a BagIt bag (RFC 8493) with the dataset, the raw sources it was
read from, the schema, the gazetteer and what is needed to do the work again.
It is never changed: a correction of 2025 is 2025.1, beside it.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.snapshotCreateCommand(), p.snapshotListCommand(), p.snapshotVerifyCommand(), p.snapshotDiffCommand())
	return cmd
}

// bagDir is the folder of a snapshot that is named by its id in an archive or
// by its path.
func bagDir(in, arg string) string {
	if archive.ValidID(arg) {
		return filepath.Join(in, arg)
	}
	return arg
}

// bytesText writes a number of bytes for people.
func bytesText(n int64) string {
	units := []string{"B", "kB", "MB", "GB", "TB"}
	f, i := float64(n), 0
	for f >= 999.5 && i < len(units)-1 {
		f, i = f/1000, i+1
	}
	if i == 0 {
		return fmt.Sprintf("%d B", n)
	}
	return fmt.Sprintf("%.1f %s", f, units[i])
}

// listed writes some names on lines of their own, the first of many.
func (p *program) listed(names []string) string {
	const most = 20
	var b strings.Builder
	for _, n := range names[:min(most, len(names))] {
		b.WriteString("\n  " + n)
	}
	if more := len(names) - most; more > 0 {
		b.WriteString("\n  " + p.say("and %d more", "그 밖에 %d건", more))
	}
	return b.String()
}
