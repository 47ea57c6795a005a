package release

import "testing"

// TestUnreadServices: names with their companies that no statement decides on are told;
// those that were read, and those of calls, are not.
func TestUnreadServices(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     bool
	}{
		{"exemptions", "# 규제샌드박스 심의 결과\n□ 국토교통부는 3건의 서비스에 실증특례를 부여했다고 밝혔다.\n□ 눈길을 모은 것은 ▲골목 배송로봇(가람로보) ▲빈집 숙박(다온하우스) 등이었다.", true},
		{"read", "# 바른데이터서비스 지정 결과\n□ 국토교통부는 ▲골목 결제(㈜가람) ▲물길 송금(㈜다온) 등 2건을 바른데이터서비스로 지정했다.", false},
		{"a call", "# 바른데이터서비스 공모\n□ 국토교통부는 바른데이터서비스를 공모한다고 밝혔다.\n□ 지난 서비스로는 ▲골목 결제(㈜가람) ▲물길 송금(㈜다온) 등이 있다.", false},
		{"places", "# 규제특구 소식\n□ 국토교통부는 규제특례를 부여했다고 밝혔다.\n□ 특구의 넓이는 ▲구미(3㎢)이다.", false},
	} {
		got := false
		for _, i := range Read(written(c.in), "").Issues {
			got = got || i.Code == "unread-services"
		}
		if got != c.want {
			t.Errorf("%s: told %v", c.name, got)
		}
	}
}
