package schema

// Release is one source that was read (보도자료). Key: ReleaseID, the first 12
// hex digits of the SHA-256 of its bytes.
type Release struct {
	ReleaseID       string     `json:"release_id" parquet:"release_id,dict"`
	SourceName      string     `json:"source_name" parquet:"source_name,dict"`
	SourceURI       string     `json:"source_uri" parquet:"source_uri,dict"`
	SHA256          string     `json:"sha256" parquet:"sha256,dict"`
	MediaType       string     `json:"media_type" parquet:"media_type,dict"`
	Bytes           int64      `json:"bytes" parquet:"bytes"`
	Pages           *int32     `json:"pages" parquet:"pages"`
	Title           *string    `json:"title" parquet:"title,dict"`
	Subtitles       []string   `json:"subtitles" parquet:"subtitles,list,optional" parquet-element:",dict"`
	Agency          *string    `json:"agency" parquet:"agency,dict"`
	Bureau          *string    `json:"bureau" parquet:"bureau,dict"`
	Division        *string    `json:"division" parquet:"division,dict"`
	ReleasedOn      *Date      `json:"released_on" parquet:"released_on,date"`
	EmbargoOnlineAt *Timestamp `json:"embargo_online_at" parquet:"embargo_online_at,timestamp(millisecond:utc)"`
	EmbargoPrintOn  *Date      `json:"embargo_print_on" parquet:"embargo_print_on,date"`
	Edition         *Edition   `json:"edition" parquet:"edition,dict"`
	Contacts        []Contact  `json:"contacts" parquet:"contacts,list,optional"`
	Origin          Origin     `json:"origin" parquet:"origin,dict"`
	OriginalName    *string    `json:"original_name" parquet:"original_name,dict"`
	Kind            Kind       `json:"kind" parquet:"kind,dict"`
	Licence         *string    `json:"licence" parquet:"licence,dict"`
	LicenceRaw      *string    `json:"licence_raw" parquet:"licence_raw,dict"`
	Attribution     *string    `json:"attribution" parquet:"attribution,dict"`
}

// Contact is a person named for questions (담당자).
type Contact struct {
	Role  *string `json:"role" parquet:"role,dict"`
	Rank  *string `json:"rank" parquet:"rank,dict"`
	Name  *string `json:"name" parquet:"name,dict"`
	Phone *string `json:"phone" parquet:"phone,dict"`
}

// City is one certified place, year and status. Key: RecordID,
// scheme/region_code/year/status[/batch].
type City struct {
	RecordID           string     `json:"record_id" parquet:"record_id,dict"`
	ReleaseID          string     `json:"release_id" parquet:"release_id,dict"`
	Scheme             string     `json:"scheme" parquet:"scheme,dict"`
	SchemeName         string     `json:"scheme_name" parquet:"scheme_name,dict"`
	Year               int32      `json:"year" parquet:"year"`
	RegionCode         string     `json:"region_code" parquet:"region_code,dict"`
	RegionCodeCurrent  *string    `json:"region_code_current" parquet:"region_code_current,dict"`
	Sido               string     `json:"sido" parquet:"sido,dict"`
	Sigungu            *string    `json:"sigungu" parquet:"sigungu,dict"`
	CityName           string     `json:"city_name" parquet:"city_name,dict"`
	CityRaw            string     `json:"city_raw" parquet:"city_raw,dict"`
	SizeClass          *SizeClass `json:"size_class" parquet:"size_class,dict"`
	ClassRaw           *string    `json:"class_raw" parquet:"class_raw,dict"`
	Status             Status     `json:"status" parquet:"status,dict"`
	BaseYear           *int32     `json:"base_year" parquet:"base_year"`
	Grade              *string    `json:"grade" parquet:"grade,dict"`
	Batch              *int32     `json:"batch" parquet:"batch"`
	Recertified        *bool      `json:"recertified" parquet:"recertified"`
	FirstCertifiedYear *int32     `json:"first_certified_year" parquet:"first_certified_year"`
	Confidence         float64    `json:"confidence" parquet:"confidence"`
	Flags              []string   `json:"flags" parquet:"flags,list,optional" parquet-element:",dict"`
}

