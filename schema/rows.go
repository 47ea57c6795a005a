package schema

// Release is one source that was read (보도자료). Key: ReleaseID, the first 12
// hex digits of the SHA-256 of its bytes.
type Release struct {
	ReleaseID       string     `json:"release_id"`
	SourceName      string     `json:"source_name"`
	SourceURI       string     `json:"source_uri"`
	SHA256          string     `json:"sha256"`
	MediaType       string     `json:"media_type"`
	Bytes           int64      `json:"bytes"`
	Pages           *int32     `json:"pages"`
	Title           *string    `json:"title"`
	Subtitles       []string   `json:"subtitles"`
	Agency          *string    `json:"agency"`
	Bureau          *string    `json:"bureau"`
	Division        *string    `json:"division"`
	ReleasedOn      *Date      `json:"released_on"`
	EmbargoOnlineAt *Timestamp `json:"embargo_online_at"`
	EmbargoPrintOn  *Date      `json:"embargo_print_on"`
	Edition         *Edition   `json:"edition"`
	Contacts        []Contact  `json:"contacts"`
	Origin          Origin     `json:"origin"`
	OriginalName    *string    `json:"original_name"`
	Kind            Kind       `json:"kind"`
}

// Contact is a person named for questions (담당자).
type Contact struct {
	Role  *string `json:"role"`
	Rank  *string `json:"rank"`
	Name  *string `json:"name"`
	Phone *string `json:"phone"`
}

// City is one certified place, year and status. Key: RecordID,
// scheme/region_code/year/status[/batch].
type City struct {
	RecordID           string     `json:"record_id"`
	ReleaseID          string     `json:"release_id"`
	Scheme             string     `json:"scheme"`
	SchemeName         string     `json:"scheme_name"`
	Year               int32      `json:"year"`
	RegionCode         string     `json:"region_code"`
	RegionCodeCurrent  *string    `json:"region_code_current"`
	Sido               string     `json:"sido"`
	Sigungu            *string    `json:"sigungu"`
	CityName           string     `json:"city_name"`
	CityRaw            string     `json:"city_raw"`
	SizeClass          *SizeClass `json:"size_class"`
	ClassRaw           *string    `json:"class_raw"`
	Status             Status     `json:"status"`
	BaseYear           *int32     `json:"base_year"`
	Grade              *string    `json:"grade"`
	Batch              *int32     `json:"batch"`
	Recertified        *bool      `json:"recertified"`
	FirstCertifiedYear *int32     `json:"first_certified_year"`
	Confidence         float64    `json:"confidence"`
	Flags              []string   `json:"flags"`
}

// Service is one certified service, year and status. Key: RecordID,
// scheme/service_id/year/status[/batch].
type Service struct {
	RecordID          string     `json:"record_id"`
	ReleaseID         string     `json:"release_id"`
	Scheme            string     `json:"scheme"`
	SchemeName        string     `json:"scheme_name"`
	Year              int32      `json:"year"`
	ServiceID         string     `json:"service_id"`
	LineageID         string     `json:"lineage_id"`
	ServiceName       string     `json:"service_name"`
	ServiceRaw        string     `json:"service_raw"`
	Domain            *string    `json:"domain"`
	Providers         []Provider `json:"providers"`
	UnnamedProviders  *int32     `json:"unnamed_providers"`
	PartnerRegionCode *string    `json:"partner_region_code"`
	PartnerName       *string    `json:"partner_name"`
	Status            Status     `json:"status"`
	BaseYear          *int32     `json:"base_year"`
	Batch             *int32     `json:"batch"`
	Confidence        float64    `json:"confidence"`
	Flags             []string   `json:"flags"`
}

// Provider is a body that provides a service (서비스 제공 기관).
type Provider struct {
	Name string        `json:"name"`
	Raw  string        `json:"raw"`
	Kind *ProviderKind `json:"kind"`
}

// Criteria is what a scheme asked for in a year (인증 기준). Key: RecordID,
// scheme/year[/batch].
type Criteria struct {
	RecordID            string          `json:"record_id"`
	ReleaseID           string          `json:"release_id"`
	Scheme              string          `json:"scheme"`
	SchemeName          string          `json:"scheme_name"`
	Year                int32           `json:"year"`
	IndicatorCount      *int32          `json:"indicator_count"`
	PassRatio           *float64        `json:"pass_ratio"`
	TotalPoints         *float64        `json:"total_points"`
	PassPoints          *float64        `json:"pass_points"`
	PopulationThreshold *int64          `json:"population_threshold"`
	ReviewPeriodYears   *int32          `json:"review_period_years"`
	Dimensions          []string        `json:"dimensions"`
	SizeClasses         []string        `json:"size_classes"`
	Benefits            []string        `json:"benefits"`
	Items               []CriterionItem `json:"items"`
	Confidence          float64         `json:"confidence"`
	Flags               []string        `json:"flags"`
}

