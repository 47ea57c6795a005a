package dataset

import (
	"bytes"
	"encoding/json"

	"injeung/schema"
)

// The files that describe the CSV twins to programs.
const (
	packageName  = "datapackage.json" // https://specs.frictionlessdata.io/data-package
	schemaFolder = "schema"           // a JSON Schema for the lines of every table
)

// dataPackage is what datapackage.json says (Frictionless Tabular Data
// Package, version 1).
type dataPackage struct {
	Profile     string     `json:"profile"`
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Version     string     `json:"version"` // of the schema
	Licenses    []terms    `json:"licenses"`
	Sources     []credit   `json:"sources"`
	Resources   []resource `json:"resources"`
}

type resource struct {
	Profile     string      `json:"profile"`
	Name        string      `json:"name"`
	Path        string      `json:"path"`
	Title       string      `json:"title"`
	Description string      `json:"description"`
	Format      string      `json:"format"`
	MediaType   string      `json:"mediatype"`
	Encoding    string      `json:"encoding"`
	Bytes       int64       `json:"bytes"`
	Hash        string      `json:"hash"`
	Dialect     dialect     `json:"dialect"`
	Schema      tableSchema `json:"schema"`
}

// dialect is how the CSV files are written.
type dialect struct {
	Delimiter      string `json:"delimiter"`
	LineTerminator string `json:"lineTerminator"`
	QuoteChar      string `json:"quoteChar"`
	DoubleQuote    bool   `json:"doubleQuote"`
	Header         bool   `json:"header"`
}

type tableSchema struct {
	Fields        []packageField `json:"fields"`
	MissingValues []string       `json:"missingValues"`
	PrimaryKey    []string       `json:"primaryKey,omitempty"`
	ForeignKeys   []foreignKey   `json:"foreignKeys,omitempty"`
}

type packageField struct {
	Name        string            `json:"name"`
	Type        string            `json:"type"`
	Title       string            `json:"title"`
	Description string            `json:"description"`
	Constraints *fieldConstraints `json:"constraints,omitempty"`
}

type fieldConstraints struct {
	Required bool     `json:"required,omitempty"`
	Enum     []string `json:"enum,omitempty"`
}

type foreignKey struct {
	Fields    string `json:"fields"`
	Reference struct {
		Resource string `json:"resource"`
		Fields   string `json:"fields"`
	} `json:"reference"`
}

// encodeDocuments writes the description of the CSV twins and the JSON Schemas.
func encodeDocuments(to folder, m *Manifest, of *credits) error {
	p := dataPackage{
		Profile: "tabular-data-package", Name: "injeung", Title: "인증 데이터 (injeung)",
		Description: "보도자료에서 읽은 인증·지정 기록. NULL은 빈 칸, 목록은 JSON 글 / Certifications read from press releases. NULL is an empty cell, a list is JSON text",
		Version:     schema.Version,
		Licenses:    of.licences(), Sources: of.sources(),
	}
	for _, t := range tables() {
		doc := t.describe()
		for _, f := range m.table(doc.Name).Files {
			if f.Format == csvFormat {
				p.Resources = append(p.Resources, resourceOf(&doc, f))
			}
		}
		if err := addDocument(to, m, schemaFolder+"/"+doc.Name+".schema.json", append(schema.JSONSchema(doc), '\n')); err != nil {
			return err
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(p); err != nil {
		return err
	}
	return addDocument(to, m, packageName, b.Bytes())
}

func addDocument(to folder, m *Manifest, path string, data []byte) error {
	out, err := to.create(path)
	if err != nil {
		return err
	}
	if _, err := out.Write(data); err != nil {
		out.abandon()
		return err
	}
	f, err := out.finish()
	f.Format = documentFormat
	m.Documents = append(m.Documents, f)
	return err
}

func resourceOf(doc *schema.TableDoc, f File) resource {
	r := resource{
		Profile: "tabular-data-resource", Name: doc.Name, Path: f.Path, Title: doc.LabelKO, Description: both(doc.DescriptionKO, doc.DescriptionEN),
		Format: "csv", MediaType: "text/csv", Encoding: "utf-8", Bytes: f.Bytes, Hash: "sha256:" + f.SHA256,
		Dialect: dialect{Delimiter: ",", LineTerminator: "\n", QuoteChar: `"`, DoubleQuote: true, Header: true},
		Schema:  tableSchema{MissingValues: []string{""}},
	}
	if doc.Name != "evidence" && doc.Name != "issues" { // several rows share the key that those are sorted by
		r.Schema.PrimaryKey = doc.Key
	}
	for i := range doc.Columns {
		c := &doc.Columns[i]
		r.Schema.Fields = append(r.Schema.Fields, fieldOf(c))
		if c.Name == "release_id" && doc.Name != "releases" {
			k := foreignKey{Fields: c.Name}
			k.Reference.Resource, k.Reference.Fields = "releases", c.Name
			r.Schema.ForeignKeys = append(r.Schema.ForeignKeys, k)
		}
	}
	return r
}

func fieldOf(c *schema.Column) packageField {
	f := packageField{Name: c.Name, Type: frictionless(c), Title: c.LabelKO, Description: both(c.DescriptionKO, c.DescriptionEN)}
	var limits fieldConstraints
	limits.Required = !c.Nullable
	for _, v := range c.Values {
		limits.Enum = append(limits.Enum, v.Name)
	}
	if limits.Required || limits.Enum != nil {
		f.Constraints = &limits
	}
	return f
}

func both(ko, en string) string { return ko + " / " + en }

// frictionless names the type of a column as Table Schema does
// (https://specs.frictionlessdata.io/table-schema).
func frictionless(c *schema.Column) string {
	switch {
	case c.List:
		return "array"
	case c.Type == schema.Int32, c.Type == schema.Int64:
		return "integer"
	case c.Type == schema.Float64:
		return "number"
	case c.Type == schema.Bool:
		return "boolean"
	case c.Type == schema.Day:
		return "date"
	case c.Type == schema.Instant:
		return "datetime"
	case c.Type == schema.Struct:
		return "object"
	}
	return "string"
}
