package release

import "testing"

// TestSentencesOverLists: what the sentence over a list says became of those below, and since when they had it.
func TestSentencesOverLists(t *testing.T) {
	const head = "# 우수 갯길 서비스 3건 새로 지정, 2건은 연장\n□ 환경부는 우수 갯길 서비스 3건을 새로 지정하고 기존에 지정된 서비스 2건의 지정기간을 연장하였다고 밝혔다.\n□ 새로 지정된 서비스는 다음과 같다.\n- 물때 빈자리 지도(㈜앉자)\n- 갯바위 소음 알림(고요㈜)\n- 여울 나루 찾기(나루나라)\n"
	const below = "\n- 포구 빈칸 안내(㈜빈칸)\n- 물살 재고 살피기(여울방)"
	const names = "new 물때 빈자리 지도+㈜앉자, new 갯바위 소음 알림+고요㈜, new 여울 나루 찾기+나루나라, renewed 포구 빈칸 안내+㈜빈칸"
	for _, c := range []struct{ in, base string }{
		{"2022년에 지정된 다음 서비스 2건은 지정기간이 2028년 9월까지로 연장되었다.", "~2022년"},
		{"2022년에 지정된 다음 서비스 2건의 지정기간을 2028년 9월까지 연장하였다.", "~2022년"},
		{"지정기간을 연장한 서비스 2건은 다음과 같다.", ""},
		{"연장된 서비스는 아래와 같다.", ""},
	} {
		want := names + c.base + ", renewed 물살 재고 살피기+여울방" + c.base
		if got := toldToHold(head + "□ " + c.in + below); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
}

// TestPairsBeforeText: a name and who provides it in one bracket before what is told of both, with labelled lines between.
func TestPairsBeforeText(t *testing.T) {
	const lead = "# 환경부, 물살 규제샌드박스 과제 2건 승인\n배포일 2022. 9. 28.(수)\n환경부는 7일 물살 규제샌드박스 과제 2건을 승인했다고 밝혔다.\n"
	const want = "물길 살피는 배+㈜여울로보, 골목 물 나눔+새벽빛"
	for _, in := range []string{
		"① (물길 살피는 배, ㈜여울로보) 사람 없이 물길을 살필 수 있다.\n- 실증지역: 전남 완도군\n- 조건: 바람이 세면 멈춤\n② (골목 물 나눔, 새벽빛) 남는 물을 나눈다.\n- 실증지역: 경남 통영시",
		"ㅇ (물길 살피는 배, ㈜여울로보) 사람 없이 물길을 살핀다.\nㅇ (골목 물 나눔, 새벽빛) 남는 물을 나눈다.",
	} {
		if got := servicesTold(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestSpeechNamesNothing: what somebody says of a programme in quotes is the name of no service.
func TestSpeechNamesNothing(t *testing.T) {
	const in = "# 물살 규제특례 2건 부여, 1건은 기간 연장\n□ 환경부는 물살 규제특례 2건을 부여하고, 1건은 기간을 연장하였다고 밝혔다.\nㅇ 부여된 특례는 ▲㈜여울의 ‘물길 살피는 배’ ▲㈜나루의 ‘골목 물 나눔’이다.\nㅇ 기간이 연장된 특례는 ㈜포구의 ‘나룻배 고치기’이다.\n□ 강여울 국장은 “물가에서 겪는 작은 불편이 새로운 사업의 출발점”"
	const want = "물길 살피는 배+㈜여울, 골목 물 나눔+㈜나루, 나룻배 고치기+㈜포구"
	for _, said := range []string{
		"이라며, “특례가 끝난 뒤에도 사업이 이어지도록 돕겠다”라고 말하였다.",
		"이라고 평가하면서 기간이 끝난 서비스의 재심사를 서두르겠다는 뜻을 나타냈다.",
	} {
		if got := servicesTold(in + said); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", said, got, want)
		}
	}
}

// TestLabelsAreNoServices: labelled lines and places in brackets name no service.
func TestLabelsAreNoServices(t *testing.T) {
	const lead = "# 환경부, 물살 안전 서비스 2건 인증\n배포일 2022. 9. 28.(수)\n환경부는 7일 물살 안전 서비스 2건을 새로 인증했다고 밝혔다.\n"
	for _, in := range []string{
		"- 실증지역: 부산광역시\n- 실증지역: 대전광역시",
		"□ (대전 서구, 유성구) 두 곳이 참여한다.\n□ (부산 남구, 부산 북구) 두 곳이 협력한다.",
	} {
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				if h.Kind == ServiceHolder {
					t.Errorf("%s\n   takes %s for a service", in, h.Words.S)
				}
			}
		}
	}
}
