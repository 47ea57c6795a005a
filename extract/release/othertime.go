package release

// Words that tell at which time somebody was chosen: in this round, or before it.
var (
	// thisRoundWords tell of the round that a release is about.
	thisRoundWords = []string{"올해", "금년", "이번", "금번"}
	// lastYearWords date what is told to a year before the release's.
	lastYearWords = []string{"지난해", "작년", "재작년"}
	// lastYearToo does as well, where no comparison is to be feared: 전년 대비, 전년보다
	// are said of this year's figures.
	lastYearToo = []string{"전년"}
	// untilNowWords sum up what was before, with or without this round.
	untilNowWords = []string{"그동안", "그간", "지금까지", "현재까지"}
	// standingWords tell of what was so before this round came.
	standingWords = []string{"기존", "종전", "이미", "앞서", "당시"}
	// stillToCome are words of rounds to come.
	stillToCome = []string{"내년", "내후년", "차년도", "다음 ", "차기 ", "향후 ", "예정"}
)
