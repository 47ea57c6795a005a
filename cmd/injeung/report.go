package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"injeung/dataset"
	"injeung/report"
	"injeung/schema"
)

// reportOptions are the flags of report.
type reportOptions struct {
	sources, out string
	quiet        bool
}

func (p *program) reportCommand() *cobra.Command {
	var o reportOptions
	cmd := &cobra.Command{
		Use:   "report DIR --sources PATH --out SITE",
		Short: "Writes a page to look at: one folder that opens from disk",
		Long: `Writes the dataset in DIR as a static page into SITE: the matrix of cities by
year, timelines, criteria, every release with its tables and issues, and for
every value the page that it was printed on, drawn from the source. Sources
are found under PATH by their SHA-256 and read again; where one is missing, the
page says so and the rest works. Open SITE/index.html in any browser; it needs
no server and no network. --lang chooses the tongue it opens in.

Exit status: 0 every source is shown; 1 some were not found or not read again,
the page is made; 2 wrong use, or nothing made; 130 interrupted.`,
		Example: "  injeung report dataset --sources releases/ --out site",
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return p.report(cmd.Context(), args[0], o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.sources, "sources", "", "file or folder in which to look for the sources (required)")
	f.StringVar(&o.out, "out", "", "folder to write the page to (required)")
	f.BoolVar(&o.quiet, "quiet", false, "say nothing but errors")
	return cmd
}

func (o reportOptions) check(p *program) error {
	switch {
	case o.sources == "":
		return errors.New(p.say("--sources PATH is missing: name the file or folder with the sources", "--sources PATH가 없습니다. 원문이 있는 파일이나 폴더를 지정하십시오"))
	case o.out == "":
		return errors.New(p.say("--out SITE is missing: name the folder to write the page to", "--out SITE가 없습니다. 페이지를 쓸 폴더를 지정하십시오"))
	}
	return nil
}

// report reads the sources again and writes the page.
func (p *program) report(ctx context.Context, dir string, o reportOptions) error {
	if err := o.check(p); err != nil {
		return err
	}
	manifest, err := dataset.ReadManifest(dir)
	if err != nil {
		return errors.New(p.say("no dataset at %s: %v; make one with injeung run", "%s 에 데이터셋이 없습니다: %v. injeung run으로 만드십시오", dir, reason(err)))
	}
	rows, err := dataset.Load(ctx, dir)
	if err != nil {
		return err
	}
	again, err := p.rereader(ctx, rows.Releases, o, manifest.NoContacts())
	if err != nil {
		return err
	}
	defer again.stop()
	in := report.Input{Rows: rows, Lang: p.lang, Version: version, NoContacts: manifest.NoContacts(), Read: again.read}
	err = dataset.WriteFolder(ctx, o.out, reportAt(o.out), func(put func(string, []byte) error) error {
		return report.Write(in, func(f report.File) error { return put(f.Name, f.Data) })
	})
	again.bar.finish()
	if err != nil {
		return p.unmade(ctx, err)
	}
	return p.sayReport(rows.Releases, again, o)
}

// reportAt judges what is at the place of a report under its name.
func reportAt(dir string) func(fs.FS) error {
	return func(inside fs.FS) error {
		if err := report.IsReport(inside); err != nil {
			return fmt.Errorf("%s %w", dir, err)
		}
		return nil
	}
}

// unmade says that there is no report, and why.
func (p *program) unmade(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%s: %w", p.say("no page was made", "페이지를 만들지 않았습니다"), err)
}

// sayReport says what was made and which sources it cannot show.
func (p *program) sayReport(releases []schema.Release, again *rereader, o reportOptions) error {
	var missing, unreadable []string
	for i := range releases {
		switch name := releases[i].SourceName; again.states[i] {
		case report.Missing:
			missing = append(missing, name)
		case report.Unreadable:
			unreadable = append(unreadable, name)
		}
	}
	slices.Sort(missing)
	slices.Sort(unreadable)
	if len(missing) > 0 {
		p.complain(p.say("%d sources were not found under %s; their pages are not shown:%s", "원문 %d건을 %s 에서 찾지 못해 쪽을 보여 주지 못합니다:%s", len(missing), o.sources, p.listed(missing)))
	}
	if len(unreadable) > 0 {
		p.complain(p.say("%d sources can no longer be read; their pages are not shown:%s", "원문 %d건을 더는 읽을 수 없어 쪽을 보여 주지 못합니다:%s", len(unreadable), p.listed(unreadable)))
	}
	if !o.quiet {
		shown := len(releases) - len(missing) - len(unreadable)
		fmt.Fprintln(p.out, p.say("%d releases, %d shown with their pages", "보도자료 %d건, %d건은 쪽을 보여 줌", len(releases), shown))
		fmt.Fprintln(p.out, p.say("open %s in a browser", "브라우저로 %s 을(를) 여십시오", filepath.Join(o.out, "index.html")))
	}
	if len(missing)+len(unreadable) > 0 {
		return status(exitSome)
	}
	return nil
}