// Service is one certified service, year and status. Key: RecordID,
// scheme/service_id/year/status[/batch].
type Service struct {
	RecordID          string     `json:"record_id" parquet:"record_id,dict"`
	ReleaseID         string     `json:"release_id" parquet:"release_id,dict"`
	Scheme            string     `json:"scheme" parquet:"scheme,dict"`
	SchemeName        string     `json:"scheme_name" parquet:"scheme_name,dict"`
	Year              int32      `json:"year" parquet:"year"`
	ServiceID         string     `json:"service_id" parquet:"service_id,dict"`
	LineageID         string     `json:"lineage_id" parquet:"lineage_id,dict"`
	ServiceName       string     `json:"service_name" parquet:"service_name,dict"`
	ServiceRaw        string     `json:"service_raw" parquet:"service_raw,dict"`
	Domain            *string    `json:"domain" parquet:"domain,dict"`
	Providers         []Provider `json:"providers" parquet:"providers,list,optional"`
	UnnamedProviders  *int32     `json:"unnamed_providers" parquet:"unnamed_providers"`
	PartnerRegionCode *string    `json:"partner_region_code" parquet:"partner_region_code,dict"`
	PartnerName       *string    `json:"partner_name" parquet:"partner_name,dict"`
	Status            Status     `json:"status" parquet:"status,dict"`
	BaseYear          *int32     `json:"base_year" parquet:"base_year"`
	Batch             *int32     `json:"batch" parquet:"batch"`
	Confidence        float64    `json:"confidence" parquet:"confidence"`
	Flags             []string   `json:"flags" parquet:"flags,list,optional" parquet-element:",dict"`
}

// Provider is a body that provides a service (서비스 제공 기관).
type Provider struct {
	Name string        `json:"name" parquet:"name,dict"`
	Raw  string        `json:"raw" parquet:"raw,dict"`
	Kind *ProviderKind `json:"kind" parquet:"kind,dict"`
}

// Criteria is what a scheme asked for in a year (인증 기준). Key: RecordID,
// scheme/year[/batch].
type Criteria struct {
	RecordID            string          `json:"record_id" parquet:"record_id,dict"`
	ReleaseID           string          `json:"release_id" parquet:"release_id,dict"`
	Scheme              string          `json:"scheme" parquet:"scheme,dict"`
	SchemeName          string          `json:"scheme_name" parquet:"scheme_name,dict"`
	Year                int32           `json:"year" parquet:"year"`
	IndicatorCount      *int32          `json:"indicator_count" parquet:"indicator_count"`
	PassRatio           *float64        `json:"pass_ratio" parquet:"pass_ratio"`
	TotalPoints         *float64        `json:"total_points" parquet:"total_points"`
	PassPoints          *float64        `json:"pass_points" parquet:"pass_points"`
	PopulationThreshold *int64          `json:"population_threshold" parquet:"population_threshold"`
	ReviewPeriodYears   *int32          `json:"review_period_years" parquet:"review_period_years"`
	Dimensions          []string        `json:"dimensions" parquet:"dimensions,list,optional" parquet-element:",dict"`
	SizeClasses         []string        `json:"size_classes" parquet:"size_classes,list,optional" parquet-element:",dict"`
	Benefits            []string        `json:"benefits" parquet:"benefits,list,optional" parquet-element:",dict"`
	Items               []CriterionItem `json:"items" parquet:"items,list,optional"`
	Confidence          float64         `json:"confidence" parquet:"confidence"`
	Flags               []string        `json:"flags" parquet:"flags,list,optional" parquet-element:",dict"`
}

