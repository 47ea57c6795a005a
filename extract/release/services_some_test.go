package release

import "testing"

// TestSomeOfThem: lines of some of those counted, under words that say so, and what stands beside names in lines.
func TestSomeOfThem(t *testing.T) {
	const nine = "국토교통부는 스마트도시 서비스 9건을 인증했다고 밝혔다.\n"
	const two = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const lines = "ㅇ 하천 산책 안내(㈜오름길)\nㅇ 빗길 신호 연장(㈜빗소리)"
	const want = "new 하천 산책 안내+㈜오름길, new 빗길 신호 연장+㈜빗소리"
	for _, c := range []struct{ name, in, want string }{
		{"a sentence", nine + "주요 서비스는 다음과 같다.\n" + lines, want},
		{"a heading", nine + "<주요 인증 서비스>\n" + lines, want},
		{"bodies in brackets before them", nine + "주요 서비스는 다음과 같다.\n[오름은행] 하천 산책 안내\n[빗소리카드] 빗길 신호 연장", "new 하천 산책 안내+오름은행, new 빗길 신호 연장+빗소리카드"},
		{"nothing says so", nine + lines, ""},
		{"what was wrong", nine + "주요 보완 사항은 다음과 같다.\n" + lines, ""},
		{"labels over labels", two + "ㅇ 과제명 : 하천 산책 안내\n- 신청기업 : ㈜오름길\n- 주요내용 : 길을 알려 준다.\nㅇ 과제명 : 빗길 신호 연장\n- 신청기업 : ㈜빗소리\n- 주요내용 : 신호를 늘린다.", want},
		{"years beside providers", two + "ㅇ 하천 산책 안내(㈜오름길, ’23년 인증)\nㅇ 빗길 신호 연장(㈜빗소리, ’24년 인증)", "new 하천 산책 안내+㈜오름길 of ’23년 인증, new 빗길 신호 연장+㈜빗소리 of ’24년 인증"},
		{"statuses behind names alone", "국토교통부는 스마트도시 서비스 1건을 신규 인증하고 2건의 인증을 연장했다고 밝혔다.\nㅇ 하천 산책 안내 서비스 - 신규\nㅇ 빗길 신호 연장 서비스 - 연장\nㅇ 골목 등불 서비스 - 연장", "new 하천 산책 안내 서비스, renewed 빗길 신호 연장 서비스, renewed 골목 등불 서비스"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
