package release

import "testing"

// TestCalledByNumber: what places are counted by is their programme; the zones in quotes beside it are not.
func TestCalledByNumber(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a number alone", "국토교통부는 강릉시, 남원시 등 2개 관문안심도시를 신규 지정했다고 밝혔다.", "관문안심도시"},
		{"with a short name", "국토교통부는 강릉시, 남원시 2개 관문안심도시(이하 안심도시)를 지정했다고 밝혔다.", "관문안심도시"},
		{"with another name", "국토교통부는 강릉시, 남원시 2개 관문안심도시(Safe City)를 지정했다고 밝혔다.", "관문안심도시"},
		{"places in brackets", "국토교통부는 2개 관문안심도시(강릉시, 남원시)를 지정했다고 밝혔다.", ""},
		{"zones in quotes", "국토교통부는 ‘진안 인삼마을’, ‘문경 오미자마을’ 2개 명품누리마을을 지정했다고 밝혔다.", "명품누리마을"},
		{"zones in quotes, joined places", "국토교통부는 ‘양평·가평 섬유·가죽 특구’, ‘진안 인삼특구’ 2개 지역빛깔특구를 지정했다고 밝혔다.", "지역빛깔특구"},
		{"a call that begins a sentence", "국토교통부는 강릉시, 남원시를 관문안심도시로 지정했다고 밝혔다.\n두 지역은 지원을 받는다. 공모에는 9개 지역이 신청했다.", "관문안심도시"},
		{"no programme", "국토교통부는 ‘진안 인삼특구’와 ‘문경 오미자특구’를 지정했다고 밝혔다.", ""},
		{"ground that only lies there", "국토교통부는 강릉시, 남원시 등 2개 사업지구를 지정했다고 밝혔다.", ""},
	} {
		if got := programmesOf("# 결과 발표\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
