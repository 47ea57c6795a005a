package release

import "testing"

// TestSharesOfProvinces: how many lie in each 시·도 names none of them, nor does a bracket
// of whom a region is without; parts of a 시·도 with their numbers are holders.
func TestSharesOfProvinces(t *testing.T) {
	const lead = "# 숲길마을 12곳 지정\n산림청은 숲길마을 12곳을 지정했다. "
	for _, c := range []struct{ name, in, want string }{
		{"by number", lead + "강원 5곳, 경남 4곳, 부산과 대구가 각각 1곳씩 선정됐다.", ""},
		{"the most first", lead + "전남이 5곳으로 가장 많고 경북 4곳, 부산 3곳이 지정됐다.", ""},
		{"who has most", "# 숲길마을 첫 지정…전남·경북 가장 많아\n산림청은 시·군 12곳을 숲길마을로 지정했다.", ""},
		{"in order", "# 숲길마을 12곳 지정…전남·경북 순\n산림청은 시·군 12곳을 숲길마을로 지정했다.", ""},
		{"its districts", lead + "부산 강서구 2곳, 부산 기장군 4곳이 지정됐다.", "new 부산 강서구, new 부산 기장군"},
		{"they themselves", "# 숲길특구 3곳 지정\n산림청은 부산, 대구, 경북 등 3곳을 숲길특구로 지정했다.", "new 부산, new 대구, new 경북"},
		{"without some", "# 숲길구역 해제\n산림청은 용도가 변경된 지역(서울, 대구, 경기 김포 제외)과 경기 양평군, 울산 울주군을 숲길구역에서 해제했다고 밝혔다.",
			"revoked 경기 양평군, revoked 울산 울주군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestStemsThatLead: a name without its ending before those that it leads, and behind a
// mark before another; a word that only looks like one is none.
func TestStemsThatLead(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 숲길마을 4곳\n공주를 비롯해 금산과 부여, 청양 등 4개 시·군이 숲길마을로 지정됐다.", "new 공주, new 금산, new 부여, new 청양"},
		{"# 숲길마을 4곳\n산림청은 진주를 비롯한 통영, 거제, 하동 등 4개 시·군을 숲길마을로 지정했다.", "new 진주, new 통영, new 거제, new 하동"},
		{"# 숲길마을 3곳\n숲길마을로 지정된 곳은 ▦남원 ▦함양 ▦상주 등이다.", "new 남원, new 함양, new 상주"},
		{"# 숲길마을 3곳 지정…홍천·무주·담양\n산림청은 3곳을 숲길마을로 지정했다.", "new 홍천, new 무주, new 담양"},
		{"# 숲길마을 3곳 지정…탈락은 홍천·무주\n산림청은 3곳을 숲길마을로 지정했다.", ""},
		{"# 숲길마을 4곳 선정\n산림청은 숲길마을 대상 시·군 2곳과 예비 시·군 2곳을 뽑았다. 숲길마을 대상 시·군은 안성, 평창이다. 예비 시·군은 강진, 음성이다.",
			"new 안성, new 평창, candidate 강진, candidate 음성"},
		{"# 내년 숲길마을 대상 3곳 선정\n산림청은 내년도 숲길마을 대상 시·군 3곳을 뽑았다고 밝혔다. 내년 숲길마을 대상 시·군은 안성, 평창, 제천이다.",
			"new 안성, new 평창, new 제천"},
		{"# 숲길마을 3곳 선정\n산림청은 숲길마을 대상 시·군 3곳을 뽑았다고 밝혔다. 내년 숲길마을 대상 시·군은 안성, 평창, 제천이다.", ""},
		{"# 숲길마을 2곳\n산림청은 예산을 비롯해 인력과 시설을 갖춘 통영, 거제를 숲길마을로 지정했다.", "new 통영, new 거제"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
