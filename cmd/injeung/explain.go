package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"injeung/schema"
)

// explainCommand says what the codes in a dataset mean, as compilers explain
// theirs: a person who meets one at night has no source code at hand.
func (p *program) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain [CODE...]",
		Short: "Says what the code of an issue or of a reason means, and what to do",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var codes []string
			for _, c := range schema.Codes() {
				codes = append(codes, c.Code)
			}
			return codes, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				p.explain(schema.Codes())
			}
			for _, code := range args {
				found := schema.CodesOf(code)
				if len(found) == 0 {
					return fmt.Errorf("%s", p.say("no code is called %q; injeung explain lists them all",
						"%q라는 코드는 없습니다. injeung explain이 모두 보여 줍니다", code))
				}
				p.explain(found)
			}
			return nil
		},
	}
}

func (p *program) explain(codes []schema.CodeDoc) {
	for _, c := range codes {
		fmt.Fprintf(p.out, "%s\n  %s\n", c.Code, p.pick(c.MeansEN, c.MeansKO))
		if c.DoEN != "" {
			fmt.Fprintf(p.out, "  → %s\n", p.pick(c.DoEN, c.DoKO))
		}
	}
}
