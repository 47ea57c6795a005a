package schema

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
	Name     string   `json:"name"`
	Type     Type     `json:"type"` // of one item, for a list
	List     bool     `json:"list,omitempty"`
	Nullable bool     `json:"nullable"`         // NULL means not said
	ID       bool     `json:"id,omitempty"`     // an id or code that rows are looked up by
	Blank    bool     `json:"blank,omitempty"`  // "" is a value: an empty cell of a printed table
	Values   []Value  `json:"values,omitempty"` // the only values, where they are enumerated
	Fields   []Column `json:"fields,omitempty"` // of a Struct
	Label    string   `json:"label_ko"`         // Korean name
	KO       string   `json:"description_ko"`   // Korean description
	EN       string   `json:"description_en"`   // English description
}

// Value is one of the values that an enumerated column may have.
type Value struct {
	Name string `json:"name"`
	KO   string `json:"ko"` // what it means, in Korean
}

// TableDoc describes a table (표 설명).
type TableDoc struct {
	Name    string   `json:"name"`
	Label   string   `json:"label_ko"`
	KO      string   `json:"description_ko"`
	EN      string   `json:"description_en"`
	Key     []string `json:"key"`    // columns that the rows are sorted by, ascending by bytes
	Record  bool     `json:"record"` // its rows are records: they have evidence
	Columns []Column `json:"columns"`
}

// Tables gives the description of every table in the order they are published.
func Tables() []TableDoc {
	return []TableDoc{
		releasesDoc(), citiesDoc(), servicesDoc(), criteriaDoc(), roundsDoc(),
		practicesDoc(), plansDoc(), tablesDoc(), evidenceDoc(), issuesDoc(),
	}
}

// TableNamed gives the description of one table; ok is false where there is none.
func TableNamed(name string) (doc TableDoc, ok bool) {
	for _, t := range Tables() {
		if t.Name == name {
			return t, true
		}
	}
	return TableDoc{}, false
}

// Partitioned says whether the table can be split by year.
func (t *TableDoc) Partitioned() bool { return t.index("year") >= 0 }

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
	return Column{Name: name, Type: t, Label: label, KO: ko, EN: en}
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
