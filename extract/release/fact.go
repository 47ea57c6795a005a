package release

import (
	"injeung/extract/doc"
	"injeung/schema"
)

// Facts is what one release states, verbatim.
type Facts struct {
	Header    Header
	Decisions []Decision  // in reading order
	Criteria  []Criterion // sentences about what a scheme asks for
	Items     []Item      // rows of criteria tables
	Practices []Practice
	Plans     []Plan
	// Uses says how each table of the document was understood, in reading
	// order; a table without use was not understood at all.
	Uses   []TableUse
	Issues []schema.Issue // without ReleaseID and SourceName
}

// Value is one stated thing: the words, and the rule that recognised them.
type Value struct {
	Words doc.Text
	Rule  string // named like "header.released" or "sentence.selected"
}

// Said says whether there are words.
func (v Value) Said() bool { return !v.Words.Empty() }

// Header is what a release says about itself (머리말).
type Header struct {
	Title     Value
	Subtitles []Value
	Agency    Value // the ministry or body that publishes
	Bureau    Value // 국·실
	Division  Value // 과·팀
	Released  Value // words of 배포, with the date in them
	Embargo   Value // words of 보도시점 or 보도일시, all of them
	Contacts  []Contact
	// FileName is the name of the original file, where the source or the page
	// gives it; its date, edition, title and division stand in for what the
	// text lacks.
	FileName Value
	Origin   schema.Origin
	OriginBy Value // the words that say so; empty for an original
	Kind     schema.Kind
	KindBy   Value // the words that decided the kind
	// Posted is the date a site printed above a repost.
	Posted Value
	// Licence is the words or mark that tell the licence, LicenceCode what
	// they mean (KOGL-1); Credit is whom the source asks to be named.
	Licence     Value
	LicenceCode string
	Credit      Value
}

// Contact is a person named for questions (담당자).
type Contact struct{ Role, Rank, Name, Phone Value }

// Scheme is the programme (인증제) a statement is about.
type Scheme struct {
	ID    string // of a known programme, else the printed name without spaces
	Name  string // as the programme is called
	Known bool
	Value // the words that named it, perhaps elsewhere in the release
	// Services says that services were chosen for it, though its name does not tell.
	Services bool
}

// Where is the part of a release that a statement stands in.
type Where uint8

// The parts, most telling first.
const (
	InTable Where = iota // a table of winners
	InList               // a list of names set apart (note, bullet)
	InBody
	InSubtitle
	InTitle
)

// Decision is one statement that holders were certified, renewed, revoked …
// (선정 진술). Several statements of a release may tell of the same decision.
type Decision struct {
	Scheme     Scheme
	Status     schema.Status
	StatusBy   Value // words such as 신규 or 인증 연장; empty where "new" is the default
	Year       Value // words that say the year of the decision (’24년, 올해); empty: the release's own
	BaseYear   Value // of the certification renewed, changed or revoked
	Batch      Value // ordinal of the round: 제4차, 제4기
	Holders    []Holder
	Counts     []Count // declared numbers of holders, whole and by class
	Applicants Value   // how many applied
	// Open is true where the list says that it names only some (등).
	Open bool
	// Edition says that the first sentence tells it as the outcome of a round of the year before: 2025년
	// 가나평가 결과, told in May 2026.
	Edition bool
	Where   Where
	Words   doc.Text // the whole statement
	Block   int      // index of the block in Document.Blocks it was read from
	Rule    string
}

// HolderKind is what holds a certification.
type HolderKind uint8

// The kinds of holder.
const (
	CityHolder HolderKind = iota
	ServiceHolder
	OtherHolder // company, school, person: not for records, said in an issue
)

