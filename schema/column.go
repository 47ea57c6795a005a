package schema

import "strings"

// Type is what a column holds, apart from being a list or NULL.
type Type string

// The types, each with its Parquet form.
const (
	String  Type = "string"    // BYTE_ARRAY, STRING
	Int32   Type = "int32"     // INT32
	Int64   Type = "int64"     // INT64
	Float64 Type = "float64"   // DOUBLE, never NaN or infinite
	Bool    Type = "bool"      // BOOLEAN
	Day     Type = "date"      // INT32, DATE; JSON "2024-11-25"
	Instant Type = "timestamp" // INT64, TIMESTAMP(ms, UTC); JSON "2024-11-25T02:00:00Z"
	Struct  Type = "struct"    // a group of Fields
)

// Column describes a column of a table, or a field of a struct (항목).
type Column struct {
	Name          string   `json:"name"`
	Type          Type     `json:"type"` // of one item, for a list
	List          bool     `json:"list,omitempty"`
	Nullable      bool     `json:"nullable"`         // NULL means not said
	ID            bool     `json:"id,omitempty"`     // an id or code that rows are looked up by
	Blank         bool     `json:"blank,omitempty"`  // "" is a value: an empty cell of a printed table
	Values        []Value  `json:"values,omitempty"` // the only values, where they are enumerated
	Fields        []Column `json:"fields,omitempty"` // of a Struct
	LabelKO       string   `json:"label_ko"`
	LabelEN       string   `json:"label_en"`
	DescriptionKO string   `json:"description_ko"`
	DescriptionEN string   `json:"description_en"`
}

// Value is one of the values that an enumerated column may have.
type Value struct {
	Name string `json:"name"`
	KO   string `json:"ko"` // what it means, in Korean
}

// TableDoc describes a table (표 설명).
type TableDoc struct {
	Name          string   `json:"name"`
	LabelKO       string   `json:"label_ko"`
	LabelEN       string   `json:"label_en"`
	DescriptionKO string   `json:"description_ko"`
	DescriptionEN string   `json:"description_en"`
	Key           []string `json:"key"`    // columns that the rows are sorted by, ascending by bytes
	Record        bool     `json:"record"` // its rows are records: they have evidence
	Columns       []Column `json:"columns"`
}

// Tables gives the description of every table in the order they are published.
func Tables() []TableDoc {
	return []TableDoc{
		releasesDoc(), citiesDoc(), servicesDoc(), criteriaDoc(), roundsDoc(),
		practicesDoc(), plansDoc(), tablesDoc(), evidenceDoc(), issuesDoc(),
	}
}

// TypeText writes the type as a data dictionary shows it: "list of string",
// "list of {role: string, rank: string}".
func (c *Column) TypeText() string {
	text := string(c.Type)
	if c.Type == Struct {
		fields := make([]string, len(c.Fields))
		for i := range c.Fields {
			fields[i] = c.Fields[i].Name + ": " + c.Fields[i].TypeText()
		}
		text = "{" + strings.Join(fields, ", ") + "}"
	}
	if c.List {
		return "list of " + text
	}
	return text
}

func (t *TableDoc) index(column string) int {
	for i := range t.Columns {
		if t.Columns[i].Name == column {
			return i
		}
	}
	return -1
}

// column makes a description that is not NULL and no list; the methods below
// change one thing each.
func column(name string, t Type, label, ko, en string) Column {
	return Column{Name: name, Type: t, LabelKO: label, LabelEN: spoken(name), DescriptionKO: ko, DescriptionEN: en}
}

// spoken writes the words of a column's name: "release ID" for release_id.
func spoken(name string) string {
	words := strings.Split(name, "_")
	for i, w := range words {
		switch w {
		case "id", "uri":
			words[i] = strings.ToUpper(w)
		case "sha256":
			words[i] = "SHA-256"
		}
	}
	return strings.Join(words, " ")
}

func (c Column) null() Column  { c.Nullable = true; return c }
func (c Column) id() Column    { c.ID = true; return c }
func (c Column) blank() Column { c.Blank = true; return c }

// list makes a list, NULL where nothing was said and empty where it was said
// that there is none.
func (c Column) list() Column { c.List, c.Nullable = true, true; return c }

func (c Column) of(fields ...Column) Column { c.Fields = fields; return c }

// enum takes pairs of a value and its Korean meaning.
func (c Column) enum(pairs ...string) Column {
	for i := 0; i < len(pairs); i += 2 {
		c.Values = append(c.Values, Value{Name: pairs[i], KO: pairs[i+1]})
	}
	return c
}
