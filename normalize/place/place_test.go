package place

import (
	"strings"
	"testing"
)

// day2024 is the day of most of these tests.
func day2024() Day { return NewDay(2024, 11, 25) }

func names(places []Place) string {
	var out []string
	for _, p := range places {
		out = append(out, p.Code+" "+p.Full())
	}
	return strings.Join(out, "|")
}

func TestResolve(t *testing.T) {
	for _, c := range []struct{ words, province, want, rule string }{
		{"대구광역시 달서구", "", "27290 대구광역시 달서구", "place.full"},
		{"세종특별자치시", "", "36110 세종특별자치시", "place.full"},
		{"세종시", "", "36110 세종특별자치시", "place.alias"},
		{"세종", "", "36110 세종특별자치시", "place.alias"},
		{"서울", "", "11000 서울특별시", "place.alias"}, {"경기", "", "41000 경기도", "place.alias"}, {"제주도", "", "50000 제주특별자치도", "place.alias"},
		{"서울 강남구", "", "11680 서울특별시 강남구", "place.alias"}, {"서울시 강남구", "", "11680 서울특별시 강남구", "place.alias"},
		{"서울강남구", "", "11680 서울특별시 강남구", "place.alias"}, {"서 울 강 남 구", "", "11680 서울특별시 강남구", "place.alias"},
		{"강남구", "", "11680 서울특별시 강남구", "place.bare"}, {"강릉시", "", "51150 강원특별자치도 강릉시", "place.bare"},
		{"경기 수원", "", "41110 경기도 수원시", "place.suffixless"}, {"강릉", "", "", "place.unknown"},
		{"수원특례시", "", "41110 경기도 수원시", "place.alias"}, {"경기도 수원특례시", "", "41110 경기도 수원시", "place.alias"}, {"화성특례시", "", "", "place.not-then"},
		{"강원도 강릉시", "", "51150 강원특별자치도 강릉시", "place.former-name"}, {"강원도", "", "51000 강원특별자치도", "place.former-name"},
		{"전라북도", "", "52000 전북특별자치도", "place.former-name"}, {"전북 전주시", "", "52110 전북특별자치도 전주시", "place.alias"},
		{"중구", "대구", "27110 대구광역시 중구", "place.in-province"}, {"달서구", "대구광역시", "27290 대구광역시 달서구", "place.in-province"},
		{"수성구", "대전", "", "place.unknown"}, {"대전 수성구", "", "", "place.unknown"}, {"서울 강남구", "경기", "11680 서울특별시 강남구", "place.alias"},
		{"-", "대구", "27000 대구광역시", "place.province-itself"}, {"", "대구", "27000 대구광역시", "place.province-itself"}, {"전역", "대구", "27000 대구광역시", "place.province-itself"}, {"도 전체", "전남", "46000 전라남도", "place.province-itself"}, {"대구시", "대구", "27000 대구광역시", "place.alias"},
		{"달서구(대구)", "", "27290 대구광역시 달서구", "place.bracketed"}, {"대구(달서구)", "", "27290 대구광역시 달서구", "place.bracketed"},
		{"울산광역시(남구)", "", "31140 울산광역시 남구", "place.bracketed"}, {"남구(울산)", "", "31140 울산광역시 남구", "place.bracketed"}, {"광주시(경기)", "", "41610 경기도 광주시", "place.bracketed"},
		{"고양시(대도시)", "", "", "place.unknown"},
		{"고성군", "", "48820 경상남도 고성군|51820 강원특별자치도 고성군", "place.ambiguous"}, {"강원 고성군", "", "51820 강원특별자치도 고성군", "place.alias"},
		{"광주", "", "29000 광주광역시|41610 경기도 광주시", "place.ambiguous"}, {"광주시", "", "29000 광주광역시|41610 경기도 광주시", "place.ambiguous"},
		{"광주광역시", "", "29000 광주광역시", "place.full"}, {"광주", "경기", "41610 경기도 광주시", "place.in-province"}, {"경기 광주", "", "41610 경기도 광주시", "place.alias"},
		{"광주 북구", "", "29170 광주광역시 북구", "place.alias"},
		{"부산진구", "", "26230 부산광역시 부산진구", "place.bare"}, {"부산 진구", "", "26230 부산광역시 부산진구", "place.bare"}, {"부산 부산진구", "", "26230 부산광역시 부산진구", "place.alias"},
		{"창원시 의창구", "", "48121 경상남도 창원시 의창구", "place.general-gu"}, {"수원 장안구", "", "41111 경기도 수원시 장안구", "place.general-gu"},
		{"장안구", "", "41111 경기도 수원시 장안구", "place.general-gu"}, {"의창구", "창원시", "48121 경상남도 창원시 의창구", "place.general-gu"}, {"포항시 북구", "", "47113 경상북도 포항시 북구", "place.general-gu"},
		{"경북 북구", "", "47113 경상북도 포항시 북구", "place.general-gu"},
		{"제주시", "", "50110 제주특별자치도 제주시", "place.bare"}, {"서귀포시", "", "50130 제주특별자치도 서귀포시", "place.bare"},
		{"달서구청", "", "27290 대구광역시 달서구", "place.office"}, {"달서구*", "", "27290 대구광역시 달서구", "place.bare"}, {"달서구1)", "", "27290 대구광역시 달서구", "place.bare"},
		{"달서구\u00b9", "", "27290 대구광역시 달서구", "place.bare"}, {"인천 남구", "", "", "place.not-then"}, {"경북 군위군", "", "", "place.not-then"}, {"군위군", "", "27720 대구광역시 군위군", "place.bare"},
		{"전남광주통합특별시", "", "", "place.not-then"}, {"충청권", "", "", "place.unknown"}, {"수도권", "", "", "place.unknown"}, {"고속도로", "", "", "place.unknown"}, {"영월굴", "", "", "place.unknown"}, {"", "", "", "place.unknown"},
		{"북구", "", "26320 부산광역시 북구|27230 대구광역시 북구|29170 광주광역시 북구|31200 울산광역시 북구", "place.ambiguous"},
	} {
		a := Load().Resolve(c.words, c.province, day2024())
		if got := names(a.Places); got != c.want || string(a.Rule) != c.rule {
			t.Errorf("Resolve(%q, %q) = %q by %s, want %q by %s", c.words, c.province, got, a.Rule, c.want, c.rule)
		}
	}
}

