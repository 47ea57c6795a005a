package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"injeung/schema"
)

func (p *program) schemaCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "schema [--format markdown|json] [--lang ko|en]",
		Short: "Prints the data dictionary or the JSON Schema of every table",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			switch format {
			case "markdown":
				p.dictionary()
				return nil
			case "json":
				return p.jsonSchemas()
			}
			return fmt.Errorf("--format %s: give markdown or json", format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "markdown", "markdown: a data dictionary; json: JSON Schemas")
	return cmd
}

// everyTable describes every table that is written.
func everyTable() []schema.TableDoc { return append(schema.Tables(), schema.Derived()...) }

// dictionary prints every table and column with label and description.
func (p *program) dictionary() {
	fmt.Fprintf(p.out, "# %s\n\n%s %s\n", p.say("Data dictionary", "데이터 사전"), p.say("Schema version", "스키마 판"), schema.Version)
	for _, t := range everyTable() {
		fmt.Fprintf(p.out, "\n## %s (%s)\n\n%s\n\n", t.Name, p.pick(t.LabelEN, t.LabelKO), p.pick(t.DescriptionEN, t.DescriptionKO))
		fmt.Fprintf(p.out, "| %s |\n|---|---|---|---|---|\n", strings.Join([]string{
			p.pick("column", "열"), p.pick("label", "이름"), p.pick("type", "형"), "NULL", p.pick("description", "설명")}, " | "))
		for _, c := range t.Columns {
			null := p.pick("no", "아니오")
			if c.Nullable {
				null = p.pick("yes", "예")
			}
			fmt.Fprintf(p.out, "| `%s` | %s | %s | %s | %s |\n", c.Name, p.pick(c.LabelEN, c.LabelKO), c.TypeText(), null,
				strings.ReplaceAll(p.pick(c.DescriptionEN, c.DescriptionKO), "|", `\|`))
		}
	}
}

// pick chooses between two texts that are no formats.
func (p *program) pick(en, ko string) string {
	if p.lang == "ko" {
		return ko
	}
	return en
}

// jsonSchemas prints one object with the JSON Schema of each table.
func (p *program) jsonSchemas() error {
	all := object{}
	for _, t := range everyTable() {
		all = append(all, field{t.Name, json.RawMessage(schema.JSONSchema(t))})
	}
	return p.showJSON(all)
}

// showJSON prints any value as indented JSON.
func (p *program) showJSON(v any) error {
	raw, err := marshal(v)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, raw, "", "  "); err != nil {
		return err
	}
	fmt.Fprintln(p.out, b.String())
	return nil
}
