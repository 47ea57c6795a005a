package release

import "testing"

// TestWordsOfThePlace: what a verb tells of a place is no programme that the place was made.
func TestWordsOfThePlace(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"농식품부는 꽃길축제로 이름난 충북 단양군과 항구도시로 유명한 전남 신안군을 두레도시로 선정했다.", "두레도시 충북 단양군, 두레도시 전남 신안군"},
		{"농식품부는 온천도시로 사람이 모여드는 곳으로 손꼽히는 경기 안산시를 두레도시로 선정했다.", "두레도시 경기 안산시"},
		{"농식품부는 갯벌도시로 지정된 전남 신안군을 두레도시로 선정했다.", "두레도시 전남 신안군"},
		{"농식품부는 두레도시로 경기 안산시를, 이음마을로 전남 신안군을 선정했다.", "두레도시 경기 안산시, 이음마을 전남 신안군"},
		{"농식품부는 이음마을(이마)에 경기 안산시, 충북 단양군 등 2곳, 두레도시에 전남 신안군, 전북 무주군 등 2곳을 선정했다.", "이음마을 경기 안산시, 이음마을 충북 단양군, 두레도시 전남 신안군, 두레도시 전북 무주군"},
	} {
		if got := schemesOf("# 농식품부, 두레도시 선정\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestWhereThingsLead: districts through which a chosen thing leads were not chosen.
func TestWhereThingsLead(t *testing.T) {
	in := "# 산림청, 두레길 2곳 지정\n산림청은 바람길과 물결길을 심의를 거쳐 두레길로 지정했다.\n바람길은 대전광역시 5개 구(동구, 중구, 서구, 유성구, 대덕구)의 산을 지나는 90km의 길이다."
	if got := saidOf(in); got != "" {
		t.Errorf("got %s", got)
	}
}