func TestResolveLoose(t *testing.T) {
	for _, c := range [][2]string{
		{"강릉", "51150 강원특별자치도 강릉시"}, {"달서", "27290 대구광역시 달서구"}, {"강서", "11500 서울특별시 강서구|26440 부산광역시 강서구"},
		{"제주", "50000 제주특별자치도"}, {"대구", "27000 대구광역시"}, {"중", ""}, {"고성", "48820 경상남도 고성군|51820 강원특별자치도 고성군"},
	} {
		if got := names(Load().ResolveLoose(c[0], "", day2024()).Places); got != c[1] {
			t.Errorf("ResolveLoose(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestNotThen(t *testing.T) {
	for _, c := range []struct {
		words     string
		on        Day
		then, now string
	}{
		{"인천 남구", NewDay(2019, 1, 1), "28170 인천광역시 남구", "28177 인천광역시 미추홀구"},
		{"미추홀구", NewDay(2016, 1, 1), "28177 인천광역시 미추홀구", "28170 인천광역시 남구"},
		{"광주광역시", NewDay(2026, 8, 1), "29000 광주광역시", "12000 전남광주통합특별시"},
		{"광주 북구", NewDay(2026, 8, 1), "29170 광주광역시 북구", "12300 전남광주통합특별시 북구"},
		{"인천 중구", NewDay(2026, 7, 1), "28110 인천광역시 중구", "28125 인천광역시 제물포구|28155 인천광역시 영종구"},
		{"강원특별자치도", NewDay(2022, 1, 1), "51000 강원특별자치도", "42000 강원도"},
		{"마산시", NewDay(2012, 1, 1), "48150 경상남도 마산시|48160 경상남도 마산시", "48120 경상남도 창원시"},
	} {
		a := Load().Resolve(c.words, "", c.on)
		if a.Rule != RuleNotThen || names(a.Then) != c.then || names(a.Now) != c.now {
			t.Errorf("%q on %s: %s, then %q, now %q", c.words, c.on, a.Rule, names(a.Then), names(a.Now))
		}
	}
}

func TestValidity(t *testing.T) {
	for _, c := range []struct {
		words string
		on    Day
		want  string
	}{
		{"강원 강릉시", NewDay(2023, 6, 10), "42150 강원도 강릉시"}, {"강원 강릉시", NewDay(2023, 6, 11), "51150 강원특별자치도 강릉시"},
		{"전남광주 목포시", NewDay(2026, 7, 1), "12110 전남광주통합특별시 목포시"}, {"전남 목포시", NewDay(2026, 6, 30), "46110 전라남도 목포시"},
		{"광주시", NewDay(2026, 7, 1), "41610 경기도 광주시"}, {"광주", NewDay(2026, 7, 1), ""}, {"강릉시", 0, "51150 강원특별자치도 강릉시"}, {"광주", 0, "29000 광주광역시|41610 경기도 광주시"}, {"마산시", 0, "48160 경상남도 마산시"}, {"울산시", 0, "31000 울산광역시"}, {"중구", NewDay(2026, 7, 1), "11140 서울특별시 중구|26110 부산광역시 중구|27110 대구광역시 중구|30140 대전광역시 중구|31110 울산광역시 중구"},
	} {
		if got := names(Load().Resolve(c.words, "", c.on).Places); got != c.want {
			t.Errorf("%q on %s = %q, want %q", c.words, c.on, got, c.want)
		}
	}
}

func TestCarry(t *testing.T) {
	for _, c := range []struct{ words, province, want, rule string }{
		{"구로구", "서울", "11530 서울특별시 구로구", "place.province-carried"}, {"중구", "서울", "11140 서울특별시 중구", "place.province-carried"},
		{"세종시", "서울", "36110 세종특별자치시", "place.alias"}, {"의정부시", "서울", "41150 경기도 의정부시", "place.bare"}, {"대구", "경북", "27000 대구광역시", "place.alias"},
		{"광주시", "경기", "41610 경기도 광주시", "place.province-carried"}, {"광주시", "대전", "29000 광주광역시|41610 경기도 광주시", "place.ambiguous"},
		{"대구 서구", "대전", "27170 대구광역시 서구", "place.alias"}, {"김해시", "", "48250 경상남도 김해시", "place.bare"}, {"속초시", "강원", "51210 강원특별자치도 속초시", "place.province-carried"},
	} {
		a := Load().Carry(c.words, c.province, day2024())
		if got := names(a.Places); got != c.want || string(a.Rule) != c.rule {
			t.Errorf("Carry(%q, %q) = %q by %s, want %q by %s", c.words, c.province, got, a.Rule, c.want, c.rule)
		}
	}
}

func TestCurrent(t *testing.T) {
	for _, c := range []struct{ code, want string }{
		{"42150", "51150 강원특별자치도 강릉시"}, {"45111", "52111 전북특별자치도 전주시 완산구"}, {"29000", "12000 전남광주통합특별시"}, {"46110", "12110 전남광주통합특별시 목포시"},
		{"28110", "28125 인천광역시 제물포구|28155 인천광역시 영종구"}, {"28140", "28125 인천광역시 제물포구"}, {"28170", "28177 인천광역시 미추홀구"},
		{"43710", "43110 충청북도 청주시"}, {"48150", "48120 경상남도 창원시"}, {"44730", "36110 세종특별자치시"}, {"47720", "27720 대구광역시 군위군"}, {"11680", "11680 서울특별시 강남구"}, {"99999", ""},
	} {
		p, _ := Load().Code(c.code, 0)
		if got := names(Load().Current(p)); got != c.want {
			t.Errorf("%s is today %q, want %q", c.code, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"대전 수성구", "대전광역시 유성구"}, {"영월굴", "강원특별자치도 영월군"}, {"세종씨", "세종특별자치시"}, {"의정뷰시", "경기도 의정부시"},
	} {
		near := Load().Nearest(c.words, day2024(), 3)
		if len(near) == 0 || near[0].Place.Full() != c.want {
			t.Errorf("nearest to %q: %v, want %s", c.words, near, c.want)
		}
	}
	if near := Load().Nearest("가나다라마바사", day2024(), 3); len(near) != 0 {
		t.Errorf("near to nothing: %v", near)
	}
}
