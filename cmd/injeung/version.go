package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"injeung/schema"
)

// version is the program's version.
const version = "0.1.0"

// revision is the commit that a release was built from; the linker sets it.
var revision string

// readerVersion changes whenever the same bytes may read differently.
const readerVersion = "25"

func (p *program) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Prints version, schema version and reader version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprintf(p.out, "injeung %s\nschema %s\nreader %s\n", version, schema.Version, readerVersion)
			if revision != "" {
				fmt.Fprintf(p.out, "commit %s\n", revision)
			}
			return nil
		},
	}
}