// CriterionItem is one line of a criteria table (평가 항목).
type CriterionItem struct {
	ClassRaw  *string  `json:"class_raw" parquet:"class_raw,dict"`
	Dimension *string  `json:"dimension" parquet:"dimension,dict"`
	Name      *string  `json:"name" parquet:"name,dict"`
	Count     *int32   `json:"count" parquet:"count"`
	Points    *float64 `json:"points" parquet:"points"`
	Weight    *float64 `json:"weight" parquet:"weight"`
}

// Round is what a release declares about a round of decisions (회차).
// Key: RecordID, scheme/year/status[/batch].
type Round struct {
	RecordID         string       `json:"record_id" parquet:"record_id,dict"`
	ReleaseID        string       `json:"release_id" parquet:"release_id,dict"`
	Scheme           string       `json:"scheme" parquet:"scheme,dict"`
	SchemeName       string       `json:"scheme_name" parquet:"scheme_name,dict"`
	Year             int32        `json:"year" parquet:"year"`
	Status           Status       `json:"status" parquet:"status,dict"`
	Applicants       *int32       `json:"applicants" parquet:"applicants"`
	Selected         *int32       `json:"selected" parquet:"selected"`
	SelectedLarge    *int32       `json:"selected_large" parquet:"selected_large"`
	SelectedSmallMid *int32       `json:"selected_small_mid" parquet:"selected_small_mid"`
	ByClass          []ClassCount `json:"by_class" parquet:"by_class,list,optional"`
	BaseYear         *int32       `json:"base_year" parquet:"base_year"`
	Batch            *int32       `json:"batch" parquet:"batch"`
	Confidence       float64      `json:"confidence" parquet:"confidence"`
	Flags            []string     `json:"flags" parquet:"flags,list,optional" parquet-element:",dict"`
}

// ClassCount is how many of a class were selected (유형별 선정 수).
type ClassCount struct {
	ClassRaw string `json:"class_raw" parquet:"class_raw,dict"`
	Selected *int32 `json:"selected" parquet:"selected"`
}

// Practice is a row of a best-practice table (우수사례). Key: RecordID,
// scheme/year/subject/n.
type Practice struct {
	RecordID    string      `json:"record_id" parquet:"record_id,dict"`
	ReleaseID   string      `json:"release_id" parquet:"release_id,dict"`
	Scheme      string      `json:"scheme" parquet:"scheme,dict"`
	SchemeName  string      `json:"scheme_name" parquet:"scheme_name,dict"`
	Year        int32       `json:"year" parquet:"year"`
	SubjectKind SubjectKind `json:"subject_kind" parquet:"subject_kind,dict"`
	SubjectRaw  string      `json:"subject_raw" parquet:"subject_raw,dict"`
	SubjectName *string     `json:"subject_name" parquet:"subject_name,dict"`
	RegionCode  *string     `json:"region_code" parquet:"region_code,dict"`
	GroupRaw    *string     `json:"group_raw" parquet:"group_raw,dict"`
	Title       *string     `json:"title" parquet:"title,dict"`
	Details     []string    `json:"details" parquet:"details,list,optional" parquet-element:",dict"`
	Notes       []string    `json:"notes" parquet:"notes,list,optional" parquet-element:",dict"`
	Captions    []string    `json:"captions" parquet:"captions,list,optional" parquet-element:",dict"`
	Confidence  float64     `json:"confidence" parquet:"confidence"`
	Flags       []string    `json:"flags" parquet:"flags,list,optional" parquet-element:",dict"`
}

