package release

import "testing"

// TestServicePairs: lines that part a service from who provides it in ways that only the lines beside them, or their
// number, make sure.
func TestServicePairs(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const a, b = "휠체어 경사로 위치 안내기", "빗길 보행 신호 연장 장치"
	const made = "new " + a + "+㈜오름길, new " + b + "+㈜빗소리"
	const loose = "new " + a + "+오름길, new " + b + "+빗소리"
	for _, c := range []struct{ name, in, want string }{
		{"a company and a comma", "- ㈜오름길, " + a + "\n- ㈜빗소리, " + b, made},
		{"one word before a colon", "- 오름길: " + a + "\n- 빗소리: " + b, loose},
		{"one word behind a sign", "ㅇ " + a + " = 오름길\nㅇ " + b + " = 빗소리", loose},
		{"an equals sign", "▲" + a + " = ㈜오름길\n▲" + b + " = ㈜빗소리", made},
		{"quotes behind one word", "ㅇ 오름길 ‘" + a + "’\nㅇ 빗소리 ‘" + b + "’", loose},
		{"labels in one line", "ㅇ 과제명: " + a + ", 기업명: ㈜오름길\nㅇ 과제명: " + b + ", 기업명: ㈜빗소리", made},
		{"labels the other way round", "ㅇ 기업명 : ㈜오름길 / 서비스명 : " + a + "\nㅇ 기업명 : ㈜빗소리 / 서비스명 : " + b, made},
		{"kinds in brackets before them", "ㅇ [임시허가] " + a + " (㈜오름길)\nㅇ [실증특례] " + b + " (㈜빗소리)", made},
		{"numbers of two parts", "1-1. " + a + "(㈜오름길)\n1-2. " + b + "(㈜빗소리)", made},
		{"stars, each told of", "* " + a + "(㈜오름길)\n- 길을 알려 준다.\n* " + b + "(㈜빗소리)\n- 신호를 늘린다.", made},
		{"what is supported", "- 오름길: 실증 비용 지원\n- 빗소리: 책임보험료 지원", ""},
		{"labels of a call", "- 지원 대상: 지역 중소기업 전체\n- 지원 규모: 과제당 최대 이억원", ""},
		{"statutes before what they forbid", "ㅇ (도로교통법) 보도 통행 금지\nㅇ (하천법) 둔치 출입 금지", ""},
		{"people with their posts", "ㅇ 나다솜 (오름대학교 교수)\nㅇ 이가람 (빗소리법률 변호사)", ""},
		{"pairs under another sentence", "위원회는 다음 사항도 함께 살폈다.\n- 오름길: " + a + "\n- 빗소리: " + b, ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestPhrasesAlone: names alone right under the sentence that counts them, whatever words they end in.
func TestPhrasesAlone(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const both = "new 휠체어 경사로 위치 안내기, new 빗길 보행 신호 연장 장치"
	for _, c := range []struct{ name, in, want string }{
		{"phrases", "ㅇ 휠체어 경사로 위치 안내기\nㅇ 빗길 보행 신호 연장 장치", both},
		{"phrases, numbered", "1. 휠체어 경사로 위치 안내기\n2. 빗길 보행 신호 연장 장치", both},
		{"phrases, each told of", "ㅇ 휠체어 경사로 위치 안내기\n- 길을 알려 준다.\nㅇ 빗길 보행 신호 연장 장치\n- 신호를 늘린다.", both},
		{"what follows is what they hold", "인증된 서비스의 주요 내용은 다음과 같다.\n① 휠체어 경사로 위치 안내기\n② 빗길 보행 신호 연장 장치", both},
		{"effects", "ㅇ 휠체어 이용자 이동 시간 단축\nㅇ 빗길 보행 사고 감소", ""},
		{"steps", "ㅇ 관계 부처 협의 신속 추진\nㅇ 인증 서비스 해외 진출 지원", ""},
		{"a long name that ends in a noun for a decision", "ㅇ 휠체어 경사로 위치 안내기\nㅇ 야간 무인 보관함 이용자 인증", "new 휠체어 경사로 위치 안내기, new 야간 무인 보관함 이용자 인증"},
		{"companies", "ㅇ ㈜오름길 본사\nㅇ ㈜빗소리 본사", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
