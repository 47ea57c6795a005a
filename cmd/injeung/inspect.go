package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"injeung/extract"
	"injeung/extract/doc"
	"injeung/normalize"
	"injeung/render"
)

// inspectOptions are the flags of inspect.
type inspectOptions struct {
	stage, format string
	page          int
}

func (p *program) inspectCommand() *cobra.Command {
	var o inspectOptions
	cmd := &cobra.Command{
		Use:   "inspect FILE [--stage STAGE] [--format FORMAT]",
		Short: "Shows one source at any stage of reading",
		Long: `Shows on stdout what a stage of reading made of one source:

  glyphs   what the pages draw                 text json svg
  text     paragraphs and tables in order      text json markdown html
  tables   the tables with their cells         text json markdown html svg
  facts    what was recognised, verbatim       text json
  records  what would be published, and why    text json

The drawings (svg) show one page of a PDF; choose it with --page.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return p.inspect(cmd.Context(), args[0], o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.stage, "stage", "text", "glyphs, text, tables, facts or records")
	f.StringVar(&o.format, "format", "text", "text, json, markdown, html or svg")
	f.IntVar(&o.page, "page", 0, "only this page of a PDF, from 1 (a drawing shows page 1 unless told)")
	return cmd
}

// allowed says whether a stage can be shown in a format.
func (o inspectOptions) allowed() error {
	formats := map[string][]string{
		"glyphs":  {"text", "json", "svg"},
		"text":    {"text", "json", "markdown", "html"},
		"tables":  {"text", "json", "markdown", "html", "svg"},
		"facts":   {"text", "json"},
		"records": {"text", "json"},
	}[o.stage]
	if formats == nil {
		return fmt.Errorf("--stage %s: give glyphs, text, tables, facts or records", o.stage)
	}
	if slices.Contains(formats, o.format) {
		return nil
	}
	return fmt.Errorf("--format %s: the stage %s can be shown as %v", o.format, o.stage, formats)
}

func (p *program) inspect(ctx context.Context, path string, o inspectOptions) error {
	if err := o.allowed(); err != nil {
		return err
	}
	in := input{path: path, name: filepath.Base(path), asked: true}
	if _, err := os.Stat(path); err != nil {
		return fmt.Errorf("%s: cannot be read: %w; check the path", path, reason(err))
	}
	data, refusal := in.bytes()
	if refusal != nil {
		return p.refusedInspect(in, refusal)
	}
	r, err := extract.Release(ctx, extract.Source{Name: in.name, Data: data})
	if errors.As(err, &refusal) {
		return p.refusedInspect(in, refusal)
	}
	if err != nil {
		return err
	}
	if n := len(r.Document.Pages); o.page < 0 || o.page > n && o.page > 0 {
		return fmt.Errorf("--page %d: %s has %d pages", o.page, path, n)
	}
	return p.show(r, sourceOf(in, r, int64(len(data))), o)
}

func (p *program) refusedInspect(in input, r *extract.Refusal) error {
	p.complain(fmt.Sprintf("%s: %s; %s", in.name, p.why(r), p.remedy(r)))
	return status(exitSome)
}

// show writes the stage to stdout.
func (p *program) show(r *extract.Reading, src normalize.Source, o inspectOptions) error {
	if o.format == "svg" {
		return p.showDrawing(r, o)
	}
	switch o.stage {
	case "glyphs":
		return p.showGlyphs(r.Document.Pages, o)
	case "text":
		return p.showBlocks(r.Document, onPage(r.Document.Blocks, o.page), o)
	case "tables":
		return p.showTables(onPage(r.Document.Blocks, o.page), o)
	case "facts":
		return p.showTree(r.Facts, o.format)
	}
	return p.showRecords(normalize.Records(src, r.Document, r.Facts), o.format)
}

// onPage keeps the blocks that begin on a page; 0 keeps all.
func onPage(blocks []doc.Block, page int) []doc.Block {
	if page == 0 {
		return blocks
	}
	var out []doc.Block
	for _, b := range blocks {
		if int(b.At.Page) == page {
			out = append(out, b)
		}
	}
	return out
}

func (p *program) showBlocks(d *doc.Document, blocks []doc.Block, o inspectOptions) error {
	switch o.format {
	case "markdown":
		fmt.Fprint(p.out, render.Markdown(blocks))
	case "html":
		fmt.Fprint(p.out, render.HTML(blocks))
	case "json":
		return p.showTree(blocks, o.format)
	default:
		fmt.Fprint(p.out, render.Plain(&doc.Document{Media: d.Media, Blocks: blocks, Furniture: onPage(d.Furniture, o.page)}))
	}
	return nil
}

// showDrawing draws one page: what is drawn, and for tables the cells found.
func (p *program) showDrawing(r *extract.Reading, o inspectOptions) error {
	n := max(o.page, 1)
	if n > len(r.Document.Pages) {
		return fmt.Errorf("--format svg: only the pages of a PDF can be drawn, this is %s", r.Document.Media)
	}
	over := render.Overlay{}
	if o.stage == "tables" {
		over = tableOverlay(r, int32(n))
	}
	fmt.Fprint(p.out, render.PageSVG(r.Document.Pages[n-1], over))
	return nil
}