// Plan is a planned service of a city's plan (계획 서비스). Key: RecordID,
// region_code/year/n.
type Plan struct {
	RecordID    string   `json:"record_id" parquet:"record_id,dict"`
	ReleaseID   string   `json:"release_id" parquet:"release_id,dict"`
	Scheme      *string  `json:"scheme" parquet:"scheme,dict"`
	SchemeName  *string  `json:"scheme_name" parquet:"scheme_name,dict"`
	Year        int32    `json:"year" parquet:"year"`
	RegionCode  string   `json:"region_code" parquet:"region_code,dict"`
	CityName    string   `json:"city_name" parquet:"city_name,dict"`
	Strategy    *string  `json:"strategy" parquet:"strategy,dict"`
	Domain      *string  `json:"domain" parquet:"domain,dict"`
	ServiceName string   `json:"service_name" parquet:"service_name,dict"`
	LaunchYear  *int32   `json:"launch_year" parquet:"launch_year"`
	LaunchRaw   *string  `json:"launch_raw" parquet:"launch_raw,dict"`
	Operator    *string  `json:"operator" parquet:"operator,dict"`
	Confidence  float64  `json:"confidence" parquet:"confidence"`
	Flags       []string `json:"flags" parquet:"flags,list,optional" parquet-element:",dict"`
}

// Table is a table of a source, of two cells at least (표). Key: TableID,
// release_id/n in reading order.
type Table struct {
	TableID   string      `json:"table_id" parquet:"table_id,dict"`
	ReleaseID string      `json:"release_id" parquet:"release_id,dict"`
	PageFirst *int32      `json:"page_first" parquet:"page_first"`
	PageLast  *int32      `json:"page_last" parquet:"page_last"`
	Caption   *string     `json:"caption" parquet:"caption,dict"`
	Header    []string    `json:"header" parquet:"header,list,optional" parquet-element:",dict"`
	Rows      int32       `json:"rows" parquet:"rows"`
	Cols      int32       `json:"cols" parquet:"cols"`
	Cells     []TableCell `json:"cells" parquet:"cells,list,optional"`
}

// TableCell is a cell of a table (칸); rows and columns count from 0.
type TableCell struct {
	Row     int32     `json:"row" parquet:"row"`
	Col     int32     `json:"col" parquet:"col"`
	RowSpan int32     `json:"row_span" parquet:"row_span"`
	ColSpan int32     `json:"col_span" parquet:"col_span"`
	Header  bool      `json:"header" parquet:"header"`
	Text    string    `json:"text" parquet:"text,dict"`
	Page    *int32    `json:"page" parquet:"page"`
	Box     []float64 `json:"box" parquet:"box,list,optional"`
}

// Evidence says why a cell of a record or release is what it is (근거).
// Page counts from 1; Box is x0,y0,x1,y1 in points from the top left of the
// page's crop box as a reader sees it.
type Evidence struct {
	RecordID  string    `json:"record_id" parquet:"record_id,dict"`
	Column    string    `json:"column" parquet:"column,dict"`
	Raw       *string   `json:"raw" parquet:"raw,dict"`
	Rule      string    `json:"rule" parquet:"rule,dict"`
	ReleaseID string    `json:"release_id" parquet:"release_id,dict"`
	Page      *int32    `json:"page" parquet:"page"`
	Box       []float64 `json:"box" parquet:"box,list,optional"`
	Node      *string   `json:"node" parquet:"node,dict"`
	Quote     *string   `json:"quote" parquet:"quote,dict"`
}

// Issue is a thing that was not understood or not reconciled (문제). ReleaseID
// is NULL for a file that is no document.
type Issue struct {
	ReleaseID  *string   `json:"release_id" parquet:"release_id,dict"`
	SourceName string    `json:"source_name" parquet:"source_name,dict"`
	Code       string    `json:"code" parquet:"code,dict"`
	Severity   Severity  `json:"severity" parquet:"severity,dict"`
	Detail     string    `json:"detail" parquet:"detail,dict"`
	Raw        *string   `json:"raw" parquet:"raw,dict"`
	Page       *int32    `json:"page" parquet:"page"`
	Box        []float64 `json:"box" parquet:"box,list,optional"`
	Node       *string   `json:"node" parquet:"node,dict"`
	RecordID   *string   `json:"record_id" parquet:"record_id,dict"`
}
