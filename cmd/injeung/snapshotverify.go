package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"injeung/archive"
)

// verifyOptions are the flags of snapshot verify.
type verifyOptions struct {
	in           string
	sources      string
	replay, json bool
}

func (p *program) snapshotVerifyCommand() *cobra.Command {
	var o verifyOptions
	cmd := &cobra.Command{
		Use:   "verify [SNAPSHOT...] [--in ARCHIVE] [--replay]",
		Short: "Names every changed, missing or extra file of a snapshot",
		Long: `Compares every file of the snapshots (by name in ARCHIVE, or by path; default:
all of ARCHIVE) with their manifests, names what was changed, is missing or is
one too many, and notes the outcome in checks.jsonl beside them. With --replay
reads the sources in the bag again with this program and proves that the same
bytes come out, or says which version is needed.

Exit status: 0 everything is whole; 1 something is not, or could not be
proved; 2 wrong use, or no snapshot there.`,
		Example: "  injeung snapshot verify 2025 --in archive",
		RunE:    func(cmd *cobra.Command, args []string) error { return p.snapshotVerify(cmd.Context(), args, o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.in, "in", ".", "folder of the snapshots")
	f.BoolVar(&o.replay, "replay", false, "read the sources again and compare what comes out")
	f.StringVar(&o.sources, "sources", "", "with --replay: file or folder with the sources that a bag without contacts does not hold")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

// verdict is what verifying one snapshot gave, for programs.
type verdict struct {
	Snapshot string            `json:"snapshot"`
	OK       bool              `json:"ok"`
	Files    int               `json:"files"`
	Bytes    int64             `json:"bytes"`
	Seal     string            `json:"seal"`
	Problems []archive.Problem `json:"problems"`
	Replay   string            `json:"replay,omitempty"` // same, differs, or why it could not be done
}

func (p *program) snapshotVerify(ctx context.Context, args []string, o verifyOptions) error {
	if len(args) == 0 {
		all, err := archive.List(o.in)
		if err != nil {
			return err
		}
		for _, e := range all {
			args = append(args, e.ID)
		}
		if len(args) == 0 {
			return errors.New(p.say("no snapshots in %s", "%s 에 보존본이 없습니다", o.in))
		}
	}
	all, bad := []verdict{}, false
	for _, arg := range args {
		v, err := p.verifyOne(ctx, bagDir(o.in, arg), arg, o)
		if err != nil {
			return err
		}
		all, bad = append(all, v), bad || !v.OK
	}
	if o.json {
		if err := p.showJSON(all); err != nil {
			return err
		}
	}
	if bad {
		return status(exitSome)
	}
	return nil
}

// verifyOne verifies one bag, and reads it again only if it is whole.
func (p *program) verifyOne(ctx context.Context, dir, name string, o verifyOptions) (verdict, error) {
	r, noteErr, err := archive.CheckBag(ctx, dir, version, time.Now())
	if err != nil {
		return verdict{}, err
	}
	if noteErr != nil {
		p.complain(p.say("the check could not be noted beside %s: %v", "%s 곁에 확인 기록을 남기지 못했습니다: %v", dir, noteErr))
	}
	v := verdict{Snapshot: name, OK: len(r.Problems) == 0, Files: r.Files, Bytes: r.Bytes, Seal: r.Seal, Problems: r.Problems}
	if v.Problems == nil {
		v.Problems = []archive.Problem{}
	}
	if !o.json {
		p.printReport(name, r)
	}
	if !v.OK || !o.replay {
		return v, nil
	}
	differ, err := p.replay(ctx, dir, o.sources)
	if ctx.Err() != nil {
		return v, ctx.Err()
	}
	v.OK, v.Replay = err == nil && len(differ) == 0, "same"
	if err != nil {
		v.Replay = err.Error()
	} else if len(differ) > 0 {
		v.Replay, v.Problems = "differs", differ
	}
	if !o.json {
		p.printReplay(name, differ, err)
	}
	return v, nil
}

func (p *program) printReport(name string, r *archive.Report) {
	if len(r.Problems) == 0 {
		fmt.Fprintln(p.out, p.say("%s: whole, %d files, %s", "%s: 온전함, 파일 %d개, %s", name, r.Files, bytesText(r.Bytes)))
		return
	}
	fmt.Fprintln(p.out, p.say("%s: %d problems", "%s: 문제 %d건", name, len(r.Problems)))
	p.printProblems(r.Problems)
}

func (p *program) printProblems(all []archive.Problem) {
	for _, one := range all {
		line := "  " + p.kindOfProblem(one.Kind) + "  " + quoted(one.Path)
		if one.Detail != "" {
			line += ": " + one.Detail
		}
		fmt.Fprintln(p.out, line)
	}
}

// quoted keeps a name that holds what a terminal would act on on one line.
func quoted(path string) string {
	if q := fmt.Sprintf("%+q", path); q != `"`+path+`"` {
		return fmt.Sprintf("%q", path)
	}
	return path
}

func (p *program) kindOfProblem(k archive.Kind) string {
	if p.lang != "ko" {
		return string(k)
	}
	switch k {
	case archive.Changed:
		return "바뀜"
	case archive.Missing:
		return "없음"
	case archive.Extra:
		return "더해짐"
	case archive.Irregular:
		return "파일 아님"
	case archive.Malformed:
		return "형식 오류"
	}
	return "다시 만든 것"
}

func (p *program) printReplay(name string, differ []archive.Problem, err error) {
	switch {
	case err != nil:
		fmt.Fprintln(p.out, p.say("%s: not proved: %v", "%s: 증명하지 못함: %v", name, err))
	case len(differ) > 0:
		fmt.Fprintln(p.out, p.say("%s: reading the sources again gives %d other files", "%s: 원문을 다시 읽으니 파일 %d개가 다릅니다", name, len(differ)))
		p.printProblems(differ)
	default:
		fmt.Fprintln(p.out, p.say("%s: reading the sources again gives the same bytes", "%s: 원문을 다시 읽어도 같은 바이트가 나옵니다", name))
	}
}
