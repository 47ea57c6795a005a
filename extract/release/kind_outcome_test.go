package release

import (
	"testing"

	"injeung/schema"
)

// TestCallsAndTheirOutcome: a title that only names the call has the kind of what the first
// sentence tells; a prize told first is a result, whatever was held later.
func TestCallsAndTheirOutcome(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 오산시, 산림청 숲길도시 공모 통과\n오산시는 산림청의 숲길도시 공모에 최종 선정됐다고 9일 밝혔다.", schema.Result},
		{"# 숲길도시 공모 5대 1 경쟁 뚫은 오산·무주\n산림청은 9일 경기 오산시와 전북 무주군을 숲길도시로 선정했다.", schema.Result},
		{"# 경기도 공모서 5개 시군 본선 진출\n경기도는 ‘숲길 정책공모’에 제안서를 낸 30개 시군 중 5개 시군이 선정돼 본선에 진출했다고 9일 밝혔다.", schema.Result},
		{"# 은평구, 숲길도시 평가 장관상\n은평구는 숲길도시 평가에서 우수 지자체로 선정돼 장관상을 받았다고 9일 밝혔다.\n지난 1일 성과공유회가 개최됐다.", schema.Result},
		{"# 숲길도시 공모 시작… 올해 5곳 선정\n산림청은 9일부터 다음 달 8일까지 숲길도시를 공모한다고 밝혔다. 올해는 5곳을 선정한다.", schema.Announcement},
		{"# 제3차 숲길위원회 결과\n숲길위원회는 9일 제3차 회의에서 경기 오산시와 전북 무주군의 숲길도시 지정안을 원안 의결했다.", schema.Result},
		{"# “숲길도시 선정 기준 모호” 지적에…\n산림청은 숲길도시 선정 기준이 모호하다는 지적에 대해 평가 기준을 공개하고 있다고 9일 설명했다.\n산림청은 올해 오산시와 무주군을 숲길도시로 선정했다.", schema.Correction},
		{"# 숲길도시 관련\n나래일보는 3월 5일 “숲길도시 특혜 의혹”이라는 제목의 기사에서 오산시와 무주군이 부당하게 선정되었다고 보도했습니다.\n오산시, 무주군 등 2곳은 공정한 절차를 거쳐 숲길도시로 선정되었습니다.", schema.Correction},
		{"# 숲길도시 평가는 공정했다\n산림청은 6일 다온신문이 보도한 ‘숲길도시 논란’ 기사에 대해 평가는 공정했다고 밝혔다.\n오산시와 무주군은 절차에 따라 숲길도시로 선정됐다.", schema.Correction},
		{"# 숲길도시 2곳 선정\n산림청은 나래일보와 함께 오산시와 무주군을 숲길도시로 선정했다고 9일 밝혔다.", schema.Result},
		{"# 2024 오산숲길축제에 3곳\n문화체육관광부는 ‘오산숲길축제’로 경기 오산시, 전북 무주군, 강원 태백시 등 3곳을 선정했다.", schema.Result},
		{"# 숲길도시 선정 결과 공고\n산림청은 숲길도시 2곳을 선정했다. 경기 오산시와 전북 무주군이다.", schema.Result},
		{"# 숲길도시 공고\n산림청은 숲길도시를 9일부터 공모한다고 밝혔다.", schema.Announcement},
		{"# 숲길도시 2곳 최종 선정… 협약 체결\n산림청은 경기 오산시와 전북 무주군을 숲길도시로 최종 선정하고 9일 협약을 체결했다고 밝혔다.", schema.Result},
		{"# 숲길도시 협약식 개최\n산림청은 경기 오산시와 전북 무주군을 숲길도시로 선정하고 9일 협약식을 열었다.", schema.Result},
		{"# 숲길도시 협약식 개최\n산림청은 지난달 숲길도시로 선정된 경기 오산시, 전북 무주군과 9일 협약식을 열었다.", schema.Event},
		{"# 오산시 숲길 배우러 와\n무주군 직원 20명이 9일 오산시를 찾아 숲길을 돌아보고 배웠다.\n오산시는 숲길도시로 인증받아 전국에서 발길이 이어지고 있다.", schema.Other},
		{"# 새로 지정된 숲길도시 주민 모임 첫발\n새로 지정된 숲길도시 8곳의 주민 모임이 활동을 시작한다.", schema.PlanKind},
		{"# 숲길도시 선정 결과 발표 미뤄져\n산림청은 숲길도시 선정 결과 발표를 20일로 미룬다고 밝혔다.\n이번 공모에는 오산시, 무주군 등 15곳이 신청했다.", schema.Other},
		{"# 2024년 산림청 업무보고\n산림청은 9일 2024년 업무계획을 보고하였다.\n올해 숲길도시 3곳을 새로 지정하고 2027년까지 30곳으로 늘린다.", schema.PlanKind},
		{"# 숲길도시 지정 신청 11곳 몰려\n산림청은 숲길도시 지정 신청을 마감한 결과 오산시, 무주군 등 11곳이 신청했다고 9일 밝혔다. 결과는 다음 달 나온다.", schema.Other},
		{"# 제2회 숲길도시 지정 계획안 마련\n산림청은 제2회 숲길도시 지정 계획안을 마련하였다.\n산림청은 2~3개 자치단체를 숲길도시로 지정하고 포상금을 줄 예정이다.", schema.PlanKind},
		{"# ‘숲길축제’ 4개 선정\n문화체육관광부는 9일 ‘숲길축제’ 4개를 선정했다. 경기 오산시의 오산숲축제 등이다.", schema.Result},
		{"# 숲길축제 열려\n문화체육관광부는 9일 올해 지정된 숲길축제를 개최했다.", schema.Event},
		{"# 숲길도시 내년 사업 공모\n산림청은 9일부터 숲길도시 3곳을 공모한다.", schema.Announcement},
		{"# 숲길도시 공모\n산림청은 숲길도시로 지정된 오산시처럼 걷기 좋은 도시를 찾는다고 9일 밝혔다.", schema.Announcement},
		{"# 숲길도시 성과 나눠\n산림청은 지난 1일 성과공유회를 개최했다.", schema.Event},
	} {
		if got := Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestNumbersOfOtherTimes: what was chosen over some years, the total that a round ends in
// and who reviews are no part of this round; a field's number is not the round's.
func TestNumbersOfOtherTimes(t *testing.T) {
	for _, c := range []struct {
		in      string
		count   int
		holders int
	}{
		{"# 숲길도시 2곳 추가\n산림청은 9일 경기 오산시, 전북 무주군 2곳을 숲길도시로 추가 지정했다고 밝혔다.\n지난 2년간 순천, 영주 등 총 6개소가 선정돼 추진 중이다.", 2, 2},
		{"# 숲길도시 늘어\n산림청은 올해 경기 오산시, 전북 무주군 2개 지자체가 추가돼 175개가 숲길도시로 지정됐다고 9일 밝혔다.", 2, 2},
		{"# 숲길도시 2곳 지정\n산림청은 경기도 1차 예비심사와 숲길재단 2차 본심사 결과를 함께 살펴 경기 오산시, 전북 무주군을 숲길도시로 선정했다고 9일 밝혔다.", 2, 2},
		{"# 숲길도시 2곳 지정\n산림청은 9일 숲길도시 2곳으로 경기 오산시, 전북 무주군을 지정했다고 밝혔다.\n그동안 13개 사업이 선정됐다. 5곳은 지구 지정도 마쳤다.", 2, 2},
		{"# 숲길도시 열 두 곳 지정\n산림청은 9일 숲길도시 열 두 곳을 지정했다고 밝혔다.", 12, 0},
	} {
		f := Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "")
		names := map[string]bool{}
		for _, d := range f.Decisions {
			if d.Status != schema.New {
				t.Errorf("%s\n   status %s", c.in, d.Status)
			}
			for _, h := range d.Holders {
				names[localName(h.Words)] = true
			}
			for _, n := range d.Counts {
				if n.N != c.count {
					t.Errorf("%s\n   counts %d", c.in, n.N)
				}
			}
		}
		if len(names) != c.holders {
			t.Errorf("%s\n   holders %v", c.in, names)
		}
	}
}

