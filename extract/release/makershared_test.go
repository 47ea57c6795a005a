package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestMakersShared: two names in quotes behind one who has both; names that nobody stands before have nobody.
func TestMakersShared(t *testing.T) {
	const lead = "국토교통부는 3건을 스마트도시 서비스로 인증했다.\n인증을 받은 서비스는 "
	for _, c := range []struct{ in, want string }{
		{lead + "한국길공사의 ‘안개 안내 서비스’와 ‘눈길 알림 서비스’, ㈜숲마당의 ‘나무 지도 서비스’이다.", "new 안개 안내 서비스+한국길공사, new 눈길 알림 서비스+한국길공사, new 나무 지도 서비스+㈜숲마당"},
		{lead + "㈜숲마당의 ‘나무 지도 서비스’, 한국길공사의 ‘안개 안내 서비스’ 및 ‘눈길 알림 서비스’이다.", "new 나무 지도 서비스+㈜숲마당, new 안개 안내 서비스+한국길공사, new 눈길 알림 서비스+한국길공사"},
		{lead + "‘안개 안내 서비스’와 ‘눈길 알림 서비스’, ㈜숲마당의 ‘나무 지도 서비스’이다.", "new 안개 안내 서비스, new 눈길 알림 서비스, new 나무 지도 서비스+㈜숲마당"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestWhatMakersDid: what a body did with a thing, in whatever verb, is no part of its name; a council is, where it is written
// together with a name that is no place.
func TestWhatMakersDid(t *testing.T) {
	for in, want := range map[string]string{
		"㈜물그림이 출원한":              "㈜물그림",
		"주식회사 물그림 외 2개사가 출원한":    "주식회사 물그림(외 2개사)",
		"(주)물그림, 새길공사가 공동으로 등록한": "(주)물그림|새길공사",
		"온누리연구원이 함께 고안한":         "온누리연구원",
		"온누리물새협의체":               "온누리물새협의체",
		"부천시 협의체":                "부천시",
		"㈜물그림 컨소시엄":              "㈜물그림",
		"㈜물그림 컨소시엄(외 3개사)":       "㈜물그림(외 3개사)",
		"새길공사 (외 2개 기관)":         "새길공사(외 2개 기관)",
		"(주)물그림(외 1), 오산시":       "(주)물그림|오산시(외 1)",
		"주식회사 물그림 (등 4개 기업)":     "주식회사 물그림(등 4개 기업)",
		"㈜물그림(새길 외 2개사)":         "㈜물그림(새길 외 2개사)",
		"물그림(주)":                 "물그림(주)",
		"나이가 많은":                 "나이가 많은",
		"물그림 주식회사":               "물그림 주식회사",
	} {
		named, unnamed := cellProviders(doc.Text{S: in})
		got := ""
		for _, p := range named {
			if got != "" {
				got += "|"
			}
			got += p.Words.S
		}
		if !unnamed.Empty() {
			got += "(" + unnamed.S + ")"
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}
