package release

import "testing"

// TestLinesUnderLabels: lines below a label that counts with a status are of those counted
// where each begins with one place and they are as many.
func TestLinesUnderLabels(t *testing.T) {
	const lead = "# 새빛특구 2곳 신규 지정, 2곳 변경\n산림청은 새빛특구 2곳을 신규로 지정하고 2곳의 변경을 의결하였다.\n"
	const want = "new 경기 여주시, new 경북 의성군, changed 경북 안동시, changed 전북 정읍시"
	for _, c := range []struct{ name, in, want string }{
		{"in brackets", "1. 신규 지정 (2곳)\nㅇ (경기 여주시) 숲길을 새로 낸다.\nㅇ (경북 의성군) 나무 시장을 연다.\n2. 변경 (2곳)\nㅇ (경북 안동시) 풍산읍을 더한다.\nㅇ (전북 정읍시) 기업 네 곳이 함께한다.", want},
		{"before colons, with details", "① 신규(2)\nㅇ 경기 여주시: 숲길\n - 걷는 길과 쉼터\nㅇ 경북 의성군: 나무 시장\n② 변경(2)\nㅇ 경북 안동시: 풍산읍 추가\nㅇ 전북 정읍시: 기업 추가", want},
		{"behind a year", "1. 신규 지정 (2곳)\nㅇ 경기 여주시 숲길 새빛특구는 길을 낸다.\nㅇ 경북 의성군 나무 새빛특구는 시장을 연다.\n2. 변경 (2곳)\nㅇ 2020년 지정된 경북 안동시 산나물 새빛특구는 풍산읍을 더하였다.\nㅇ 2019년 지정된 전북 정읍시 새싹 새빛특구는 기업을 더하였다.", want},
		{"more lines than counted", "1. 신규 지정 (2곳)\nㅇ (경기 여주시) 숲길을 새로 낸다.\nㅇ (경북 의성군) 나무 시장을 연다.\nㅇ (전남 여수시) 바다를 본다.\n2. 변경 (2곳)\nㅇ 구역을 넓힌다.", ""},
		{"a line of something else", "1. 신규 지정 (2곳)\nㅇ (경기 여주시) 숲길을 새로 낸다.\nㅇ 두 해 동안 돕는다.", ""},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
