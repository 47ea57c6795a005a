package release

import "testing"

// TestLinesOfYearsGone: lines that begin with a year which is over, notes of the year before, and names since an earlier year are none of
// those whom the first sentence names.
func TestLinesOfYearsGone(t *testing.T) {
	const lead = "# 물빛마을 2곳 지정\n배포일시 2025. 6. 12.(목)\n해양수산부는 물빛마을로 강원 양양군, 전남 완도군을 지정했다고 밝혔다.\n"
	const now = "new 강원 양양군, new 전남 완도군"
	for _, in := range []string{
		"물빛마을은 2022년부터 매년 지정해 왔다.\nㅇ (’22년) ▲경기 가평군(북면), ▲충북 단양군(가곡면)\nㅇ (’23년) ▲경남 남해군(미조면), ▲전북 부안군(위도면)",
		"ㅇ (2022) 경기 가평군, 충북 단양군\nㅇ (2024) 경남 남해군, 전북 부안군",
		"물빛마을은 2022년부터 경기 가평군, 충북 단양군 등 4곳이 지정됐다.",
		"바닷가를 살리고자 2021년부터 지난해까지 경기(가평·양평), 충북 단양군 등 6곳이 지정되었다.",
		"물빛마을은 ’22년부터 현재까지 경남 남해군, 전북 부안군을 지정했다.",
		"올해 평가에서 뽑힌 우수 마을은 6곳이다.\n* 지난해에는 경기 가평군이 대상, 충북 단양군과 전북 부안군이 우수상을 받음",
		"* 작년에는 경기 가평군, 충북 단양군이 지정됨",
	} {
		if got := saidOf(lead + in); got != now {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
	for in, want := range map[string]string{
		"# 물빛마을 4곳 지정\n배포일시 2025. 2. 12.\n물빛마을 4곳이 지정됐다.\nㅇ (’24년) 경기 가평군, 충북 단양군\nㅇ (’25년) 경남 남해군, 전북 부안군": "new 경남 남해군, new 전북 부안군",
		"# 물빛마을 2곳 지정\n배포일시 2025. 6. 12.\n해양수산부는 2026년부터 경기 가평군, 충북 단양군을 물빛마을로 지정한다고 밝혔다.":                  "new 경기 가평군, new 충북 단양군",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}

// TestLinesOfYearsOfOthers: no line of a year that is over is left out where the first sentence counts more than it names, or where what
// stands behind the year tells of something other than choosing.
func TestLinesOfYearsOfOthers(t *testing.T) {
	const head = "# 물빛마을 4곳 지정\n배포일시 2025. 6. 12.(목)\n해양수산부는 물빛마을로 "
	for in, want := range map[string]string{
		"양양군 등 4곳을 지정했다.\n2023년 착공: 양양군, 완도군\n2024년 착공: 가평군, 단양군":         "new 양양군, new 양양군:착공, new 완도군:착공, new 가평군:착공, new 단양군:착공",
		"양양군, 완도군 등을 지정했다.\n2023년 조성 완료: 양양군, 완도군\n2024년 조성 완료: 가평군, 단양군": "new 양양군, new 완도군, new 양양군:조성 완료, new 완도군:조성 완료, new 가평군:조성 완료, new 단양군:조성 완료",
		"양양군, 완도군 등 2곳을 지정했다.\n2023년 지정: 가평군, 단양군\n2024년 지정: 남해군, 부안군":    "new 양양군, new 완도군",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}

// TestSinceYearsRenewed: names of a year that is over are those of the decision that the sentence goes on to.
func TestSinceYearsRenewed(t *testing.T) {
	const in = "# 물빛마을 재인증\n배포일시 2025. 6. 12.(목)\n"
	for s, want := range map[string]string{
		"2022년부터 양양군, 완도군은 물빛마을로 인증받아 왔으며 이번에 재인증을 받았다.":       "renewed 양양군, renewed 완도군",
		"2022년부터 양양군, 완도군은 물빛마을로 인증받아 왔으며, 이번에 가평군이 재인증을 받았다.": "renewed 가평군",
	} {
		if got := saidOf(in + s); got != want {
			t.Errorf("%s\n got  %s\n want %s", s, got, want)
		}
	}
}
