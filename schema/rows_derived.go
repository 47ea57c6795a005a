package schema

// Step is what a row of a timeline tells (사건).
type Step string

// The steps.
const (
	Decision Step = "decision" // a record of the dataset
	Lapse    Step = "lapse"    // nobody announced it: it is inferred
)

// CityEvent is one step in the history of a place in a scheme (도시 이력). Key:
// TimelineID (scheme/place_code) and Seq. Every row of cities is one step; a
// lapse is one more.
type CityEvent struct {
	TimelineID        string     `json:"timeline_id" parquet:"timeline_id,dict"`
	Seq               int32      `json:"seq" parquet:"seq"`
	Scheme            string     `json:"scheme" parquet:"scheme,dict"`
	SchemeName        string     `json:"scheme_name" parquet:"scheme_name,dict"`
	PlaceCode         string     `json:"place_code" parquet:"place_code,dict"`
	RegionCode        string     `json:"region_code" parquet:"region_code,dict"`
	Sido              string     `json:"sido" parquet:"sido,dict"`
	Sigungu           *string    `json:"sigungu" parquet:"sigungu,dict"`
	CityName          string     `json:"city_name" parquet:"city_name,dict"`
	SizeClass         *SizeClass `json:"size_class" parquet:"size_class,dict"`
	Grade             *string    `json:"grade" parquet:"grade,dict"`
	Event             Step       `json:"event" parquet:"event,dict"`
	Inferred          bool       `json:"inferred" parquet:"inferred"`
	EventYear         int32      `json:"event_year" parquet:"event_year"`
	DecidedOn         *Date      `json:"decided_on" parquet:"decided_on,date"`
	Status            *Status    `json:"status" parquet:"status,dict"`
	RecordID          *string    `json:"record_id" parquet:"record_id,dict"`
	ReleaseID         *string    `json:"release_id" parquet:"release_id,dict"`
	BaseYear          *int32     `json:"base_year" parquet:"base_year"`
	Batch             *int32     `json:"batch" parquet:"batch"`
	ReviewPeriodYears *int32     `json:"review_period_years" parquet:"review_period_years"`
	ReviewDueYear     *int32     `json:"review_due_year" parquet:"review_due_year"`
	ValidFromYear     *int32     `json:"valid_from_year" parquet:"valid_from_year"`
	ValidUntilYear    *int32     `json:"valid_until_year" parquet:"valid_until_year"`
	GapYears          *int32     `json:"gap_years" parquet:"gap_years"`
	Rule              string     `json:"rule" parquet:"rule,dict"`
	Basis             []string   `json:"basis" parquet:"basis,list,optional" parquet-element:",dict"`
}

// ServiceEvent is one step in the history of a service in a scheme (서비스
// 이력). Key: TimelineID (scheme/lineage_id) and Seq.
type ServiceEvent struct {
	TimelineID        string   `json:"timeline_id" parquet:"timeline_id,dict"`
	Seq               int32    `json:"seq" parquet:"seq"`
	Scheme            string   `json:"scheme" parquet:"scheme,dict"`
	SchemeName        string   `json:"scheme_name" parquet:"scheme_name,dict"`
	LineageID         string   `json:"lineage_id" parquet:"lineage_id,dict"`
	ServiceID         string   `json:"service_id" parquet:"service_id,dict"`
	ServiceName       string   `json:"service_name" parquet:"service_name,dict"`
	Providers         []string `json:"providers" parquet:"providers,list,optional" parquet-element:",dict"`
	PartnerRegionCode *string  `json:"partner_region_code" parquet:"partner_region_code,dict"`
	PartnerName       *string  `json:"partner_name" parquet:"partner_name,dict"`
	Event             Step     `json:"event" parquet:"event,dict"`
	Inferred          bool     `json:"inferred" parquet:"inferred"`
	EventYear         int32    `json:"event_year" parquet:"event_year"`
	DecidedOn         *Date    `json:"decided_on" parquet:"decided_on,date"`
	Status            *Status  `json:"status" parquet:"status,dict"`
	RecordID          *string  `json:"record_id" parquet:"record_id,dict"`
	ReleaseID         *string  `json:"release_id" parquet:"release_id,dict"`
	BaseYear          *int32   `json:"base_year" parquet:"base_year"`
	Batch             *int32   `json:"batch" parquet:"batch"`
	ReviewPeriodYears *int32   `json:"review_period_years" parquet:"review_period_years"`
	ReviewDueYear     *int32   `json:"review_due_year" parquet:"review_due_year"`
	ValidFromYear     *int32   `json:"valid_from_year" parquet:"valid_from_year"`
	ValidUntilYear    *int32   `json:"valid_until_year" parquet:"valid_until_year"`
	GapYears          *int32   `json:"gap_years" parquet:"gap_years"`
	Rule              string   `json:"rule" parquet:"rule,dict"`
	Basis             []string `json:"basis" parquet:"basis,list,optional" parquet-element:",dict"`
}