// TestFieldsOfAList: the field under which a list stands is its class, and its number that
// of the class.
func TestFieldsOfAList(t *testing.T) {
	const lead = "# 숲길도시 12곳 선정\n산림청은 숲길도시로 최종 12개 지자체를 선정했다고 9일 밝혔다.\n"
	for in, want := range map[string]string{
		"‘두 마을 살이’ 분야에는 △경기 오산시 △전북 무주군 △강원 인제군 3곳이 선정됐다.": "두 마을 살이",
		"'종합형' 지원 대상에는 경기 오산시, 전북 무주군, 강원 인제군 등 3곳이 선정됐다.": "종합형",
		"골목재생 부문에는 경기 오산시, 전북 무주군, 강원 인제군 3곳이 선정됐다.":       "골목재생",
	} {
		f := Read(written("배포일 2024. 11. 9.(토)\n"+lead+in), "")
		n := 0
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if n++; h.Class.S != want {
					t.Errorf("%s\n   class %q, want %q", in, h.Class.S, want)
				}
			}
			for _, k := range d.Counts {
				if k.N == 3 && k.Class.S != want {
					t.Errorf("%s\n   3 counts %q, want %q", in, k.Class.S, want)
				}
			}
		}
		if n != 3 {
			t.Errorf("%s\n   %d holders", in, n)
		}
	}
}
