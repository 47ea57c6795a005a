package normalize

import (
	"fmt"
	"strings"
	"testing"

	"injeung/normalize/hangul"
	"injeung/normalize/timeline"
	"injeung/schema"
)

// service writes one row of a test: "2022 이름 | 제공자, 제공자 | 신규". A provider
// that ends in 시, 군, 구 or 도 is a local government. The status is 신규, 재인증 or
// 변경, with the base year behind it where one is printed; @ and a code behind
// that is the partner's.
func service(line string) schema.Service {
	cell := strings.Split(line, "|")
	year, name, _ := strings.Cut(strings.TrimSpace(cell[0]), " ")
	r := schema.Service{Scheme: "s", ServiceName: name, ServiceID: hangul.Key(name), Status: schema.New}
	fmt.Sscan(year, &r.Year)
	for _, p := range strings.Split(cell[1], ",") {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		kind := schema.Company
		if last := []rune(p); strings.ContainsRune("시군구도", last[len(last)-1]) {
			kind = schema.LocalGovernment
		}
		r.Providers = append(r.Providers, schema.Provider{Name: p, Kind: &kind})
	}
	for _, w := range strings.Fields(cell[2]) {
		var base int32
		switch {
		case w == "재인증":
			r.Status = schema.Renewed
		case w == "변경":
			r.Status = schema.Changed
		case strings.HasPrefix(w, "@"):
			r.PartnerRegionCode = some(w[1:])
		default:
			if _, err := fmt.Sscan(w, &base); err == nil {
				r.BaseYear = &base
			}
		}
	}
	r.RecordID = fmt.Sprintf("s/%s/%d/%s", r.ServiceID, r.Year, r.Status)
	return r
}

// joins says whether all rows are of one lineage.
func joins(lines []string) (bool, []timeline.Link) {
	var all []schema.Service
	for _, l := range lines {
		all = append(all, service(l))
	}
	links := timeline.Lineages(all, servicePlaces())
	for _, l := range links {
		if l.LineageID != links[0].LineageID {
			return false, links
		}
	}
	return true, links
}

