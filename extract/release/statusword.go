package release

import (
	"strings"
	"unicode/utf8"

	"injeung/schema"
)

// statusStems end what a status word is written together with where it is one: 지정연장, 특구계획변경. In
// 공연장, 주변경관 and 수명연장 it is a part of another word, or said of something else.
var statusStems = []string{"지정", "인증", "선정", "승인", "공인", "인가", "허가", "특례", "기간", "기한", "내용", "조건", "계획", "구역", "특구", "지구", "지역", "단지", "도시", "마을", "면적", "협약", "자격", "유효", "신규", "유예", "취소", "해제", "반납", "철회", "변경", "확장", "연장", "갱신", "확대", "자진", "일부", "조기", "사업", "사업자", "명칭", "기관", "서비스", "과제", "및", "등", "을", "를", "가", "은", "는", "의", "으로", "하고", "하여"}

// statusTails begin what a status word goes on with where it is one: 연장된, 해제지역, 변경사항.
var statusTails = setOf("지정", "인증", "선정", "승인", "공인", "허가", "특례", "되", "된", "됐", "될", "됨", "돼", "하", "한", "했", "함", "할", "해", "키로", "도시", "지역", "지구", "특구", "구역", "지자체", "지방정부", "기관", "기업", "단지", "마을", "서비스", "과제", "사업", "안건", "대상", "건", "곳", "등", "은", "는", "이", "가", "을", "를", "의", "에", "으로", "로", "과", "와", "도", "및", "중", "예정", "현황", "결과", "명단", "목록", "내역", "신청", "심사", "심의", "평가", "기간", "여부", "구분", "시", "사항", "계획", "안", "전", "후", "연장", "변경", "확장", "취소", "유예", "해제", "반납", "철회", "만", "까지", "받", "됩", "합", "시킨", "시키", "인", "임", "조치", "키", "토록", "·", "요청", "허용", "결정", "확정", "고시", "공고", "일")

// otherMatters end the word before a status word that is said of them: 도로 연장 5km, 수명 연장.
var otherMatters = setOf("도로", "노선", "철도", "총", "구간", "수명", "운행", "운영시간", "영업시간", "정년")

// builds begin what is done anew behind 신규, which is no status.
var builds = setOf("조성", "건립", "건축", "설치", "개발", "구축")

// ownWord says that a status word at bytes from i to j of s is a word, or joined to others as such
// words are.
func ownWord(s string, i, j int, st schema.Status) bool {
	switch st {
	case schema.Candidate:
		return !strings.HasPrefix(s[i:], "예비") || otherPlans.at(strings.TrimLeft(s[j:], " ")) == ""
	case schema.Renewed:
		if strings.HasPrefix(s[i:j], "재") || strings.HasPrefix(s[i:j], "더") {
			return true
		}
	case schema.New:
		return builds.at(s[j:]) == "" // 신규조성, which is a class beside 기존활용
	}
	before := s[:i]
	run := before[startOfHangul(before):]
	if run == "" {
		word := strings.TrimRight(before, " ")
		return !otherMatters.has(word[startOfHangul(word):]) && goesOnAsStatus(s[j:])
	}
	if run == "재" && st != schema.Revoked {
		return goesOnAsStatus(s[j:])
	}
	return len(run) > len("가") && endsInOne(run, statusStems) && goesOnAsStatus(s[j:])
}

// goesOnAsStatus says that what follows a status word without a space lets it be one.
func goesOnAsStatus(rest string) bool {
	return endOfHangul(rest) == 0 || statusTails.at(rest) != ""
}

// startOfHangul is where the Hangul that s ends in begins.
func startOfHangul(s string) int {
	for i := len(s); i > 0; {
		r, w := utf8.DecodeLastRuneInString(s[:i])
		if r < '가' || r > '힣' {
			return i
		}
		i -= w
	}
	return 0
}
