package release

import "testing"

// TestEachInTurn: names and, in the same order, those who have them.
func TestEachInTurn(t *testing.T) {
	const head = "# 바람길 실증 서비스 2건 결정\n산림청은 바람길 실증 서비스로 2건을 정했다고 밝혔다.\n"
	const two = "솔숲 이슬 지도+㈜모래톱, 능선 구조 알림+너울공사"
	for _, c := range []struct{ in, want string }{
		{"△솔숲 이슬 지도 △능선 구조 알림 2건이며 각각 ㈜모래톱과 너울공사가 맡는다.", two},
		{"‘솔숲 이슬 지도’와 ‘능선 구조 알림’으로, 각각 ㈜모래톱, 너울공사가 수행한다.", two},
		{"솔숲 이슬 지도와 능선 구조 알림이 그것으로, 차례로 ㈜모래톱, 너울공사가 맡아 운영한다.", two},
		{"2건은 △솔숲 이슬 지도 △능선 구조 알림으로, 이를 ㈜모래톱·너울공사가 각각 실증한다.", two},
		{"△솔숲 이슬 지도 △능선 구조 알림 2건이며 각각 ㈜모래톱과 너울공사, ㈜샛강이 맡는다.", ""},
		{"안전 점검과 이용자 교육은 각각 안전공단과 소비자원이 맡는다.", ""},
		{"두 과제에는 각각 2억 원과 3억 원이 들어간다.", ""},
	} {
		if got := chosenIn(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestBesideTheMain: lines behind a number of earlier ones told beside the new ones are those of the new ones where they
// are as many, or where their heading says so.
func TestBesideTheMain(t *testing.T) {
	const head = "# 바람길 금융서비스 2건 지정\n□ 산림청은 바람길 금융서비스 2건을 새로 지정했다고 밝혔다.\n"
	const lines = "\n[1] 솔숲 이슬 지도(㈜모래톱)\n[2] 능선 구조 알림(㈜너울공사)"
	for _, in := range []string{"ㅇ 1건의 지정내용 변경도 결정했다.", "ㅇ 1건의 변경도 함께 승인했다.\n□ 새로 지정된 서비스는 다음과 같다."} {
		if got, want := offeredIn(head+in+lines), "new 솔숲 이슬 지도+㈜모래톱, new 능선 구조 알림+㈜너울공사"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPutOffBelow: lines under a label of what was put off are none of those chosen.
func TestPutOffBelow(t *testing.T) {
	const head = "# 바람길 규제특례 2건 승인\n산림청은 바람길 규제특례 위원회를 열어 3건을 심의한 결과 2건을 승인했다고 밝혔다.\n"
	for _, c := range [][2]string{{"□ 승인(2건)", "□ 보류(1건)"}, {"가. 승인 과제(2건)", "나. 재심의 과제(1건)"}, {"[승인 2건]", "[보류 1건]"}} {
		in := head + c[0] + "\nㅇ 솔숲 이슬 지도(㈜모래톱)\nㅇ 능선 구조 알림(㈜너울공사)\n" + c[1] + "\nㅇ 갯벌 길 안내(㈜샛강)"
		if got, want := chosenIn(in), "솔숲 이슬 지도+㈜모래톱, 능선 구조 알림+㈜너울공사"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c[0], got, want)
		}
	}
}

// TestDescribedInTitle: what a title says of those chosen is no programme where a committee of one decides.
func TestDescribedInTitle(t *testing.T) {
	const body = "\n산림청은 바람길 규제특례 심의위원회를 열고 서비스 2건을 승인했다고 밝혔다.\nㅇ 솔숲 이슬 지도(㈜모래톱)\nㅇ 능선 구조 알림(㈜너울공사)"
	for _, title := range []string{"숲길 걷기 도울 서비스 2건 승인", "산촌 일손 덜 기술 2건 특례 부여", "숲을 지킬 서비스 2건에 규제특례"} {
		for _, d := range Read(written("# "+title+body), "").Decisions {
			if d.Scheme.ID != "바람길규제특례" {
				t.Errorf("%s: %s", title, d.Scheme.Name)
			}
		}
	}
}
