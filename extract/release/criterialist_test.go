package release

import "testing"

// pointsAsked lists the items of criteria of a release: what is looked at, and its points or weight.
func pointsAsked(in string) (out string) {
	for _, it := range Read(written("# 나래도시 2곳 지정\n환경부(장관 한가람)는 충남 서천군, 경남 통영시를 나래도시로 지정했다.\n"+in), "").Items {
		if out != "" {
			out += ", "
		}
		out += it.Dimension.S + it.Name.S + "=" + it.Points.S + it.Weight.S
	}
	return out
}

// TestListsOfPoints: lines of what is looked at, each with its points or share, which may tell what it means behind them.
func TestListsOfPoints(t *testing.T) {
	const lead = "평가 기준은 다음과 같다.\n"
	const want = "나무의 나이=40점, 주민의 마음=35점, 길의 너비=25점"
	for _, c := range []struct{ in, want string }{
		{lead + "- 나무의 나이(40점): 둘레, 높이\n- 주민의 마음(35점): 모임 수\n- 길의 너비(25점): 폭", want},
		{lead + "- 나무의 나이(40점) : 둘레를 본다.\n- 주민의 마음(35점) : 모임의 수를 본다.\n- 길의 너비(25점) : 폭을 본다.", want},
		{lead + "① 나무의 나이 40점: 둘레\n② 주민의 마음 35점: 모임\n③ 길의 너비 25점: 폭", want},
		{lead + "가. 나무의 나이: 40점\n나. 주민의 마음: 35점\n다. 길의 너비: 25점", want},
		{"평가 항목별 비중은 다음과 같다.\n- 나무의 나이(40%)\n- 주민의 마음(35%) - 모임의 수\n- 길의 너비(25%)", "나무의 나이=40%, 주민의 마음=35%, 길의 너비=25%"},
		{lead + "- 나무의 나이(40점): 둘레\n- 주민의 마음(35%): 모임", ""},                   // of two units
		{"올해 사업 내용은 다음과 같다.\n- 나무 심기(40점): 봄에 심는다\n- 길 닦기(60점): 가을에 닦는다", ""}, // nothing tells of judging
		{lead + "- 서천군(51점): 나무가 많다\n- 통영시(49점): 섬이 많다", ""},                  // what places got
	} {
		if got := pointsAsked(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestSharesBehindThresholds: points of what is looked at behind a threshold, in the words of another clause, or with who
// gives them.
func TestSharesBehindThresholds(t *testing.T) {
	const want = "나무의 나이=50점, 주민의 마음=30점, 길의 너비=20점"
	for _, in := range []string{
		"100점 만점에 평균 75점 이상을 받은 곳을 지정하며, 심사 기준은 나무의 나이 50점, 주민의 마음 30점, 길의 너비 20점이다.",
		"총점 80점 이상이면 지정되고, 배점은 나무의 나이 50점, 주민의 마음 30점, 길의 너비 20점이다.",
		"나무의 나이에 50점, 주민의 마음에 30점, 길의 너비에 20점을 배정하였다.",
		"심사 기준은 나무의 나이 50점, 주민의 마음 30점, 길의 너비 20점이며, 75점 이상을 받아야 한다.",
	} {
		if got := pointsAsked(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	if got := pointsAsked("서천군은 나무의 나이 45점, 주민의 마음 28점, 길의 너비 18점을 받았다."); got != "" {
		t.Errorf("what a place got is read as what is asked for: %s", got)
	}
}
