package release

import "testing"

// TestServicesAlone: names that stand alone in lines of their own, with lines below them that tell who provides each
// or what it does.
func TestServicesAlone(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const a, b = "경사로 안내 서비스", "빗길 신호 연장 서비스"
	const both, made = "new " + a + ", new " + b, "new " + a + "+㈜오름길, new " + b + "+㈜빗소리"
	for _, c := range []struct{ name, in, want string }{
		{"nothing else", "ㅇ " + a + "\nㅇ " + b, both},
		{"under a sentence that leads to them", "인증된 서비스는 다음과 같다.\n- " + a + "\n- " + b, both},
		{"what each does behind a colon", "ㅇ " + a + " : 휠체어가 다닐 길을 알려 준다.\nㅇ " + b + " : 비 오는 날 보행 신호를 늘린다.", both},
		{"a label below", "ㅇ " + a + "\n- 제공기업 : ㈜오름길\nㅇ " + b + "\n- 제공기업 : ㈜빗소리", made},
		{"a label in a bracket", "① " + a + "\n- [개발사] ㈜오름길\n② " + b + "\n- [개발사] ㈜빗소리", made},
		{"a label behind what it does", "ㅇ " + a + "\n- 휠체어가 다닐 길을 알려 준다.\n- 수행기관 : ㈜오름길\nㅇ " + b + "\n- 보행 신호를 늘린다.\n- 수행기관 : ㈜빗소리", made},
		{"a company below", "□ " + a + "\n- ㈜오름길\n□ " + b + "\n- ㈜빗소리", made},
		{"a company before what it does", "ㅇ " + a + "\n- ㈜오름길, 길 찾기를 돕는 서비스\nㅇ " + b + "\n- ㈜빗소리, 신호를 늘리는 서비스", made},
		{"companies with the name below", "ㅇ ㈜오름길\n- 서비스명 : " + a + "\nㅇ ㈜빗소리\n- 서비스명 : " + b, made},
		{"places before the names", "ㅇ (안전) " + a + " / ㈜오름길 : 길을 알려 준다.\nㅇ (교통) " + b + " / ㈜빗소리 : 신호를 늘린다.", "new " + a + "+㈜오름길/안전, new " + b + "+㈜빗소리/교통"},
		{"numbers in brackets", "(안건 1) " + a + " : ㈜오름길\n(안건 2) " + b + " : ㈜빗소리", made},
		{"what each does behind a bracket", "○ " + a + "(㈜오름길) : 휠체어가 다닐 길을 알려 준다.\n○ " + b + "(㈜빗소리) : 보행 신호를 늘린다.", made},
		{"a pair in a bracket", "○ (" + a + ", ㈜오름길) : 휠체어가 다닐 길을 알려 준다.\n○ (" + b + ", ㈜빗소리) : 보행 신호를 늘린다.", made},
		{"what each does behind a bracket and a colon", "- " + a + "(㈜오름길): 휠체어가 다닐 길을 알려 준다.\n- " + b + "(㈜빗소리): 보행 신호를 늘린다.", made},
		{"what each does behind a stroke", "ㅇ " + a + "(㈜오름길) / 길을 알려 준다.\nㅇ " + b + "(㈜빗소리) / 신호를 늘린다.", made},
		{"what each does behind a comma", "ㅇ " + a + "(㈜오름길), 길을 알려 준다.\nㅇ " + b + "(㈜빗소리), 신호를 늘린다.", made},
		{"what each does behind the company's name", "ㅇ ㈜오름길 : " + a + " - 길을 알려 준다.\nㅇ ㈜빗소리 : " + b + " - 신호를 늘린다.", made},
		{"what each does behind the company in front", "ㅇ (㈜오름길) " + a + " : 길을 알려 준다.\nㅇ (㈜빗소리) " + b + " : 신호를 늘린다.", made},
		{"a company behind what each does", "ㅇ " + a + " : 길을 알려 준다(㈜오름길).\nㅇ " + b + " : 신호를 늘린다(㈜빗소리).", made},
		{"kinds of permission", "① (오름길) " + a + " : 실증특례\n② (빗소리) " + b + " : 임시허가", "new " + a + "+오름길, new " + b + "+빗소리"},
		{"more than counted", "ㅇ " + a + "\nㅇ " + b + "\nㅇ 골목 조명 서비스", ""},
		{"of those that applied", "이번 심사에는 5개 서비스가 신청했다.\nㅇ " + a + "\nㅇ " + b, ""},
		{"of last year", "지난해 인증된 서비스는 다음과 같다.\nㅇ " + a + "\nㅇ " + b, ""},
		{"what else follows", "인증 기업에는 다음을 지원한다.\nㅇ 해외 전시 참가\nㅇ 판로 상담", ""},
		{"steps", "ㅇ 현장 점검\nㅇ 결과 공개", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestFiguresInNames: figures that the name of a service in a list begins with are no number of the line.
func TestFiguresInNames(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const want = "new 5G 중계 서비스+㈜오름길, new 24시간 약국 서비스+㈜빗소리"
	for _, in := range []string{
		"ㅇ 5G 중계 서비스(㈜오름길)\nㅇ 24시간 약국 서비스(㈜빗소리)",
		"① 5G 중계 서비스(㈜오름길)\n② 24시간 약국 서비스(㈜빗소리)",
		"1. 5G 중계 서비스(㈜오름길)\n2. 24시간 약국 서비스(㈜빗소리)",
		"1) 5G 중계 서비스 : ㈜오름길\n2) 24시간 약국 서비스 : ㈜빗소리",
	} {
		if got := offeredIn(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for s, want := range map[string]int{"1. 가": 2, "12) 가": 3, "3.1. 가": 4, "24시간": 0, "1.5톤 트럭": 0, "119 구급차": 0, "": 0} {
		if got := lineNumber(s); got != want {
			t.Errorf("lineNumber(%q) = %d, want %d", s, got, want)
		}
	}
}

// TestFollowingNoService: words that point at what follows are no name of a service.
func TestFollowingNoService(t *testing.T) {
	const want = "new 경사로 안내+새빛은행, new 빗길 신호+다온카드"
	if got := offeredIn("국토교통부는 7일 다음의 2건을 스마트도시 서비스로 인증했다고 밝혔다.\n○ 경사로 안내(새빛은행) : 길을 알려 준다.\n○ 빗길 신호(다온카드) : 신호를 늘린다."); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// TestKindsBehindNames: a bare name and a kind of permission behind a colon are a pair; behind a name with its company
// the kind stands beside them.
func TestKindsBehindNames(t *testing.T) {
	for _, c := range []struct {
		in   string
		sign itemSign
		b    string
	}{
		{"경사로 안내 서비스 : 실증특례", colonSign, "실증특례"},
		{"경사로 안내 서비스: 임시허가", colonSign, "임시허가"},
		{"경사로 안내 서비스(오름길) : 실증특례", bracketSign, "오름길"},
		{"(오름길) 경사로 안내 서비스 : 실증특례", frontSign, "경사로 안내 서비스"},
	} {
		it, ok := itemIn(c.in, 0, len(c.in))
		if b := c.in[it.b[0]:it.b[1]]; !ok || it.sign != c.sign || b != c.b {
			t.Errorf("%s: sign %d %q", c.in, it.sign, b)
		}
	}
}
