package hangul

import "testing"

func TestKey(t *testing.T) {
	for _, c := range [][2]string{
		{"스마트 도시 (Smart-City)", "스마트도시smartcity"},
		{"AIoT 공유주차‧파킹", "aiot공유주차파킹"},
		{"㈜ 가나", "주가나"},
	} {
		if got := Key(c[0]); got != c[1] {
			t.Errorf("Key(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestCompany(t *testing.T) {
	for _, c := range []struct {
		raw, name string
		found     bool
	}{
		{"㈜가나다", "가나다", true}, {"(주) 가나다", "가나다", true}, {"가나다（주）", "가나다", true},
		{"주식회사 가나다", "가나다", true}, {"가나다 유한회사", "가나다", true}, {"(재)다라재단", "다라재단", true},
		{"농업회사법인 ㈜가나", "가나", true}, {"가나공사", "가나공사", false}, {"주식회사", "주식회사", false},
		{"사단법인 라마협회", "라마협회", true}, {"의료법인 바사병원", "바사병원", true}, {"학교법인 아자학원", "아자학원", true}, {"차카 사회적협동조합", "차카 사회적협동조합", false}, {"(주)", "(주)", false},
	} {
		if name, found := Company(c.raw); name != c.name || found != c.found {
			t.Errorf("Company(%q) = %q, %v", c.raw, name, found)
		}
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		read string
	}{
		{"9곳", 9, "9"}, {"1,234명", 1234, "1,234"}, {"12,3", 12, "12"}, {"50만 명 이상", 500000, "50만"}, {"3만", 30000, "3만"},
		{"2천 개", 2000, "2천"}, {"2만 5천 명", 25000, "2만 5천"}, {"2만5000명", 25000, "2만5000"}, {"2만 5개", 20000, "2만"},
		{"100만명", 1000000, "100만"}, {"1억 2천만 원", 120000000, "1억 2천만"}, {"30만여 명", 300000, "30만"},
		{"1천안시", 1, "1"}, {"2024년", 2024, "2024"},
		{"한 곳", 1, "한"}, {"두곳", 2, "두"}, {"세 개 도시", 3, "세"}, {"네 곳", 4, "네"}, {"다섯 개", 5, "다섯"}, {"일곱 곳", 7, "일곱"},
		{"열두 곳", 12, "열두"}, {"스물한 개", 21, "스물한"}, {"스무 곳", 20, "스무"}, {"이십 개", 20, "이십"}, {"오만 명", 50000, "오만"},
		{"만 명", 10000, "만"}, {"삼백오십 명", 350, "삼백오십"}, {"열 곳", 10, "열"},
	} {
		if n, size, ok := Number(c.s); !ok || n != c.n || c.s[:size] != c.read {
			t.Errorf("Number(%q) = %d, %d, %v; want %d from %q", c.s, n, size, ok, c.n, c.read)
		}
	}
	for _, s := range []string{"", "한국", "세종시", "세대", "이천시", "사회", "이번", "사건", "만점", "일곱", "열린 도시", "두루", "네이버", "가나", "999999999999999999999999"} {
		if n, size, ok := Number(s); ok {
			t.Errorf("Number(%q) = %d, %d", s, n, size)
		}
	}
}

// Every count below a hundred comes back from its words.
func TestNativeNumbers(t *testing.T) {
	tens := []string{"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"}
	ones := []string{"", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"}
	sino := []string{"", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"}
	for n := 1; n < 100; n++ {
		words := []string{tens[n/10] + ones[n%10] + " 곳", tens[n/10] + ones[n%10] + "곳"}
		if n >= 10 {
			words = append(words, sino[n/10]+"십"+sino[n%10]+" 개")
		}
		for _, w := range words {
			if got, _, ok := Number(w); !ok || got != n {
				t.Errorf("%s is read as %d, want %d", w, got, n)
			}
		}
	}
}

func TestJosa(t *testing.T) {
	for _, c := range [][3]string{
		{"달서구는", "달서구", "는"}, {"수원시가", "수원시", "가"}, {"강원은", "강원", "은"}, {"달서구은", "달서구은", ""},
		{"서울로", "서울", "로"}, {"부산으로", "부산", "으로"}, {"부천시에서는", "부천시", "에서는"}, {"수원시와", "수원시", "와"},
		{"강남과", "강남", "과"}, {"가", "가", ""}, {"세종시의", "세종시", "의"}, {"LH가", "LH", "가"}, {"LH는", "LH", "는"},
	} {
		if stem, josa, _ := Josa(c[0]); stem != c[1] || josa != c[2] {
			t.Errorf("Josa(%q) = %q, %q", c[0], stem, josa)
		}
	}
	for _, c := range []struct {
		before rune
		s      string
		want   string
	}{
		{'구', "는 인증", "는"}, {'구', "난방", ""}, {'구', "가", "가"}, {'시', "에서 열린", "에서"}, {'시', "에서는", "에서는"},
		{'시', "도시", ""}, {'구', "·", ""}, {'울', "로 이전", "로"}, {'산', "로 이전", ""}, {'시', "도, 군도", "도"},
	} {
		if n := JosaAfter(c.before, c.s); c.s[:n] != c.want {
			t.Errorf("JosaAfter(%c, %q) = %q, want %q", c.before, c.s, c.s[:n], c.want)
		}
	}
}

func TestJamo(t *testing.T) {
	if got := Jamo("수성구 A 값"); got != "ㅅㅜㅅㅓㅇㄱㅜ A ㄱㅏㅄ" {
		t.Errorf("Jamo = %q", got)
	}
	if Final('시') != 0 || Final('군') != 4 || Final('A') != -1 || Final('울') != 8 {
		t.Error("final consonants are misread")
	}
}
