package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress shows how far a run is: a bar on a terminal, plain lines
// otherwise, nothing with --quiet.
type progress struct {
	p     *program
	bar   *progressbar.ProgressBar
	quiet bool
}

func (p *program) progress(total int, quiet bool) *progress {
	g := &progress{p: p, quiet: quiet}
	if !quiet && isTerminal(p.err) {
		g.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(p.err),
			progressbar.OptionSetDescription(p.say("reading", "읽는 중")),
			progressbar.OptionShowCount(),
			progressbar.OptionSetWidth(30),
			progressbar.OptionThrottle(65*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	return g
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// seen tells of one more source that was dealt with.
func (g *progress) seen(o outcome) {
	if g.bar != nil {
		g.bar.Add(1)
	}
	switch {
	case o.fate == fateRefused:
		if g.bar != nil {
			g.bar.Clear()
		}
		g.p.complain(g.p.say("%s: refused: %s; %s", "%s: 읽지 못함: %s; %s", o.name, g.p.why(o.refusal), g.p.remedy(o.refusal)))
	case g.bar == nil && !g.quiet && o.fate == fateRead:
		fmt.Fprintln(g.p.err, g.p.say("%s: %s", "%s: %s", o.name, g.p.kindWord(o.kind)))
	}
}

func (g *progress) finish() {
	if g.bar != nil {
		g.bar.Finish()
	}
}

// step tells of one more thing that was done, or that could not be.
func (g *progress) step(name string, done bool) {
	switch {
	case g.bar != nil:
		g.bar.Add(1)
	case !g.quiet && done:
		fmt.Fprintln(g.p.err, name)
	}
}
