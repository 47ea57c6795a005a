package release

import "testing"

// TestYearOfWhatLedToIt gives a year that is over to the words right behind it, and not to what is
// decided at the end of the sentence.
func TestYearOfWhatLedToIt(t *testing.T) {
	const four = "new 부산 영도구, new 경기 오산시, new 충북 단양군, new 전남 곡성군"
	const names = "부산 영도구, 경기 오산시, 충북 단양군, 전남 곡성군"
	const now = "환경부는 물빛골목 대상지로 " + names + " 등 4곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"those who asked", "환경부는 지난해 10월 실시한 수요 조사에서 21개 시군이 신청했으며, 서면 심사를 거쳐 " + names + "을 물빛골목 대상지로 선정했다고 밝혔다.", four},
		{"a call that began", "환경부는 지난해 12월 공모를 시작하여 심사를 거친 결과 " + names + " 등 4곳을 물빛골목 대상지로 선정했다고 밝혔다.", four},
		{"a plan", "환경부는 2023년 발표한 종합계획에 따라 " + names + " 등 4곳을 물빛골목 대상지로 선정했다고 밝혔다.", four},
		{"how a trial went", "환경부는 2023년 시범사업의 성과를 바탕으로 " + names + " 등 4곳을 물빛골목 대상지로 선정했다고 밝혔다.", four},
		{"applications taken", "환경부는 지난해 9월 신청을 받아 현장 평가를 거쳐 " + names + " 등 4곳을 물빛골목 대상지로 선정했다고 밝혔다.", four},
		{"a call of the year before", now + "지난해 처음 실시한 공모에서 강원 홍천군, 전남 장흥군 2곳을 선정했다.", four},
		{"its own call", now + "지난해 11월 공모를 실시하여 강원 홍천군, 전남 장흥군을 선정했다.", four},
		{"holders of then", now + "지난해 선정된 강원 홍천군, 전남 장흥군은 사업을 마쳤다.", four},
	} {
		in := "# 물빛골목 4곳 선정\n보도일 2024. 6. 5.(수)\n" + c.in
		if got := saidOf(in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}

// TestYearOfItsCall: a number that the title has among others is that of this round, whenever its call was made.
func TestYearOfItsCall(t *testing.T) {
	const four = "new 부산 영도구, new 경기 오산시, new 충북 단양군, new 전남 곡성군"
	const names = "부산 영도구, 경기 오산시, 충북 단양군, 전남 곡성군"
	for _, c := range []struct{ title, name, in, want string }{
		{"4개 지자체에 물빛골목 9개 구역 지정", "ground counted", "지난해 7월 처음 시행한 공모에는 총 21개 지자체가 참여하였으며, 현지실사를 거쳐 " + names + " 등 4개 지자체의 9개 구역이 지정되었다.", four},
		{"물빛골목 9개 구역, 4개 시·군·구 지정", "holders counted", "지난해 9월 실시한 공모에 21곳이 신청했으며, 심사를 거쳐 " + names + " 등 4개 시·군·구가 지정되었다.", four},
		{"물빛골목 4곳 9개 구역 지정", "in few words", "지난해 공모를 시작해, " + names + " 4곳이 지정됐다.", four},
		{"6개 지자체에 물빛골목 9개 구역 지정", "other numbers", "지난해 7월 처음 시행한 공모에는 총 21개 지자체가 참여하였으며, 현지실사를 거쳐 " + names + " 등 4개 지자체의 5개 구역이 지정되었다.", ""},
		{"6개 지자체에 물빛골목 9개 구역 지정", "another round", "지난해 공모에 21곳이 신청했으며, 심사를 거쳐 " + names + " 등 4곳이 지정되었다.", ""},
	} {
		if got := saidOf("# " + c.title + "\n보도일 2024. 6. 5.(수)\n환경부는 물빛골목 지정 결과를 밝혔다.\n" + c.in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}
