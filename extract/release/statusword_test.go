package release

import "testing"

// TestStatusWordsWithin finds no status in a part of another word, or across the end of one.
func TestStatusWordsWithin(t *testing.T) {
	for _, s := range []string{
		"주변 경관 정비", "강변경관 정비", "공유 예약 창구", "보유예산", "올해 제2차", "재해제로 학교", "침해제거", "일반 납품", "기획전 공연장", "강연장 마련",
		"인연 장터", "총연장 7km", "도로 연장 7km", "수명연장", "연장자 쉼터", "예비군 훈련장", "예비 타당성", "확장현실 체험관", "더드림 마을 현황", "더 나은 골목",
	} {
		if st, i, j, ok := cellStatus(s); ok {
			t.Errorf("%s: %s by %s", s, st, s[i:j])
		}
	}
	for s, want := range map[string]string{
		"변 경": "changed", "신 규": "new", "해 제": "revoked", "지정기간연장": "renewed", "특구계획변경": "changed", "지정해제": "revoked", "해제지역": "revoked", "연장된 곳": "renewed",
		"예비 문화도시": "candidate", "유 예": "deferred", "재지정": "renewed", "변경사항": "changed", "지정 유예": "deferred", "연장(2년)": "renewed",
	} {
		if st, _, _, ok := cellStatus(s); !ok || string(st) != want {
			t.Errorf("%s: %q, want %s", s, st, want)
		}
	}
}

// TestHeadingsOfOtherMatters give the rows of a table no status by a word that their heading holds.
func TestHeadingsOfOtherMatters(t *testing.T) {
	for _, head := range []string{"야외공연장 조성", "호수 주변 경관 정비", "반려동물 공유 예절", "침수 피해 제거"} {
		f := readDrawn(t, told{body: "< " + head + " >\n\n| 연번 | 지자체 | 내용 |\n| 1 | 전북 임실군 | " + head + " |\n| 2 | 경남 하동군 | 쉼터 |"})
		for i := range f.Decisions {
			if d := &f.Decisions[i]; d.Status != "new" {
				t.Errorf("%s: %s", head, d.Status)
			}
		}
	}
}
