package release

import "testing"

// TestServicesNamedInPart: names of some of those that a release counts, in a sentence which says that they were chosen
// and that there are more.
func TestServicesNamedInPart(t *testing.T) {
	const many = "# 산림청, 규제특례 30건 승인\n산림청은 5일 규제특례위원회를 열고 30건의 규제특례 과제를 승인했다고 전했다.\n"
	const want = "규제특례 산촌 우편 서비스, 규제특례 밤 줍기 로봇 대여, 규제특례 숲길 구조 시스템"
	for _, in := range []string{
		"이번에 승인된 안건에는 산촌 우편 서비스, 밤 줍기 로봇 대여, 숲길 구조 시스템 등이 포함됐다.",
		"승인 과제는 △산촌 우편 서비스 △밤 줍기 로봇 대여 △숲길 구조 시스템 등이다.",
		"승인된 과제로는 산촌 우편 서비스, 밤 줍기 로봇 대여, 숲길 구조 시스템 등이 있다.",
		"승인된 과제로는 산촌 우편 서비스, 밤 줍기 로봇 대여, 숲길 구조 시스템 등이 선정됐다.",
		"주요 과제로 산촌 우편 서비스, 밤 줍기 로봇 대여, 숲길 구조 시스템 등을 꼽을 수 있다.",
		"대표 과제로는 △산촌 우편 서비스 △밤 줍기 로봇 대여 △숲길 구조 시스템 등이 눈에 띈다.",
		"여기에는 ‘산촌 우편 서비스’, ‘밤 줍기 로봇 대여’, ‘숲길 구조 시스템’ 등이 포함됐다.",
		"이 밖에 산촌 우편 서비스, 밤 줍기 로봇 대여, 숲길 구조 시스템 등에도 규제특례가 부여됐다.",
		"대표적으로 산촌 우편 서비스, 밤 줍기 로봇 대여, 숲길 구조 시스템 등이 승인됐다.",
	} {
		if got := exemptedIn(many + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestNotServicesInPart: what is done with those chosen, what they must keep to, those who asked, kinds told beside
// services that stand with their companies.
func TestNotServicesInPart(t *testing.T) {
	const many = "# 산림청, 규제특례 30건 승인\n산림청은 5일 규제특례위원회를 열고 30건의 규제특례 과제를 승인했다고 전했다.\n"
	for _, in := range []string{
		"주요 사업으로는 기업 상담, 법률 자문, 책임보험료 지원 등이 있다.",
		"여기에는 산불 예방 기준 마련, 입산 지역 제한, 책임보험 가입 등이 포함된다.",
		"승인된 과제에는 산불 예방 수칙, 책임보험 가입, 사고 대응 계획 등이 부가조건으로 붙었다.",
		"지정된 기업에는 컨설팅, 투자 유치, 해외 진출 등을 지원할 계획이다.",
		"승인된 과제는 강원 인제군, 경북 봉화군, 전남 장흥군 등에서 실증한다.",
		"지금까지 승인된 과제는 산촌 우편 서비스, 숲길 구조 시스템, 나무 입양 플랫폼 등이다.",
	} {
		if got := exemptedIn(many + in); got != "" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	const beside = "이번에 승인된 과제는 산촌 생활 서비스, 숲길 관련 기술, 나무 나눔 모델 등이다.\n이날 승인된 과제는 ▲밤 줍기 로봇 대여(두레길) ▲숲길 구조 시스템(온누리) 등이다."
	if got, want := exemptedIn(many+beside), "규제특례 밤 줍기 로봇 대여+두레길, 규제특례 숲길 구조 시스템+온누리"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestOddServiceNames: a name that ends in no word of services, one with a short form behind it and one of several that
// are counted lose none of the others.
func TestOddServiceNames(t *testing.T) {
	const lead = "# 산림청, 규제특례 4건 승인\n산림청은 5일 규제특례위원회를 열고 규제특례 4건을 승인했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"이 밖에 산촌 우편 서비스, 숲길 구조 시스템, 한빛의원-나무 기록 BTX, 나무 입양 플랫폼에 규제특례가 지정됐다.":    "규제특례 산촌 우편 서비스, 규제특례 숲길 구조 시스템, 규제특례 한빛의원-나무 기록 BTX, 규제특례 나무 입양 플랫폼",
		"위원회에서는 ① 산촌 우편 서비스 ② 숲길 구조 시스템(2건) ③ 나무 기록 갱신(BTX) 등 4건이 규제특례로 승인됐다.": "규제특례 산촌 우편 서비스, 규제특례 숲길 구조 시스템, 규제특례 나무 기록 갱신(BTX)",
	} {
		if got := exemptedIn(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	f := Read(written("# 산림청, 나무 나눔의 길 넓힌다\n산림청은 5일 규제특례위원회를 열어 9개 신사업 규제 샌드박스를 승인했다고 밝혔다."), "")
	if len(f.Decisions) != 1 || declared(&f.Decisions[0]) != 9 {
		t.Errorf("9개 신사업 규제 샌드박스: %v", f.Decisions)
	}
}
