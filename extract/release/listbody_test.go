package release

import "testing"

// TestNamesThatAreNoPlaces: the body of a place is not the place, and brackets that name a
// site in each place, or stand under a class that leads the list, are no classes.
func TestNamesThatAreNoPlaces(t *testing.T) {
	const title = "# 물빛마을 지정\n"
	for _, c := range []struct{ name, in, want string }{
		{"a province's brigade", title + "환경부는 물빛마을로 충청남도 소방본부와 경북 봉화군을 지정했다고 밝혔다.", "new 충청남도 소방본부, new 경북 봉화군"},
		{"institutes and schools' boards", title + "환경부는 강원 정선군과 경기도 보건환경연구원, 전라남도 교육청을 물빛마을로 지정했다.", "new 강원 정선군, new 경기도 보건환경연구원, new 전라남도 교육청"},
		{"the office of a place is the place", title + "환경부는 강원 정선군청과 충북 단양군을 물빛마을로 지정했다.", "new 강원 정선군, new 충북 단양군"},
		{"sites in brackets", title + "환경부는 물빛마을로 강원 정선군(아우라지 나루), 충북 단양군(나루마을), 경북 봉화군(은어 거리)을 지정했다.", "new 강원 정선군, new 충북 단양군, new 경북 봉화군"},
		{"types in brackets", title + "환경부는 물빛마을로 강원 정선군(산골형), 충북 단양군(나루형), 경북 봉화군(산골형)을 지정했다.", "new 강원 정선군:산골형, new 충북 단양군:나루형, new 경북 봉화군:산골형"},
		{"under a class", title + "환경부는 물빛마을 4곳을 지정했다. 산골형은 강원 정선군(뗏목), 경북 봉화군(은어)이고 나루형은 충북 단양군(쏘가리), 전남 구례군(은어길)이다.", "new 강원 정선군:산골형, new 경북 봉화군:산골형, new 충북 단양군:나루형, new 전남 구례군:나루형"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
