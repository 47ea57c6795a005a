package release

import (
	"testing"

	"injeung/schema"
)

// TestServicesCountedHow: numbers of what was chosen told in further verbs, before names that stand alike; numbers of laws,
// of other countries and of the time that is over are none.
func TestServicesCountedHow(t *testing.T) {
	const names = "모래톱소프트의 ‘갈대밭 길잡이’는 길을 알린다.\n㈜솔바람의 ‘언덕 풍향 알림’은 바람을 잰다.\n너울공사의 ‘포구 조명 조절’은 등을 켠다."
	const three = "갈대밭 길잡이+모래톱소프트, 언덕 풍향 알림+㈜솔바람, 포구 조명 조절+너울공사"
	for _, c := range []struct{ name, in, want string }{
		{"permitted", "# 갯벌 실증특례 3건 허가\n해양수산부는 갯벌 실증특례를 3건 허가했다.\n" + names, three},
		{"in words of the house", "# 갯벌 현장실증 과제 확정\n해양수산부는 ‘갯벌 현장실증’ 과제 세 가지를 확정했다고 9일 밝혔다.\n" + names, three},
		{"decided on and made known", "# 갯벌 서비스 시범구매 결정\n해양수산부는 갯벌 서비스 시범구매 대상 3건을 결정해 7일 공개했다.\n" + names, three},
		{"signed with", "# 갯벌 데이터 실증 3건 돛 올려\n해양수산부가 갯벌 데이터 실증 과제 3건을 최종 선정하고 협약을 맺었다.\n" + names, three},
		{"a certificate", "# 갯벌 혁신서비스 3종\n해양수산부는 9일 갯벌 혁신서비스 3종에 인증서를 발급했다.\n" + names, three},
		{"rules not applied for a term", "# 갯벌 신서비스 3건 규제 유예\n해양수산부는 갯벌 신서비스 3건에 대해 2년간 규제를 유예하기로 했다.\n" + names, three},
		{"exemptions by a word", "# 갯벌 지킬 서비스 3건에 특례 부여\n해양수산부가 갯벌 분야에서 세 건의 특례를 새로 내줬다.\n" + names, three},
		{"of the years before", "# 갯벌 규제샌드박스 성과\n해양수산부는 지난 2년간 갯벌 실증특례 3건을 승인해 매출이 늘었다고 9일 밝혔다.\n" + names, ""},
		{"another government", "# 일본, 규제샌드박스 3건 승인\n무역협회는 일본 정부가 규제샌드박스 과제 3건을 승인했다고 9일 전했다.\n" + names, ""},
		{"laws", "# 국무회의, 규제특례 법령 3건 의결\n국무회의는 9일 규제특례를 담은 법령 3건을 의결했다.\n" + names, ""},
	} {
		f := Read(written(c.in), "")
		if got := byCountIn(c.in); got != c.want || c.want != "" && f.Header.Kind != schema.Result {
			t.Errorf("%s (%s)\n   got  %s\n   want %s", c.name, f.Header.Kind, got, c.want)
		}
	}
}
