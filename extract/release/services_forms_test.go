package release

import "testing"

// TestServiceForms: the usual forms in which a sentence lists what was approved.
func TestServiceForms(t *testing.T) {
	const lead = "# 산업부, 규제특례 4건 승인\n산업통상자원부는 6일 심의위원회를 열고 4건의 규제특례를 승인했다고 밝혔다.\n"
	const bare = "규제특례 골목 짐 나눔 배송, 규제특례 점자 안내 단말 대여, 규제특례 마을 공동 카풀 중개, 규제특례 섬마을 원격 재활 상담"
	const full = "규제특례 골목 짐 나눔 배송+한빛누리, 규제특례 점자 안내 단말 대여+한빛누리, 규제특례 마을 공동 카풀 중개+가람모빌, 규제특례 섬마을 원격 재활 상담+늘솔헬스"
	for _, c := range []struct{ name, in, want string }{
		{"the contents are", "승인된 과제의 세부 내용은 △골목 짐 나눔 배송 △점자 안내 단말 대여 △마을 공동 카풀 중개 △섬마을 원격 재활 상담 등이다.", bare},
		{"one of them twice", "승인된 과제는 △골목 짐 나눔 배송(2건) △점자 안내 단말 대여 △마을 공동 카풀 중개 등이다.", "규제특례 골목 짐 나눔 배송, 규제특례 점자 안내 단말 대여, 규제특례 마을 공동 카풀 중개"},
		{"and others", "위원회는 골목 짐 나눔 배송을 비롯해 △점자 안내 단말 대여 △마을 공동 카풀 중개 △섬마을 원격 재활 상담 등 총 4건의 안건을 승인했다고 밝혔다.", bare},
		{"bodies with their number", "이번에 승인된 과제는 △한빛누리 2건(골목 짐 나눔 배송, 점자 안내 단말 대여) △가람모빌(마을 공동 카풀 중개) △늘솔헬스(섬마을 원격 재활 상담) 등이다.", full},
		{"described before the quotes", "승인된 과제는 ▲짐을 나르는 ‘골목 짐 나눔 배송’(한빛누리) ▲길을 알려주는 ‘점자 안내 단말 대여’(한빛누리) ▲차를 함께 타는 ‘마을 공동 카풀 중개’(가람모빌) ▲의사를 만나는 ‘섬마을 원격 재활 상담’(늘솔헬스) 등이다.", full},
		{"words of calls within names", "이번에 처리된 과제는 △한빛누리의 무인 우편접수 단말 △가람모빌의 마을 공동 카풀 중개 △늘솔헬스의 참여 신청 길잡이 △엘미르의 점자 체험 버스 등이다.", "규제특례 무인 우편접수 단말+한빛누리, 규제특례 마을 공동 카풀 중개+가람모빌, 규제특례 참여 신청 길잡이+늘솔헬스, 규제특례 점자 체험 버스+엘미르"},
		{"asked for and not decided", "신청이 접수된 과제는 △한빛누리의 골목 짐 나눔 배송 △가람모빌의 마을 공동 카풀 중개 △늘솔헬스의 섬마을 원격 재활 상담 △엘미르의 점자 체험 버스 등이다.", ""},
	} {
		if got := exemptedIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestToldNow: what was done last month and is announced now is the news of a release.
func TestToldNow(t *testing.T) {
	const list = "\n이번에 지정된 서비스는 △나루은행(말벗 상담원) △해솔카드(살림 도우미) △가람증권(살림 셈틀) 등이다."
	for _, c := range []struct {
		in   string
		want string
	}{
		{"금융위원회는 지난달 19일 회의를 열어 서비스 3건을 혁신금융서비스로 새로 지정했다고 12일 밝혔다." + list, "result"},
		{"금융위원회는 9일 지난달 혁신금융서비스로 지정된 3개 서비스의 회사들과 이야기를 나눴다.", "event"},
	} {
		if got := Read(written("# 말벗 상담 시대 열린다\n"+c.in), "").Header.Kind; string(got) != c.want {
			t.Errorf("%s\n   got %s", c.in, got)
		}
	}
}
