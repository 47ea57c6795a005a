package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit statuses, as scripts rely on them.
const (
	exitOK          = 0
	exitSome        = 1   // some sources were refused, something traced does not hold, or the output was cut short
	exitUsage       = 2   // wrong use, or nothing was published
	exitInterrupted = 130 // Ctrl-C or SIGTERM
)

// status is an error that only carries an exit status; what there was to say
// has been said.
type status int

func (s status) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// program is what the subcommands share: where to write and in which tongue.
type program struct {
	out, err io.Writer
	lang     string
}

// run is the whole program over its streams and arguments; it gives the exit
// status.
func run(stdout, stderr io.Writer, args []string) int {
	tuneMemory()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	out := &output{to: stdout}
	p := &program{out: out, err: stderr}
	root := p.root()
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var s status
	switch {
	case err == nil || errors.As(err, &s):
		if out.err != nil {
			p.complain(p.say("the output is not whole: %v", "출력이 온전하지 않습니다: %v", out.err))
			s = max(s, exitSome)
		}
		return int(s)
	case errors.Is(err, context.Canceled):
		p.complain(p.say("interrupted; nothing was published, what was published before stays",
			"중단되었습니다. 새로 공개된 것은 없고, 이전에 공개된 것은 그대로입니다"))
		return exitInterrupted
	}
	p.complain(err.Error())
	return exitUsage
}

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:               "injeung",
		Short:             "Reads Korean ministry press releases into a traced, self-checked dataset (보도자료 인증 정보 추출)",
		SilenceUsage:      true,
		SilenceErrors:     true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.PersistentFlags().StringVar(&p.lang, "lang", "", "language of messages: en or ko (default: the locale's)")
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return p.checkLang() }
	root.AddCommand(p.runCommand(), p.inspectCommand(), p.traceCommand(), p.schemaCommand(), p.versionCommand(),
		p.ingestCommand(), p.doctorCommand(), p.runsCommand(), p.quarantineCommand(), p.storeCommand(), p.diffCommand(),
		p.manCommand(), p.snapshotCommand(), p.reportCommand(), p.explainCommand())
	return root
}

// complain writes one message to stderr under the program's name.
func (p *program) complain(msg string) { fmt.Fprintln(p.err, "injeung: "+msg) }
