package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// TestManNamesEverything: the manual page has every command that does
// something, with every option.
func TestManNamesEverything(t *testing.T) {
	root := (&program{out: io.Discard, err: io.Discard}).root()
	var b bytes.Buffer
	writeMan(&b, root)
	page := strings.ReplaceAll(b.String(), `\-`, "-")
	n := 0
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			visit(sub)
		}
		if !c.IsAvailableCommand() || c.HasSubCommands() || c.Name() == "help" {
			return
		}
		n++
		if !strings.Contains(page, ".SS "+c.CommandPath()) {
			t.Errorf("%s is not in the page", c.CommandPath())
		}
	}
	visit(root)
	if n < 15 || !strings.Contains(page, "--no-contacts") || !strings.Contains(page, ".SH EXIT STATUS") {
		t.Errorf("%d commands:\n%s", n, page)
	}
	for line := range strings.SplitSeq(b.String(), "\n") {
		if strings.HasPrefix(line, "'") {
			t.Errorf("the formatter would act on %q", line)
		}
	}
}
