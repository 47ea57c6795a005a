package schema

// Status is what a decision did to a certification (상태).
type Status string

// The statuses, each with the printed words that mean it.
const (
	New       Status = "new"       // 신규
	Renewed   Status = "renewed"   // 연장, 재인증, 재지정
	Changed   Status = "changed"   // 변경, 확장
	Revoked   Status = "revoked"   // 취소, 해제, 반납
	Candidate Status = "candidate" // 예비, 후보
	Deferred  Status = "deferred"  // 유예
)

// OfEarlier says that a decision of this status is on an earlier one: renewals, changes and ends.
func (s Status) OfEarlier() bool { return s == Renewed || s == Changed || s == Revoked }

// Kind is what a document is (문서 종류).
type Kind string

// The kinds of document. Only a result gives cities and services.
const (
	Result       Kind = "result"       // a decision of its own
	Announcement Kind = "announcement" // a call for applications (공모, 공고)
	PlanKind     Kind = "plan"         // a plan (계획)
	Event        Kind = "event"        // a ceremony, meeting, visit
	Correction   Kind = "correction"   // 정정, 설명, 해명
	Brief        Kind = "brief"        // a research brief
	Other        Kind = "other"
)

// Origin is how near a source is to the ministry (출처).
type Origin string

// The origins, most trustworthy first.
const (
	Original Origin = "original" // the ministry's own file or page
	Repost   Origin = "repost"   // the same words elsewhere
	Rewrite  Origin = "rewrite"  // other words about it
)

// Edition is the newspaper edition a release is meant for (조간, 석간).
type Edition string

// The editions.
const (
	Morning Edition = "morning" // 조간
	Evening Edition = "evening" // 석간
)

// SizeClass is the class of a smart city by population (도시 규모).
type SizeClass string

// The size classes as the smart-city programme prints them.
const (
	Large    SizeClass = "large"     // 대도시
	SmallMid SizeClass = "small_mid" // 중소도시
)

// Severity says how much was lost with an issue (심각도).
type Severity string

// The severities.
const (
	Note   Severity = "note"   // recorded, nothing lost
	Reject Severity = "reject" // a row or value was left out
	Refuse Severity = "refuse" // the whole source was left out
)

// ProviderKind is what kind of body provides a service (제공 기관 유형).
type ProviderKind string

// The provider kinds.
const (
	Company         ProviderKind = "company"
	Public          ProviderKind = "public"           // 공사, 공단, 재단, 연구원
	LocalGovernment ProviderKind = "local_government" // 시·군·구, 시·도
)

// SubjectKind is what a best practice is about (우수사례 대상).
type SubjectKind string

// The subject kinds.
const (
	CitySubject    SubjectKind = "city"
	ServiceSubject SubjectKind = "service"
)