// CriterionItem is one line of a criteria table (평가 항목).
type CriterionItem struct {
	ClassRaw  *string  `json:"class_raw"`
	Dimension *string  `json:"dimension"`
	Name      *string  `json:"name"`
	Count     *int32   `json:"count"`
	Points    *float64 `json:"points"`
	Weight    *float64 `json:"weight"`
}

// Round is what a release declares about a round of decisions (회차).
// Key: RecordID, scheme/year/status[/batch].
type Round struct {
	RecordID         string       `json:"record_id"`
	ReleaseID        string       `json:"release_id"`
	Scheme           string       `json:"scheme"`
	SchemeName       string       `json:"scheme_name"`
	Year             int32        `json:"year"`
	Status           Status       `json:"status"`
	Applicants       *int32       `json:"applicants"`
	Selected         *int32       `json:"selected"`
	SelectedLarge    *int32       `json:"selected_large"`
	SelectedSmallMid *int32       `json:"selected_small_mid"`
	ByClass          []ClassCount `json:"by_class"`
	BaseYear         *int32       `json:"base_year"`
	Batch            *int32       `json:"batch"`
	Confidence       float64      `json:"confidence"`
	Flags            []string     `json:"flags"`
}

// ClassCount is how many of a class were selected (유형별 선정 수).
type ClassCount struct {
	ClassRaw string `json:"class_raw"`
	Selected *int32 `json:"selected"`
}

// Practice is a row of a best-practice table (우수사례). Key: RecordID,
// scheme/year/subject/n.
type Practice struct {
	RecordID    string      `json:"record_id"`
	ReleaseID   string      `json:"release_id"`
	Scheme      string      `json:"scheme"`
	SchemeName  string      `json:"scheme_name"`
	Year        int32       `json:"year"`
	SubjectKind SubjectKind `json:"subject_kind"`
	SubjectRaw  string      `json:"subject_raw"`
	SubjectName *string     `json:"subject_name"`
	RegionCode  *string     `json:"region_code"`
	GroupRaw    *string     `json:"group_raw"`
	Title       *string     `json:"title"`
	Details     []string    `json:"details"`
	Notes       []string    `json:"notes"`
	Captions    []string    `json:"captions"`
	Confidence  float64     `json:"confidence"`
	Flags       []string    `json:"flags"`
}

// Plan is a planned service of a city's plan (계획 서비스). Key: RecordID,
// region_code/year/n.
type Plan struct {
	RecordID    string   `json:"record_id"`
	ReleaseID   string   `json:"release_id"`
	Scheme      *string  `json:"scheme"`
	SchemeName  *string  `json:"scheme_name"`
	Year        int32    `json:"year"`
	RegionCode  string   `json:"region_code"`
	CityName    string   `json:"city_name"`
	Strategy    *string  `json:"strategy"`
	Domain      *string  `json:"domain"`
	ServiceName string   `json:"service_name"`
	LaunchYear  *int32   `json:"launch_year"`
	LaunchRaw   *string  `json:"launch_raw"`
	Operator    *string  `json:"operator"`
	Confidence  float64  `json:"confidence"`
	Flags       []string `json:"flags"`
}

// Table is a table of a source, of two cells at least (표). Key: TableID,
// release_id/n in reading order.
type Table struct {
	TableID   string      `json:"table_id"`
	ReleaseID string      `json:"release_id"`
	PageFirst *int32      `json:"page_first"`
	PageLast  *int32      `json:"page_last"`
	Caption   *string     `json:"caption"`
	Header    []string    `json:"header"`
	Rows      int32       `json:"rows"`
	Cols      int32       `json:"cols"`
	Cells     []TableCell `json:"cells"`
}

// TableCell is a cell of a table (칸); rows and columns count from 0.
type TableCell struct {
	Row     int32     `json:"row"`
	Col     int32     `json:"col"`
	RowSpan int32     `json:"row_span"`
	ColSpan int32     `json:"col_span"`
	Header  bool      `json:"header"`
	Text    string    `json:"text"`
	Page    *int32    `json:"page"`
	Box     []float64 `json:"box"`
}

// Evidence says why a cell of a record or release is what it is (근거).
// Page counts from 1; Box is x0,y0,x1,y1 in points from the top left of the
// page's crop box as a reader sees it.
type Evidence struct {
	RecordID  string    `json:"record_id"`
	Column    string    `json:"column"`
	Raw       *string   `json:"raw"`
	Rule      string    `json:"rule"`
	ReleaseID string    `json:"release_id"`
	Page      *int32    `json:"page"`
	Box       []float64 `json:"box"`
	Node      *string   `json:"node"`
	Quote     *string   `json:"quote"`
}

// Issue is a thing that was not understood or not reconciled (문제). ReleaseID
// is NULL for a file that is no document.
type Issue struct {
	ReleaseID  *string   `json:"release_id"`
	SourceName string    `json:"source_name"`
	Code       string    `json:"code"`
	Severity   Severity  `json:"severity"`
	Detail     string    `json:"detail"`
	Raw        *string   `json:"raw"`
	Page       *int32    `json:"page"`
	Box        []float64 `json:"box"`
	Node       *string   `json:"node"`
	RecordID   *string   `json:"record_id"`
}
