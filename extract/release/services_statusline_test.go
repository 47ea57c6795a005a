package release

import "testing"

// TestServicesUnderStatuses: lines of services under heads of statuses, with their number behind a colon, what is told
// of each behind a sign, and the year in which it was certified first.
func TestServicesUnderStatuses(t *testing.T) {
	const lead = "# 혁신금융서비스 2건 신규 지정, 2건 지정기간 연장\n금융위원회는 혁신금융서비스 2건을 새로 지정하고, 앞서 지정한 2건은 지정기간을 연장했으며 1건은 지정내용 변경을 승인했습니다.\n" +
		"1. 신규 지정 : 2건\n① 밭떼기 선도거래 서비스 (두레은행)\nㅇ 값을 미리 정합니다.\n② 헌옷 담보대출 서비스 (㈜옷고름)\nㅇ 쉽게 빌립니다.\n" +
		"2. 지정기간 연장 : 2건\n□ ’23. 7월에 지정된 다음 2건은 지정기간을 2년 연장하였습니다.\nㅇ 달품 보험 서비스 (새싹은행)\nㅇ 곗돈 정산 서비스 (들꽃카드)\n"
	const want = "new 밭떼기 선도거래 서비스+두레은행, new 헌옷 담보대출 서비스+㈜옷고름, renewed 달품 보험 서비스+새싹은행, renewed 곗돈 정산 서비스+들꽃카드, changed 손금 결제 서비스+㈜손길"
	for _, c := range []struct{ in, base string }{
		{"3. 지정내용 변경 : 1건\nㅇ 손금 결제 서비스 (㈜손길) : ’22. 3월 지정 당시 구내매점으로 한정한 이용처를 시장까지 넓히는 변경", " of ’22"},
		{"[지정내용 변경 : 1건]\nㅇ 손금 결제 서비스 (㈜손길)", ""},
		{"3. 지정내용 변경 (1건)\nㅇ 손금 결제 서비스 (㈜손길) - 이용 한도 상향(10만원 → 20만원)", ""},
	} {
		if got := offeredIn(lead + c.in); got != want+c.base {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want+c.base)
		}
	}
}

// TestProvidersJoined: two companies that ask together, with the particle between them off.
func TestProvidersJoined(t *testing.T) {
	const lead = "# 규제샌드박스 과제 2건 승인\n과학기술정보통신부는 정보통신기술(ICT) 규제샌드박스 과제 2건을 승인했다고 밝혔다.\n"
	const last = "\n㈜온누리가 신청한 ‘우물 살피미 서비스’는 실증특례를 받았다."
	for _, c := range []struct{ in, want string }{
		{"㈜달무리와 ㈜별빛이 공동으로 신청한 ‘둠벙 알리미 서비스’도 실증특례를 받았다.", "㈜달무리+㈜별빛"},
		{"샛강㈜와 ㈜별빛이 함께 신청한 ‘둠벙 알리미 서비스’는 실증특례를 받았다.", "샛강㈜+㈜별빛"},
	} {
		if got, want := offeredIn(lead+c.in+last), "new 둠벙 알리미 서비스+"+c.want+", new 우물 살피미 서비스+㈜온누리"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
}

// TestTasksOfCommittees: the tasks that a committee decided on, over a table of services.
func TestTasksOfCommittees(t *testing.T) {
	const lead = "# 모빌리티 규제샌드박스 2건 통과\n국토교통부는 모빌리티 규제샌드박스 실증특례 2건을 새로 지정했다고 밝혔다.\n"
	const rows = "\n연번 | 구분 | 과제명 | 신청기관 | 실증 지역\n1 | 신규 | 나루터 안내 서비스 | ㈜봄나루 | 경남 남해군\n2 | 신규 | 빈 배 나눔 서비스 | ㈜들마루 | 전북 군산시"
	const want = "new 나루터 안내 서비스+㈜봄나루@경남 남해군, new 빈 배 나눔 서비스+㈜들마루@전북 군산시"
	for _, head := range []string{"참고 제5차 모빌리티혁신위원회 지정 과제", "붙임 모빌리티혁신위원회 승인 안건 목록", "별첨 혁신위원회 의결 사업"} {
		if got := offeredIn(lead + head + rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
}

// TestDaysOfPapers: a day with the edition of the papers is a line of the header and no title.
func TestDaysOfPapers(t *testing.T) {
	for s, want := range map[string]bool{
		"2025. 11. 20.(목) 12:00 (금요일 조간)": true,
		"2025. 3. 4.(화) 석간":               true, "2025. 3. 4.(화) 06:00": true, "2025. 3. 4.(화) 조간부터": true, "3월 4일 물길마을 두 곳 지정": false,
	} {
		if got := isSoleDate(s); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
