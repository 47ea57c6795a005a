package release

import "testing"

// TestTopicsOfProvinces: a 시·도 is topic of the names behind it, also where a mark begins them or parts them.
func TestTopicsOfProvinces(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"지역별로는 전남은 △해남군 우수포구, 강진군 마량포구 등 2곳, 경남은 △고성군 당항포구 등 1곳이 선정됐다.", "new 전남 해남군, new 전남 강진군, new 경남 고성군"},
		{"전남에서는 ▲해남군 ▲강진군 등 2곳, 경남에서는 ▲고성군이 선정됐다.", "new 전남 해남군, new 전남 강진군, new 경남 고성군"},
		{"시·도별로는 전남이 ▲해남 ▲강진, 경남이 ▲고성이다.", "new 전남 해남, new 전남 강진, new 경남 고성"},
		{"선정된 곳은 △전남 △경북 △충남이다.", "new 전남, new 경북, new 충남"},
	} {
		if got := saidOf("# 물빛포구 3곳 선정\n해양수산부는 물빛포구 3곳을 선정했다고 밝혔다.\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestMostOfProvince: a 시·도 of which a title says that most were chosen is none of them.
func TestMostOfProvince(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 충남도, 들꽃마을 3년 연속 최다 선정\n충남도는 들꽃마을에 서천군과 태안군이 선정됐다고 밝혔다.", "new 서천군, new 태안군"},
		{"# 충남도, 들꽃마을 공모 최다 선정 쾌거\n충청남도는 들꽃마을에 도내 서천군, 태안군이 선정됐다고 밝혔다.", "new 서천군, new 태안군"},
		{"# 충남도, 최다 추천 받아 들꽃도시 선정\n들꽃도시 공모 결과가 나왔다.", "new 충남도"},
		{"# 세종시, 전국 최다 점수로 들꽃도시 지정\n산림청은 들꽃도시 공모 결과를 발표했다.", "new 세종시"},
		{"# 충남도, 들꽃도시 선정\n산림청은 들꽃도시로 충남도를 선정했다고 밝혔다.", "new 충남도"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestPartsToldBefore: a class with one of the numbers in which those chosen were told names its own.
func TestPartsToldBefore(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"농촌지역 3개 마을은 ▲서천군 갯마을 ▲태안군 들마을 ▲예산군 산마을이다.", "new 서천군:농촌지역, new 태안군:농촌지역, new 예산군:농촌지역"},
		{"농촌지역 3개 마을은 서천군 갯마을, 태안군 들마을, 예산군 산마을 등이다.", "new 서천군:농촌지역, new 태안군:농촌지역, new 예산군:농촌지역"},
		{"지난해 3개 마을은 ▲서천군 갯마을 ▲태안군 들마을 ▲예산군 산마을이다.", ""},
		{"자매결연 3개 마을은 ▲서천군 갯마을 ▲태안군 들마을 ▲예산군 산마을이다.", ""},
		{"예비후보 3개 마을은 ▲서천군 갯마을 ▲태안군 들마을 ▲예산군 산마을이다.", ""},
		{"신청한 4개 마을은 서천군 갯마을, 태안군 들마을, 예산군 산마을, 홍성군 길마을이다.", ""},
	} {
		if got := saidOf("# 들꽃마을 선정 결과\n산림청은 들꽃마을에 도시 2개 마을, 농촌 3개 마을이 선정됐다고 밝혔다.\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
