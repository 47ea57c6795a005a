package scheme

import "strings"

// Subject is what a programme certifies (인증 대상).
type Subject string

// The subjects. Records are made of cities and services; a product that somebody makes is read as a service is.
const (
	Unknown  Subject = ""
	City     Subject = "city"     // 시·도, 시·군·구 and their districts
	Service  Subject = "service"  // 서비스
	Company  Subject = "company"  // 기업, 기관, 점포
	School   Subject = "school"   // 학교, 대학
	Person   Subject = "person"   // 명장, 교사
	Product  Subject = "product"  // 제품, 기술, 농산물
	Building Subject = "building" // 건축물, 시설
)

// known says that the subject is one of the above.
func (s Subject) known() bool {
	return s == City || s == Service || s == Company || s == School || s == Person || s == Product || s == Building
}

// Supported says whether the dataset has records for the subject; an unknown
// one may have.
func (s Subject) Supported() bool { return s == City || s == Service || s == Unknown }

// SubjectOf says what a programme of that name certifies by the last word that
// tells: 가족친화 우수기업 a company, 기업하기 좋은 도시 a city. A word of others than
// places and services tells only at the end of the name, and what is done to them may
// follow: 우수상점 육성사업, but not 식품안심구역.
func SubjectOf(name string) Subject {
	if s, ok := Lookup(name); ok {
		return s.Certifies
	}
	t := tight(name)
	if strings.Contains(t, "선도시") || strings.Contains(t, "도시스템") {
		t = acrossWords.Replace(t)
	}
	best, end, size := Unknown, -1, 0
	for _, s := range subjects {
		for _, w := range s.words {
			k := strings.LastIndex(t, w)
			if k < 0 || !s.subject.Supported() && !endsName(t[k+len(w):]) {
				continue // 식품안심구역, 향토브랜드화: what the name goes on to is certified
			}
			if e := k + len(w); e > end || e == end && len(w) > size {
				best, end, size = s.subject, e, len(w)
			}
		}
	}
	return best
}

// acrossWords parts two words that without the space between them hold a third: 선도 시범사업 and 지도 시스템 are of no 도시.
var acrossWords = strings.NewReplacer("선도시범", "선도-시범", "선도시설", "선도-시설", "선도시장", "선도-시장", "선도시행", "선도-시행", "도시스템", "도-시스템")

// afterSubject are words that stand behind what a programme certifies in its name, and tell
// what is done to it.
var afterSubject = []string{"인증", "지정", "선정", "제도", "제", "공모", "사업", "지원", "육성", "보급", "확산", "조성", "구축", "시범", "개발", "발굴", "정비", "대상", "참여", "만들기", "활성화", "고도화", "프로그램", "프로젝트", "개선", "및", "·", "상", "선"}

// endsName says that the rest of a name behind a word only tells what is done to what the
// word says, or counts it: 가나식당 (육성사업), 다라브랜드 (100선).
func endsName(rest string) bool {
	for rest = strings.TrimLeft(rest, "0123456789"); rest != ""; {
		cut := ""
		for _, w := range afterSubject {
			if len(w) > len(cut) && strings.HasPrefix(rest, w) {
				cut = w
			}
		}
		if cut == "" {
			return false
		}
		rest = strings.TrimLeft(rest[len(cut):], "0123456789")
	}
	return true
}

// subjectWords are the words that tell a subject.
type subjectWords struct {
	subject Subject
	words   []string
}

var subjects = []subjectWords{
	{City, []string{"도시", "시티", "마을", "지구", "특구", "지역", "지자체", "지방정부", "자치단체", "시군구", "시·군·구", "고장", "권역", "구역", "관광지", "단지", "산단", "상권", "거리", "섬", "공원", "숲", "파크", "밸리", "클러스터", "타운", "빌리지"}},
	{Service, []string{"서비스", "특례", "임시허가", "샌드박스"}},
	{Company, []string{"기업", "업체", "회사", "기관", "소상공인", "점포", "가게", "상점", "음식점", "호텔", "농장", "농가", "양조장", "조합", "법인", "단체", "유니콘", "스타트업", "대리점", "사업자", "어촌계", "작목반", "동아리"}},
	{School, []string{"학교", "특성화고", "마이스터고", "공립고", "사립고", "대학", "대학교", "대학원", "유치원", "학원", "스쿨"}},
	{Person, []string{"명장", "명인", "장인", "교사", "공무원", "인재", "유공자", "기능인", "기술자", "해설사", "강사", "홍보대사", "청년농", "후계농", "전문가", "귀촌인", "귀농인", "귀어인", "농업인", "어업인", "임업인", "경영인", "후계자", "활동가", "봉사자"}},
	{Product, []string{"제품", "상품", "물품", "용품", "품목", "기술", "농산물", "수산물", "축산물", "식품", "브랜드", "소프트웨어", "콘텐츠", "차량", "의약품", "의료기기"}},
	{Building, []string{"건축물", "건축", "건물", "주택", "아파트", "시설", "사업장", "공장", "도서관", "박물관", "미술관", "병원", "의원", "어린이집"}},
}
