package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"injeung/schema"
)

// manCommand prints the manual page that a release is packed with.
func (p *program) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "man",
		Short:  "Prints the manual page (man 1 injeung)",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			writeMan(p.out, cmd.Root())
			return nil
		},
	}
}

// writeMan writes the manual page of a tree of commands with the man macros
// (man(7)), every command a subsection.
func writeMan(w io.Writer, root *cobra.Command) {
	name := root.Name()
	fmt.Fprintf(w, ".TH %s 1 \"\" \"%s %s (schema %s)\" \"User Commands\"\n", strings.ToUpper(name), name, version, schema.Version)
	fmt.Fprintf(w, ".SH NAME\n%s \\- %s\n.SH SYNOPSIS\n.B %s\n.I command\n[options]\n", name, roff(root.Short), name)
	fmt.Fprintf(w, ".SH DESCRIPTION\n%s\n", paragraphs(`In go press releases as PDF or HTML, out comes a dataset: Parquet, JSON Lines and a manifest. Every value can be traced to the glyphs it was printed with.

Every command takes --help.`))
	fmt.Fprintln(w, ".SH COMMANDS")
	manCommands(w, root)
	fmt.Fprintln(w, ".SH OPTIONS")
	manFlags(w, root.PersistentFlags())
	fmt.Fprint(w, ".SH EXIT STATUS\nEach command says its own. Throughout, 0 is done, 2 is wrong use or nothing published, and 130 is interrupted.\n")
	fmt.Fprint(w, ".SH ENVIRONMENT\n.B LC_ALL, LC_MESSAGES, LANG\nMessages are in Korean where the first that is set begins with ko.\n")
}

// manCommands writes the commands below one that do something themselves.
func manCommands(w io.Writer, parent *cobra.Command) {
	for _, c := range parent.Commands() {
		if !c.IsAvailableCommand() || c.Name() == "help" {
			continue
		}
		if !c.HasSubCommands() {
			fmt.Fprintf(w, ".SS %s\n%s\n", roff(strings.TrimSuffix(c.UseLine(), " [flags]")), roff(c.Short)+".")
			if c.Long != "" {
				fmt.Fprintln(w, ".PP\n"+paragraphs(c.Long))
			}
			manFlags(w, c.LocalNonPersistentFlags())
			if c.Example != "" {
				fmt.Fprintf(w, ".PP\n.nf\n%s\n.fi\n", roff(strings.TrimSpace(c.Example)))
			}
		}
		manCommands(w, c)
	}
}

func manFlags(w io.Writer, flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		fmt.Fprintf(w, ".TP\n.B %s\n%s\n", roff(strings.TrimSpace("--"+f.Name+" "+value)), roff(usage))
	})
}

// paragraphs parts text at its empty lines; lines that are set in stay as they
// are.
func paragraphs(text string) string {
	var b strings.Builder
	for i, part := range strings.Split(strings.TrimSpace(text), "\n\n") {
		if i > 0 {
			b.WriteString("\n.PP\n")
		}
		if strings.HasPrefix(part, "  ") {
			part = ".nf\n" + roff(part) + "\n.fi"
		} else {
			part = roff(part)
		}
		b.WriteString(part)
	}
	return b.String()
}

// roff escapes what the formatter would act on.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