// sameServices are histories of one service each.
var sameServices = [][]string{
	{"2022 IoT 안심골목 서비스 | 한별 | 신규", "2024 AIoT 안심골목 서비스 | 한별 | 재인증 2022"},
	{"2022 사물인터넷(IoT) 안심골목 | 한별 | 신규", "2024 인공지능사물인터넷(AIoT) 안심골목 서비스 | 달빛 | 재인증 2022"},
	{"2022 스마트 파킹 서비스 | 한별 | 신규", "2024 스마트 파킹시스템 | 한별 | 재인증 2022"},
	{"2022 물길이 노래하는 교실 | 한별 | 신규", "2024 노래하는 물길 교실 | 한별 | 재인증 2022"},
	{"2022 골목 소리 지도 | 한별 | 신규", "2024 소리 골목 지도 | 한별 | 재인증"},
	{"2022 스마트 파킹 서비스 | 한별 | 신규", "2025 지능형 주차 플랫폼 | 한별 | 신규"},
	{"2022 우리동네 소리지도 | ㈜한별 | 신규", "2024 우리동네 소리지도 2.0 | 주식회사 한별 | 재인증 2022"},
	{"2022 우리동네 소리지도 | 한별 | 신규", "2024 우리동네 소리지도 시즌2 | 한별 | 재인증"},
	{"2022 우리동네 소리지도 v1 | 한별 | 신규", "2024 우리동네 소리지도 Ver.2 | 한별 | 신규"},
	{"2022 2022 빗길 안내 | 한별 | 신규", "2024 2024년 빗길 안내 | 한별 | 신규"},
	{"2022 빗길 안내 앱 | 한별 | 신규", "2024 빗길 안내 어플리케이션 | 한별 | 신규"},
	{"2022 빗길 안내 솔루션 | 한별 | 신규", "2024 AI 기반 빗길 안내 시스템 | 한별 | 변경"},
	{"2022 시티 패스 | 한별 | 신규", "2024 City Pass | 한별 | 재인증 2022"},
	{"2022 세이프 로드 | 한별 | 신규", "2024 Safe Road 서비스 | 한별 | 신규"},
	{"2022 물길 알리미 | 한별 | 신규", "2024 물길 알람 서비스 | 한별 | 재인증"},
	{"2022 골목 배송로봇 | LG나루 | 신규", "2024 골목 배송로봇 플랫폼 | 엘지나루 | 재인증 2022"},
	{"2022 골목 배송로봇 | KT | 신규", "2024 자율 골목 배송로봇 | 케이티 컨소시엄 | 재인증 2022"},
	{"2022 언덕길 열선 관리 | 한별 | 신규", "2024 언덕길 열선 관리 시스템 | 새빛(구 한별) | 재인증 2022"},
	{"2022 언덕길 열선 관리 | 한별 | 신규", "2024 언덕길 열선 통합관리 | 한별테크 | 재인증 2022"},
	{"2022 언덕길 열선 관리 | 한별, 부천시 | 신규", "2024 AI 언덕길 열선 관리 | 달빛, 부천시 | 재인증 2022"},
	{"2022 언덕길 열선 관리 | 한별 컨소시엄 | 신규", "2024 언덕길 열선 관리 플랫폼 | 한별, 달빛, 나루 | 신규"},
	{"2022 언덕길 열선 관리 | | 신규", "2024 스마트 언덕길 열선 관리 | 한별 | 재인증 2022"},
	{"2022 안심이 서비스 | 부천시 | 신규", "2024 스마트 안심이 앱 | 부천시 | 재인증"},
	{"2022 부천시 그늘막 길찾기 | 한별 | 신규", "2024 그늘막 길찾기 | 한별 | 재인증 2022"},
	{"2022 강원도 눈길 지도 | 한별 | 신규", "2024 강원특별자치도 눈길 지도 서비스 | 한별 | 재인증 2022"},
	{"2022 눈길 지도 | 한별 | 신규 @42150", "2024 스마트 눈길 지도 | 한별 | 신규 @51150"},
	{"2022 전라남도 눈길 지도 | 한별 | 신규", "2026 전남광주통합특별시 눈길 지도 | 한별 | 재인증 2022"},
	{"2020 굽은길 알림 | 한별 | 신규", "2022 굽은길 알림 서비스 | 한별 | 재인증 2020", "2024 AI 굽은길 알림 | 한별 | 재인증 2022"},
	{"2020 굽은길 알림 | 한별 | 신규", "2022 굽은길 알림 서비스 | 한별 | 재인증 2020", "2026 굽은길 알림 | 달빛 | 신규"},
	{"2022 굽은길 알림 | 한별 | 신규", "2024 굽은길 알림 | 달빛 | 재인증 2022"},
	{"2022 굽은길알림 서비스 | 한별 | 신규", "2024 굽은길 알림서비스 | 달빛 | 신규"},
	{"2022 다함께 마을밥상 | 한별 | 신규", "2024 다함께 마을밥상 예약 | 한별 | 재인증 2022"},
	{"2022 물관리 상황판 | 한국가나공사 | 신규", "2024 AI 물관리 상황판 시스템 | K-gana(한국가나공사) | 재인증 2022"},
	{"2022 보이는 신호등 | 나루텍 | 신규", "2024 보이는 신호등 서비스(확장형) | 나루텍 | 변경"},
	{"2022 (가칭)별빛 안내 | 한별 | 신규", "2024 별빛 안내 서비스 | 한별 | 신규"},
	{"2022 5G 기반 원격진료 | 한별 | 신규", "2024 원격진료 플랫폼 | 한별 | 신규"},
	{"2022 스마트팜 원격관리 | 푸른 | 신규", "2024 Smart Farm 원격관리 시스템 | 푸른 | 재인증 2022"},
	{"2022 시민참여 빅데이터 상권분석 | 부천시, 한별 | 신규", "2024 시민참여 상권분석 플랫폼 | 한별, 부천시 | 신규"},
	{"2022 119 안심콜 | 한별 | 신규", "2024 스마트 119 안심콜 | 한별 | 재인증"},
}

