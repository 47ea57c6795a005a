package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"injeung/dataset"
	"injeung/normalize"
	"injeung/schema"
)

// runOptions are the flags of run.
type runOptions struct {
	out         string
	partitionBy string
	jobs        int
	csv         bool
	noContacts  bool
	quiet, json bool
}

func (p *program) runCommand() *cobra.Command {
	var o runOptions
	cmd := &cobra.Command{
		Use:   "run INPUT... --out DIR",
		Short: "Reads releases (files or folders) and publishes the dataset",
		Long: `Reads every INPUT, a file or a folder walked recursively, and publishes the
dataset to DIR: Parquet, JSON Lines and a manifest. The format of a source is
told by its content. Publishing is atomic: readers see the old dataset or the
new one, and a failed run leaves the old one in place.

Exit status: 0 every source was read; 1 some were refused, the rest is
published; 2 wrong use, or nothing published; 130 interrupted.`,
		Example: "  injeung run releases/ --out dataset",
		Args:    cobra.MinimumNArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return p.run(cmd.Context(), args, o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.out, "out", "", "folder to publish to (required)")
	f.StringVar(&o.partitionBy, "partition-by", "", "year: write the tables that have a year as <table>/year=<YYYY>/<table>.parquet")
	f.IntVar(&o.jobs, "jobs", runtime.NumCPU(), "how many sources to read at once")
	f.BoolVar(&o.csv, "csv", false, "write CSV twins too (csv/), with datapackage.json and JSON Schemas (schema/)")
	f.BoolVar(&o.noContacts, "no-contacts", false, "leave names, telephone numbers and e-mail addresses of officials out of everything that is written")
	f.BoolVar(&o.quiet, "quiet", false, "say nothing but errors")
	f.BoolVar(&o.json, "json", false, "print a machine-readable summary on stdout")
	return cmd
}

func (o runOptions) check(p *program) error {
	switch {
	case o.out == "":
		return errors.New(p.say("--out DIR is missing: name the folder to publish to", "--out DIR가 없습니다. 결과를 공개할 폴더를 지정하십시오"))
	case o.jobs < 1:
		return errors.New(p.say("--jobs %d: give 1 or more", "--jobs %d: 1 이상이어야 합니다", o.jobs))
	case o.partitionBy != "" && o.partitionBy != "year":
		return errors.New(p.say("--partition-by %s: only year is known", "--partition-by %s: year만 쓸 수 있습니다", o.partitionBy))
	}
	return nil
}

// run is the main job: find, read, merge, check, publish.
func (p *program) run(ctx context.Context, args []string, o runOptions) error {
	if err := o.check(p); err != nil {
		return err
	}
	ins, err := findInputs(args, o.out)
	if err != nil {
		return err
	}
	w, err := dataset.Create(o.out, o.options())
	if err != nil {
		return p.unpublished(ctx, err)
	}
	defer w.Close()
	drafts := newKept(func() (*os.File, error) { return w.Scratch("drafts") })
	defer drafts.close()
	bar := p.progress(len(ins), o.quiet)
	all, err := readAll(ctx, ins, o.jobs, func(i int, d *normalize.Draft) error {
		if o.noContacts {
			d.Dataset = *normalize.WithoutContacts(&d.Dataset)
		}
		return drafts.keep(i, d)
	}, bar.seen)
	bar.finish()
	if err != nil {
		return err
	}
	sum := summarize(all)
	if sum.Read == 0 {
		p.printSummary(sum, o)
		p.complain(p.say("nothing to publish: none of the %d files under the inputs is a release that can be read; %s is as it was",
			"공개할 것이 없습니다. 입력 파일 %d개 가운데 읽을 수 있는 보도자료가 없습니다. %s 폴더는 그대로입니다", len(ins), o.out))
		return status(exitUsage)
	}
	if err := sum.publish(ctx, w, drafts, all); err != nil {
		return p.unpublished(ctx, err)
	}
	p.printSummary(sum, o)
	if sum.Refused > 0 {
		return status(exitSome)
	}
	return nil
}

func (o runOptions) options() dataset.Options {
	return dataset.Options{PartitionByYear: o.partitionBy == "year", CSV: o.csv, NoContacts: o.noContacts, Program: version}
}

// publish merges what was read, derives the further tables, checks the rows as
// a whole and puts them in place in one step.
func (s *summary) publish(ctx context.Context, w *dataset.Writer, drafts *kept, all []outcome) error {
	var read []int
	var heads []normalize.Head
	for i, o := range all {
		if o.fate == fateRead {
			read, heads = append(read, i), append(heads, drafts.heads[i])
		}
	}
	emit := func(rows *schema.Dataset) error {
		derive(rows)
		for _, i := range rows.Issues {
			s.Issues[i.Code]++
		}
		return w.Add(rows)
	}
	err := mergeChapters(ctx, heads, func(i int) (*normalize.Draft, error) { return drafts.draft(read[i]) }, emit)
	if err == nil {
		err = emit(fates(all))
	}
	if err != nil {
		return err
	}
	m, err := w.Publish(ctx)
	if err == nil {
		s.count(m)
	}
	return err
}

// publish derives the further tables of rows that are in memory, checks them
// as a whole and puts them in place in one step.
func publish(ctx context.Context, rows *schema.Dataset, o runOptions) error {
	derive(rows)
	w, err := dataset.Create(o.out, o.options())
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.Add(rows); err != nil {
		return err
	}
	_, err = w.Publish(ctx)
	return err
}

// unpublished says that a run ended without publishing, and why.
func (p *program) unpublished(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%s: %w", p.say("nothing was published", "아무것도 공개되지 않았습니다"), err)
}