// SchemeYear is a scheme in a year: what it asked for, what its rounds declare
// and what changed (제도별 연도). Key: Scheme, Year.
type SchemeYear struct {
	Scheme              string         `json:"scheme" parquet:"scheme,dict"`
	SchemeName          string         `json:"scheme_name" parquet:"scheme_name,dict"`
	Year                int32          `json:"year" parquet:"year"`
	IndicatorCount      *int32         `json:"indicator_count" parquet:"indicator_count"`
	PassRatio           *float64       `json:"pass_ratio" parquet:"pass_ratio"`
	TotalPoints         *float64       `json:"total_points" parquet:"total_points"`
	PassPoints          *float64       `json:"pass_points" parquet:"pass_points"`
	PopulationThreshold *int64         `json:"population_threshold" parquet:"population_threshold"`
	ReviewPeriodYears   *int32         `json:"review_period_years" parquet:"review_period_years"`
	Dimensions          []string       `json:"dimensions" parquet:"dimensions,list,optional" parquet-element:",dict"`
	SizeClasses         []string       `json:"size_classes" parquet:"size_classes,list,optional" parquet-element:",dict"`
	Benefits            []string       `json:"benefits" parquet:"benefits,list,optional" parquet-element:",dict"`
	Applicants          *int32         `json:"applicants" parquet:"applicants"`
	SelectedNew         *int32         `json:"selected_new" parquet:"selected_new"`
	SelectedRenewed     *int32         `json:"selected_renewed" parquet:"selected_renewed"`
	Rounds              []RoundOfYear  `json:"rounds" parquet:"rounds,list,optional"`
	Cities              int32          `json:"cities" parquet:"cities"`
	Services            int32          `json:"services" parquet:"services"`
	PreviousYear        *int32         `json:"previous_year" parquet:"previous_year"`
	Changes             []SchemeChange `json:"changes" parquet:"changes,list,optional"`
	CriteriaIDs         []string       `json:"criteria_ids" parquet:"criteria_ids,list,optional" parquet-element:",dict"`
}

// RoundOfYear is what one round of a year declares (그해 회차).
type RoundOfYear struct {
	RecordID   string `json:"record_id" parquet:"record_id,dict"`
	Status     Status `json:"status" parquet:"status,dict"`
	BaseYear   *int32 `json:"base_year" parquet:"base_year"`
	Batch      *int32 `json:"batch" parquet:"batch"`
	Applicants *int32 `json:"applicants" parquet:"applicants"`
	Selected   *int32 `json:"selected" parquet:"selected"`
}

// SchemeChange is a value that is not what the last earlier year that says it
// had (변경).
type SchemeChange struct {
	Column     string `json:"column" parquet:"column,dict"`
	BeforeYear int32  `json:"before_year" parquet:"before_year"`
	Before     string `json:"before" parquet:"before,dict"`
	After      string `json:"after" parquet:"after,dict"`
}

// Place is a local government over the time that its code and name were valid
// (지명 사전). Key: RegionCode, ValidFromOn.
type Place struct {
	RegionCode   string      `json:"region_code" parquet:"region_code,dict"`
	ValidFromOn  Date        `json:"valid_from_on" parquet:"valid_from_on,date"`
	ValidUntilOn *Date       `json:"valid_until_on" parquet:"valid_until_on,date"`
	Level        PlaceLevel  `json:"level" parquet:"level,dict"`
	Sido         string      `json:"sido" parquet:"sido,dict"`
	Sigungu      *string     `json:"sigungu" parquet:"sigungu,dict"`
	FullName     string      `json:"full_name" parquet:"full_name,dict"`
	Current      bool        `json:"current" parquet:"current"`
	CodesNow     []string    `json:"codes_now" parquet:"codes_now,list,optional" parquet-element:",dict"`
	NamesNow     []string    `json:"names_now" parquet:"names_now,list,optional" parquet-element:",dict"`
	CodesBefore  []string    `json:"codes_before" parquet:"codes_before,list,optional" parquet-element:",dict"`
	Aliases      []PlaceName `json:"aliases" parquet:"aliases,list,optional"`
}

// PlaceName is another spelling of a place's name (별칭).
type PlaceName struct {
	Name    string `json:"name" parquet:"name,dict"`
	Former  bool   `json:"former" parquet:"former"`
	FromOn  *Date  `json:"from_on" parquet:"from_on,date"`
	UntilOn *Date  `json:"until_on" parquet:"until_on,date"`
}

// PlaceLevel is what kind of body a place is (행정 계층).
type PlaceLevel string

// The levels.
const (
	LevelSido             PlaceLevel = "sido"
	LevelSi               PlaceLevel = "si"
	LevelGun              PlaceLevel = "gun"
	LevelAutonomousGu     PlaceLevel = "autonomous_gu"
	LevelGeneralGu        PlaceLevel = "general_gu"
	LevelAdministrativeSi PlaceLevel = "administrative_si"
)