// otherServices are pairs of services that are two.
var otherServices = [][]string{
	{"2022 골목 소리 지도 | 한별 | 신규", "2024 소리 골목 지도 | 한별 | 신규"},
	{"2022 물길이 노래하는 교실 | 한별 | 신규", "2024 노래하는 숲길 교실 | 달빛 | 재인증 2022"},
	{"2022 안심귀가 서비스 | 한별 | 신규", "2024 안심택시 서비스 | 한별 | 신규"},
	{"2022 안심귀가 서비스 | 한별 | 신규", "2024 안심택시 서비스 | 한별 | 재인증 2022"},
	{"2022 스마트 횡단보도 | 한별 | 신규", "2024 스마트 버스정류장 | 한별 | 신규"},
	{"2022 스마트 횡단보도 | 한별 | 신규", "2024 스마트 정류장 | 한별 | 재인증"},
	{"2022 AI 기반 스마트 횡단보도 시스템 | 한별 | 신규", "2024 AI 기반 스마트 가로등 시스템 | 한별 | 재인증 2022"},
	{"2022 미세먼지 알림 | 한별 | 신규", "2024 미세먼지 저감 | 한별 | 재인증 2022"},
	{"2022 미세먼지 알림 | 한별 | 신규", "2024 미세먼지 지도 | 한별 | 신규"},
	{"2022 어린이 안심귀가 | 한별 | 신규", "2024 여성 안심귀가 | 한별 | 재인증 2022"},
	{"2022 1호선 혼잡 안내 | 한별 | 신규", "2024 2호선 혼잡 안내 | 한별 | 재인증 2022"},
	{"2022 버스 도착 안내 | 한별 | 신규", "2024 택시 도착 안내 | 한별 | 신규"},
	{"2022 부천시 스마트 주차 | 부천시 | 신규", "2024 부천시 스마트 도로 | 부천시 | 신규"},
	{"2022 부천시 스마트 주차 | 한별 | 신규", "2024 수원시 스마트 주차 | 한별 | 신규"},
	{"2022 부천시 스마트 주차 | 한별 | 신규", "2024 수원시 스마트 주차 | 한별 | 재인증"},
	{"2022 중구 안심길 | 한별 | 신규", "2024 서구 안심길 | 한별 | 재인증"},
	{"2022 스마트 경로식당 | 한별 | 신규 @41190", "2024 AI 경로식당 | 한별 | 신규 @41110"},
	{"2022 스마트 경로식당 | 한별, 부천시 | 신규", "2024 AI 경로식당 | 한별, 수원시 | 신규"},
	{"2022 골목길 소리지도 | 한별 | 신규", "2024 AI 골목길 소리지도 | 달빛 | 신규"},
	{"2022 골목길 소리지도 | 한별 | 신규", "2024 AI 골목길 소리지도 | 달빛 | 재인증"},
	{"2022 골목길 소리지도 | 한별 | 신규", "2024 숲길 소리지도 | 달빛 | 재인증 2022"},
	{"2022 주차 서비스 | 한별 | 신규", "2024 스마트 파킹 플랫폼 | 달빛 | 재인증 2022"},
	{"2022 스마트 서비스 | 한별 | 신규", "2024 AI 플랫폼 | 한별 | 신규"},
	{"2022 AI 플랫폼 | 한별 | 신규", "2024 IoT 솔루션 | 한별 | 재인증 2022"},
	{"2022 도로 상태 안내 | 한국도로공사 | 신규", "2024 도로 상태 점검 | 한국도로공사서비스 | 신규"},
	{"2022 안심이 앱 | 부천시 | 신규", "2024 안심벨 앱 | 부천시 | 신규"},
	{"2022 안심이 서비스 | 부천시 | 신규", "2024 안심이 서비스 플랫폼 | 수원시 | 신규"},
	{"2022 길안내 서비스 | 한별 | 신규", "2024 시각장애인 길안내 서비스 | 한별 | 신규"},
	{"2022 그늘막 길찾기 | | 신규", "2024 스마트 그늘막 길찾기 | 한별 | 신규"},
	{"2022 그늘막 길찾기 | 한별 | 신규", "2022 스마트 그늘막 길찾기 | 한별 | 신규"},
	{"2022 그늘막 길찾기 | 한별 | 신규", "2024 빗물 길찾기 | 한별 | 재인증 2020"},
	{"2022 공유주차 | 한별 | 신규", "2024 공유주방 | 한별 | 재인증 2022"},
	{"2022 전기차 충전 안내 | 한별 | 신규", "2024 수소차 충전 안내 | 한별 | 재인증 2022"},
	{"2022 도서 배달로봇 | 한별 | 신규", "2024 음식 배달로봇 | 한별 | 재인증 2022"},
	{"2022 산불 감시 드론 | 한별 | 신규", "2024 해안 감시 드론 | 한별 | 재인증 2022"},
	{"2022 시민 안전지도 | 부천시 | 신규", "2024 시민 안전교육 | 부천시 | 재인증 2022"},
	{"2022 언덕길 관리 | 한별(대표사) | 신규", "2024 언덕길 관리 플랫폼 | 달빛(대표사) | 신규"},
	{"2022 주간 순찰로봇 | 한별 | 신규", "2024 야간 순찰로봇 | 한별 | 재인증 2022"},
	{"2022 실내 공기질 관리 | 한별 | 신규", "2024 실외 공기질 관리 | 한별 | 재인증 2022"},
	{"2022 상수도 원격검침 | 한별 | 신규", "2024 가스 원격검침 | 한별 | 신규"},
	{"2022 경기도 눈길 지도 | 한별 | 신규", "2024 강원도 눈길 지도 | 한별 | 재인증 2022"},
}