// Holder is one printed name of what was certified (인증 대상).
type Holder struct {
	Kind HolderKind
	// Words is the name as printed, without class brackets and footnote marks:
	// "경기 고양시", "달서구(대구)", "스마트 시티패스". With a carried province
	// only the printed part; a dash where a row is of the province itself.
	Words    doc.Text
	Province doc.Text // 시·도 printed with the name or carried over to it
	Carried  bool     // the province was printed once for several names
	Region   doc.Text // part of the country (권역) printed over a name without 시·도
	Class    doc.Text // class or type as printed (대도시)
	Grade    doc.Text
	Joint    int // holders with the same number above 0 hold one certification together
	// Site is true where what was chosen in the place is printed behind its name (서울
	// 가나역): a place named twice so has two of them.
	Site bool
	// Sites is how many of them stand there, where dots join several: 인천 가길·나길.
	Sites int
	// Beside is a name that stands with the place wherever it is told, as most places of the programme
	// have one: what was chosen may be that, and the place only where it is.
	Beside doc.Text
	// Of services:
	ByForm    bool // only the number of the lines and their form make a name of it
	Providers []Provider
	Unnamed   doc.Text // 외 1개사, 등 4개 기업: words that count unnamed providers
	Among     int      // how many named providers those words count with the others, 0 for all
	Domain    doc.Text
	Partner   doc.Text // local government named as partner, joint applicant or place of proof
	// Of a table whose column says it for each row; empty: as in the decision.
	Status   schema.Status
	StatusBy doc.Text
	Year     doc.Text
	BaseYear doc.Text
	Rule     string
	// Unread are words of its row that sort the names of the table, and that were
	// read as nothing.
	Unread doc.Text
}

// Provider is a body named for a service, as printed (㈜데이터얼라이언스).
type Provider struct{ Words doc.Text }

// Count is a declared number of holders or applicants (선정 수).
type Count struct {
	Value // the words "4곳", "일곱 곳"
	N     int
	Class doc.Text // the class it counts; empty: all
	// Whole is true where the number is that of all statuses together: 12곳 새로
	// 지정·재지정, the row of sums under 신규 and 연장.
	Whole bool
	// Sites is true where it numbers what lies in the places that were chosen, of
	// which one may hold several: the 17 of 10개 지자체의 쉼터 17곳.
	Sites bool
}

// Criterion is one stated requirement (인증 기준).
type Criterion struct {
	Scheme Scheme
	Year   Value
	// Field is the column of table criteria it fills: indicator_count,
	// pass_ratio, total_points, pass_points, population_threshold,
	// review_period_years, dimensions, size_classes, benefits.
	Field  string
	Number float64 // for the number columns; a ratio is 0..1
	List   []Value // for the list columns, in printed order
	Value          // the words of the statement
	Block  int

	renewed bool // asked of those to be renewed only
}

// Item is one row of a criteria table (평가 항목), or one line of it that a
// sentence tells (Table is -1 then).
type Item struct {
	Scheme                 Scheme
	Year                   Value
	Class, Dimension, Name doc.Text
	Count, Points, Weight  doc.Text
	Rule                   string
	Table, Row             int
}

// Practice is one row of a best-practice table (우수사례).
type Practice struct {
	Scheme   Scheme
	Year     Value
	Kind     schema.SubjectKind
	Subject  doc.Text
	Province doc.Text
	Group    doc.Text
	Title    doc.Text // with its brackets
	Details  []doc.Text
	Notes    []doc.Text
	Captions []doc.Text
	Rule     string
	Table    int // index into Uses
	Row      int
}

// Plan is one planned service of a city's plan (계획 서비스).
type Plan struct {
	Name     Value // the plan's name, 태백시 눈꽃마을계획
	City     Value // the place whose plan it is
	Strategy doc.Text
	Domain   doc.Text
	Service  doc.Text
	Launch   doc.Text
	Operator doc.Text
	Rule     string
	Table    int
	Row      int
}

// TableUse says what a table was read as.
type TableUse struct {
	Block int    // index of the block in Document.Blocks
	Cell  int    // index of the outer cell for a nested table, else -1
	As    string // winners, services, practices, plans, criteria, header, layout, continued, none
	Why   string // the header words or the reason
	Rows  int    // body rows
	Facts int    // body rows that gave facts
}
