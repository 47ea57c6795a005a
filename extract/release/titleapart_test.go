package release

import "testing"

// TestNumberBehindDots: a number behind the dots of a title that is not that of the names before them has a decision of
// its own; one that is theirs has not.
func TestNumberBehindDots(t *testing.T) {
	const said = "\n산림청은 새벽숲도시 3곳을 새로 지정하고, 4곳의 지정을 연장했다고 6일 밝혔다.\n새로 지정된 곳은 강원 정선군과 경남 하동군, 전북 무주군이다."
	const fresh = "new 강원 정선군, new 경남 하동군, new 전북 무주군"
	for title, want := range map[string]string{
		"새벽숲도시에 정선·하동·무주… 4곳은 지정 연장":    fresh,
		"올해의 새벽숲도시에 강원 정선·하동·무주…4곳 재지정": fresh,
	} {
		if got := saidOf("# " + title + said); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", title, got, want)
		}
	}
	const again = "renewed 정선, renewed 하동, renewed 무주"
	if got := saidOf("# 새벽숲도시에 정선·하동·무주… 3곳 재지정\n산림청은 새벽숲도시 3곳을 재지정했다고 6일 밝혔다."); got != again {
		t.Errorf("got %s", got)
	}
}

// TestBestByAnotherName: 우수 belongs to a name though the title calls who has it 올해의, too.
func TestBestByAnotherName(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"of the year in the title", "# 올해의 새벽숲마을에 정선 나루… 우수 새벽숲마을 3곳 선정\n산림청은 6일 ‘2026년 우수 새벽숲마을’로 TO을 선정했다.", "우수새벽숲마을"},
		{"in quotes, and by itself elsewhere", "# 우수 새벽숲마을 3곳 선정\n산림청은 6일 ‘2026년 우수 새벽숲마을’로 TO을 선정했다. 산림청은 새벽숲마을 누리집에 소개한다.", "우수새벽숲마을"},
		{"by itself too", "# 올해의 새벽숲마을에 정선 나루… 우수 새벽숲마을 3곳 선정\n산림청은 6일 새벽숲마을 가운데 우수 새벽숲마을로 TO을 선정했다.", "새벽숲마을"},
	})
}

// TestTasksOfProgramme: tasks of a quoted programme, counted and described, are no service; a ministry that is not the
// publisher may have one.
func TestTasksOfProgramme(t *testing.T) {
	for in, want := range map[string]string{
		"# ‘동네 인공지능 서비스’ 3개 과제 선정\n과학기술정보통신부는 불편을 인공지능으로 해결하는 ‘동네 인공지능 서비스’ 개발·실증 과제 3개를 선정했다고 6일 밝혔다.":                                   "",
		"# 우수 나눔앱 2개 선정\n행정안전부는 ‘우수 나눔앱’ 2개를 선정했다고 6일 밝혔다.\n가장 높은 점수를 받은 앱으로는 산림청의 ‘숲속 길벗’이 선정됐다. 우수 앱에는 물때를 알려 주는 해양경찰청의 ‘물때 지킴이’가 뽑혔다.": "new 숲속 길벗+산림청, new 물때 지킴이+해양경찰청",
	} {
		if got := offeredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