func TestOneServiceOverYears(t *testing.T) {
	for _, lines := range sameServices {
		if ok, links := joins(lines); !ok {
			t.Errorf("one service is parted:\n\t%s\n\t%+v", strings.Join(lines, "\n\t"), links)
		}
	}
}

func TestServicesThatAreTwo(t *testing.T) {
	for _, lines := range otherServices {
		if ok, links := joins(lines); ok {
			t.Errorf("two services are joined:\n\t%s\n\t%+v", strings.Join(lines, "\n\t"), links)
		}
	}
}

// TestLineageOfYears holds who continues whom where a year has several that may.
func TestLineageOfYears(t *testing.T) {
	for _, c := range []struct {
		why   string
		lines []string
		want  []int // the row that begins the lineage of each
	}{
		{"the one of the same name goes before one of a like name", []string{
			"2022 굽은길 알림 | 한별 | 신규", "2024 AI 굽은길 알림 | 한별 | 재인증 2022", "2024 굽은길 알림 | 한별 | 재인증 2022"}, []int{0, 1, 0}},
		{"each its own", []string{
			"2022 굽은길 알림 | 한별 | 신규", "2022 빗길 알림 | 한별 | 신규", "2024 스마트 빗길 알림 | 한별 | 재인증 2022", "2024 AI 굽은길 알림 | 한별 | 재인증 2022"}, []int{0, 1, 1, 0}},
		{"two that fit as well are no heirs", []string{
			"2022 굽은길 알림 | 한별 | 신규", "2024 AI 굽은길 알림 | 한별 | 재인증 2022", "2024 IoT 굽은길 알림 | 한별 | 재인증 2022"}, []int{0, 1, 2}},
		{"one that fits two as well continues neither", []string{
			"2022 AI 굽은길 알림 | 한별 | 신규", "2022 IoT 굽은길 알림 | 한별 | 신규", "2024 굽은길 알림 | 한별 | 재인증 2022"}, []int{0, 1, 2}},
		{"the one that was renewed by its year", []string{
			"2020 굽은길 알림 | 한별 | 신규", "2022 IoT 굽은길 알림 플랫폼 | 나루 | 신규", "2024 스마트 굽은길 알림 | 한별 | 재인증 2020"}, []int{0, 1, 0}},
		{"two records of a year are one service", []string{
			"2022 굽은길 알림 | 한별 | 신규", "2024 스마트 굽은길 알림 | 한별 | 재인증 2022", "2024 스마트 굽은길 알림 | 한별 | 변경"}, []int{0, 0, 0}},
	} {
		_, links := joins(c.lines)
		for i, l := range links {
			if want := service(c.lines[c.want[i]]).ServiceID; l.LineageID != want {
				t.Errorf("%s: %s continues %s by %s, want %s", c.why, c.lines[i], l.LineageID, l.Rule, want)
			}
		}
	}
}
