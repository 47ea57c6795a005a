package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"injeung/archive"
	"injeung/dataset"
	"injeung/schema"
)

// snapshotOptions are the flags of snapshot create.
type snapshotOptions struct {
	dataset, sources, to, date, note string
	corrections                      string
	withProgram, allowMissing        bool
	noContacts, noContactsSaid       bool
}

func (p *program) snapshotCreateCommand() *cobra.Command {
	var o snapshotOptions
	cmd := &cobra.Command{
		Use:   "create ID --dataset DIR --sources PATH --to ARCHIVE",
		Short: "Freezes a dataset and its sources into a bag",
		Long: `Freezes the dataset in DIR, the raw sources (found under PATH by their
SHA-256), the schema, the gazetteer, the version of the program and a summary
of the run into the bag ARCHIVE/ID. ID is a year or a day, 2025 or 2025-03-31;
2025.1 is a correction of 2025. What is there is never changed; when it fails
or is interrupted, there is no snapshot.

With --no-contacts (also where the dataset was published so) names, telephone
numbers and e-mail addresses of officials are in no file of the bag: they are
taken out of the tables, and the sources, which hold them, are listed with
their SHA-256 only. --corrections puts the decisions of people into the bag;
a dataset that has some needs the file, for they are a part of how it came out.

Exit status: 0 made; 2 wrong use, sources missing, or not made; 130 interrupted.`,
		Example: "  injeung snapshot create 2025 --dataset dataset --sources releases/ --to archive",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.noContactsSaid = cmd.Flags().Changed("no-contacts")
			return p.snapshotCreate(cmd.Context(), args[0], o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.dataset, "dataset", "", "folder of the dataset (required)")
	f.StringVar(&o.sources, "sources", "", "file or folder in which to look for the sources (required, but with --no-contacts)")
	f.StringVar(&o.to, "to", "", "folder of the snapshots (required)")
	f.StringVar(&o.date, "date", "", "day of the freezing, 2025-03-31 (default: today in UTC)")
	f.StringVar(&o.note, "note", "", "why it was made, kept in the bag")
	f.StringVar(&o.corrections, "corrections", "", "the corrections.yaml that was applied to the dataset")
	f.BoolVar(&o.noContacts, "no-contacts", false, "leave personal contacts, and the sources that hold them, out of the bag")
	f.BoolVar(&o.withProgram, "with-program", false, "put this program into the bag")
	f.BoolVar(&o.allowMissing, "allow-missing", false, "list sources that are not found instead of failing")
	return cmd
}

func (o snapshotOptions) check(p *program) (schema.Date, error) {
	for _, need := range [][2]string{{"--dataset DIR", o.dataset}, {"--sources PATH", o.sources}, {"--to ARCHIVE", o.to}} {
		if need[1] == "" && !(o.noContacts && need[0] == "--sources PATH") {
			return 0, errors.New(p.say("%s is missing; see injeung snapshot create --help", "%s 가 없습니다. injeung snapshot create --help 를 보십시오", need[0]))
		}
	}
	if o.date == "" {
		return schema.ParseDate(time.Now().UTC().Format(time.DateOnly))
	}
	day, err := schema.ParseDate(o.date)
	if err != nil {
		return 0, errors.New(p.say("--date %s: give a day like 2025-03-31", "--date %s: 2025-03-31처럼 적으십시오", o.date))
	}
	return day, nil
}

// snapshotCreate finds the sources and freezes everything.
func (p *program) snapshotCreate(ctx context.Context, id string, o snapshotOptions) error {
	plan := archive.Plan{ID: id, Dataset: o.dataset, Note: strings.TrimSpace(o.note), AllowMissing: o.allowMissing, Program: thisProgram()}
	manifest, err := dataset.ReadManifest(o.dataset)
	if err == nil && !o.noContactsSaid {
		o.noContacts = manifest.NoContacts()
	}
	var wrong error
	if plan.Date, wrong = o.check(p); wrong != nil {
		return wrong
	}
	if err != nil {
		return errors.New(p.say("no dataset at %s: %v; make one with injeung run", "%s 에 데이터셋이 없습니다: %v. injeung run으로 만드십시오", o.dataset, reason(err)))
	}
	work, err := os.MkdirTemp("", "injeung-public-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	if err := p.contents(ctx, &plan, manifest, o, work); err != nil {
		return err
	}
	if o.withProgram {
		if plan.ProgramFile, err = os.Executable(); err != nil {
			return fmt.Errorf("--with-program: %w", err)
		}
		plan.ProgramName = programName()
	}
	made, err := archive.Create(ctx, o.to, plan)
	if err != nil {
		return p.unfrozen(ctx, made, err, o)
	}
	p.sayMade(made, filepath.Join(o.to, id))
	return nil
}

// contents says what goes into the bag: the dataset, or a copy of it without
// contacts made in the folder work, the sources or none, and further files.
func (p *program) contents(ctx context.Context, plan *archive.Plan, m *dataset.Manifest, o snapshotOptions, work string) (err error) {
	switch plan.Withhold = o.noContacts; {
	case !plan.Withhold:
		plan.Sources, err = originals(ctx, m.Sources, o.sources)
	case !m.NoContacts():
		plan.LeftOutHere, plan.Dataset = true, filepath.Join(work, "dataset")
		err = p.publicCopy(ctx, o.dataset, m, plan.Dataset)
	}
	if err != nil {
		return err
	}
	if plan.Files, err = p.frozenFiles(ctx, plan.Dataset, m); err != nil {
		return err
	}
	decided, err := p.frozenCorrections(ctx, *plan, o)
	plan.Files = append(plan.Files, decided...)
	return err
}

func programName() string {
	name := "injeung-" + runtime.GOOS + "-" + runtime.GOARCH
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return name
}

// unfrozen says why there is no snapshot.
func (p *program) unfrozen(ctx context.Context, made *archive.Made, err error, o snapshotOptions) error {
	var missing *archive.MissingError
	switch {
	case made != nil:
		return err // it is there: only the log is not
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &missing):
		names := make([]string, len(missing.Sources))
		for i, s := range missing.Sources {
			names[i] = s.Name + "  " + s.SHA256
		}
		return errors.New(p.say("no snapshot was made: %d sources are not under %s (name and SHA-256):%s\ngive their folder with --sources, or --allow-missing to freeze without them",
			"보존본을 만들지 않았습니다. 원문 %d건이 %s 에 없습니다(이름과 SHA-256):%s\n--sources로 폴더를 지정하거나, --allow-missing으로 빼고 얼리십시오", len(names), o.sources, p.listed(names)))
	}
	return fmt.Errorf("%s: %w", p.say("no snapshot was made", "보존본을 만들지 않았습니다"), err)
}

func (p *program) sayMade(made *archive.Made, where string) {
	s := made.Snapshot
	fmt.Fprintln(p.out, p.say("snapshot %s: %d files, %s, %d sources", "보존본 %s: 파일 %d개, %s, 원문 %d건", s.ID, made.Files, bytesText(made.Bytes), s.Sources.Frozen))
	if n := len(s.Sources.Missing); n > 0 {
		fmt.Fprintln(p.out, p.say("%d sources are missing:%s", "빠진 원문 %d건:%s", n, p.listed(s.Sources.Missing)))
	}
	if s.Sources.Withheld > 0 {
		fmt.Fprintln(p.out, p.say("personal contacts are left out: %d sources are listed with their SHA-256 only", "담당자 연락처를 뺐습니다. 원문 %d건은 SHA-256만 적었습니다", s.Sources.Withheld))
	}
	fmt.Fprintln(p.out, p.say("seal %s", "봉인 %s", made.Seal[:32]))
	fmt.Fprintln(p.out, p.say("frozen in %s", "%s 에 얼림", where))
}
