package release

import "testing"

// toldLead counts four services, of which a release may tell fewer.
const toldLead = "# 산림청, 규제특례 4건 승인\n산림청은 5일 규제특례위원회를 열고 규제특례 4건을 승인했다고 밝혔다.\n"

// TestServicesTold: who has a service, what it is called and what became of it, in one sentence or several.
func TestServicesTold(t *testing.T) {
	const want = "#### 빈집 장작 나눔 서비스+참나무집"
	for _, in := range []string{
		"참나무집의 ‘빈집 장작 나눔 서비스’는 마당의 나무를 이웃과 나눈다. 위원회는 쓰임이 크다고 보아 실증특례를 부여했다.",
		"먼저 참나무집의 빈집 장작 나눔 서비스는 마당의 나무를 이웃과 나눈다. 현행법에는 기준이 없다. 위원회는 두 해 동안 실증특례를 허용했다.",
		"참나무집이 준비 중인 ‘빈집 장작 나눔 서비스’는 마당의 나무를 나누는 사업이다. 심의위는 실증특례를 내줬다.",
		"참나무집에서 신청한 ‘빈집 장작 나눔 서비스’는 이웃을 돕는 점을 고려하여 특례를 부여하였다.",
		"참나무집이 신청한 빈집 장작 나눔 서비스도 심의 문턱을 넘었다.",
		"빈집 장작 나눔 서비스(참나무집 신청)는 수요가 많은 점을 고려해 규제특례를 부여하기로 했다.",
		"다음으로, 참나무집은 빈집 장작 나눔 서비스 사업에 대한 실증특례를 신청했다. 위원회는 실증특례를 부여했다.",
		"참나무집은 추위에 떠는 이웃을 돕도록 ‘빈집 장작 나눔 서비스’에 대한 실증특례를 받았다.",
		"참나무집은 강원 인제군에서 빈집 장작 나눔 서비스를 선보인다.",
		"참나무집이 강원 인제군에서 실증하겠다고 신청한 빈집 장작 나눔 서비스는 나무를 나누는 사업이다.",
		"이외 안건 가운데 참나무집의 ‘빈집 장작 나눔 서비스’는 임시허가를 받았다.",
		"이번에 승인된 과제 중에는 참나무집의 빈집 장작 나눔 서비스가 포함됐다.",
		"‘빈집 장작 나눔 서비스’는 나무를 나누는 사업으로 참나무집이 신청했다. 위원회는 실증특례를 부여했다.",
		"위원회는 참나무집이 신청한 빈집 장작 나눔 서비스에 대해 2년간 특례를 부여하기로 했다.",
		"위원회는 참나무집의 ‘빈집 장작 나눔 서비스’에 대해 2년간 실증특례를 부여했다.",
		"참나무집은 이번 승인으로 ‘빈집 장작 나눔 서비스’를 시작할 수 있게 됐다.",
		"강원 인제군에서는 참나무집의 빈집 장작 나눔 서비스가 실증에 들어간다.",
		"또 참나무집은 ‘빈집 장작 나눔 서비스’로 실증특례를 획득했다.",
		"이중 참나무집의 ‘빈집 장작 나눔 서비스’는 나무를 나눈다. 심의위는 위험이 크지 않다고 판단해 ‘실증특례’를 결정했다.",
		"길이 좁지만, 참나무집은 ‘빈집 장작 나눔 서비스’를 인제군 일대에서 시범 운영한다.",
	} {
		if got := votedIn(toldLead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestServicesNotTold: what is told of other times, of who is yet to ask, of what was put off, of things and persons.
func TestServicesNotTold(t *testing.T) {
	for _, in := range []string{
		"지난해 승인된 참나무집의 ‘빈집 장작 나눔 서비스’는 이용자가 두 배로 늘었다.",
		"앞서 임시허가를 받은 참나무집의 ‘빈집 장작 나눔 서비스’는 만 명이 썼다.",
		"참나무집의 ‘빈집 장작 나눔 서비스’는 다음 회의에서 다시 논의하기로 했다.",
		"참나무집의 ‘빈집 장작 나눔 서비스’는 나무를 나눈다. 위원회는 산불 위험을 들어 허용하지 않았다.",
		"참나무집은 하반기에 ‘빈집 장작 나눔 서비스’를 신청할 계획이다.",
		"해외에서는 미국 참나무집의 ‘빈집 장작 나눔 서비스’가 자리를 잡았다.",
		"위원들은 회의에 앞서 참나무집의 ‘빈집 장작 나눔 서비스’ 시연을 지켜봤다.",
		"위원장은 “‘산촌의 꿈 서비스’를 늘리겠다”고 말했다.",
		"규제샌드박스는 새로운 서비스를 시험할 수 있게 하는 제도다.",
		"혼자 사는 노인의 ‘겨울 난방’을 돕는 사업이 늘고 있다.",
		"「산지관리법」상 산지 전용 제한 등에 대한 특례가 부여됐다.",
		"위원회는 산촌 살림에 보탬이 된다고 보고 실증특례를 부여했다.",
		"‘산촌 되살리기 로드맵’에 따라 나무를 쓰는 일이 폭넓게 허용됐다.",
	} {
		if got := votedIn(toldLead + in); got != "####" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}

// TestServicesToldBesides: several in a sentence, names that are told twice, of another status, or by a committee
// whose release nothing else tells to be a result.
func TestServicesToldBesides(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"joined by brackets", toldLead + "빈집 장작 나눔 서비스(참나무집)와 산길 짐 운반 로봇(너른골)은 규제 특례를 받아 실증이 가능하게 됐다.", "#### 빈집 장작 나눔 서비스+참나무집, 산길 짐 운반 로봇+너른골"},
		{"behind a quoted one", toldLead + "참나무집이 신청한 ‘빈집 장작 나눔’, 산길 짐 운반 로봇(너른골) 등도 실증특례를 받았다.", "#### 빈집 장작 나눔+참나무집, 산길 짐 운반 로봇+너른골"},
		{"told again, shorter", toldLead + "이번에 승인된 과제 중에는 너른골산업의 산길 짐 운반 로봇이 포함됐다. 너른골이 인제군에서 실증하겠다고 신청한 짐 운반 로봇은 등산로를 오간다.", "#### 산길 짐 운반 로봇+너른골산업"},
		{"a name that holds a word of refusal", toldLead + "참나무집은 ‘반려 식물 돌봄’에 대한 실증특례를 받았다.", "#### 반려 식물 돌봄+참나무집"},
		{"of a committee", "# 산촌에 빈집 장작 나눔 서비스 나온다\n산림청은 5일 규제특례위원회를 열고 3건의 임시허가와 실증특례를 처리했다.\n참나무집의 ‘빈집 장작 나눔 서비스’는 나무를 나눈다. 위원회는 실증특례를 부여했다.", "### 빈집 장작 나눔 서비스+참나무집"},
	} {
		if got := votedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesToldInParts: a sentence that tells of several, each in a part of its own, where they are as many as
// counted, for a programme whose name tells of no services.
func TestServicesToldInParts(t *testing.T) {
	const lead = "# 산림청, 산촌살이 실증사업 2개 과제 선정\n산림청은 ‘산촌살이 실증사업’ 과제 2개를 선정했다고 밝혔다.\n"
	const want = "## 장작 나눔 서비스+㈜참나무집, 짐 운반 로봇+㈜너른골"
	for _, in := range []string{
		"㈜참나무집은 이웃에 나무를 나르는 ‘장작 나눔 서비스’를, ㈜너른골은 등산로를 오가는 ‘짐 운반 로봇’을 각각 선보인다.",
		"‘장작 나눔 서비스’를 신청한 ㈜참나무집, ‘짐 운반 로봇’을 신청한 ㈜너른골 등이다.",
		"‘장작 나눔 서비스’는 ㈜참나무집이 제안한 것으로 나무를 나른다.\n‘짐 운반 로봇’은 ㈜너른골이 제안한 것으로 등산로를 오간다.",
		"㈜참나무집이 운영하는 ‘장작 나눔 서비스’, ㈜너른골이 운영하는 ‘짐 운반 로봇’이다.",
		"첫째, ㈜참나무집의 ‘장작 나눔 서비스’이다. 둘째, ㈜너른골의 ‘짐 운반 로봇’이다.",
		"장작 나눔 서비스(㈜참나무집)는 이웃에 나무를 나른다.\n짐 운반 로봇(㈜너른골)은 등산로를 오간다.",
		"선정된 과제는 <장작 나눔 서비스>(㈜참나무집), <짐 운반 로봇>(㈜너른골)이다.",
	} {
		if got := votedIn(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for _, in := range []string{
		"㈜참나무집은 ‘장작 나눔 서비스’를, ㈜너른골은 ‘짐 운반 로봇’을, ㈜솔바람은 ‘산불 지킴이’를 각각 시연했다.",
		"기존 과제로는 △㈜참나무집 ‘장작 나눔 서비스’ △㈜너른골 ‘짐 운반 로봇’ 등이 있다.",
	} {
		if got := votedIn(lead + in); got != "##" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
