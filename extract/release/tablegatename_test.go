package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestGateWithoutNames: words in the name of a programme do not say what a table is of.
func TestGateWithoutNames(t *testing.T) {
	for _, name := range []string{"주민 예산학교 마을", "온동네 점검 시범사업", "물길 프로그램 마을", "행사 없는 거리 조성사업"} {
		in := "# " + name + " 3곳 선정\n환경부는 올해 " + name + " 대상지 3곳을 선정했다.\n| 연번 | 시·도 | 시·군 |\n| 1 | 충남 | 서천군 |\n| 2 | 경남 | 남해군 |\n| 3 | 강원 | 태백시 |"
		n := 0
		for _, d := range Read(written(in), "").Decisions {
			n += len(d.Holders)
		}
		if n != 3 {
			t.Errorf("%s: %d places, want 3", name, n)
		}
	}
}

// TestCommitteeGate: what a committee decided is a result, who sits in it and what it is still to decide are none.
func TestCommitteeGate(t *testing.T) {
	for s, want := range map[string]gate{
		"붙임 제6차 물길교통위원회 시험특례 승인 목록": decided,
		"참고 제3차 위원회 임시허가 지정 과제":     decided,
		"< 이번 심의위원회를 통과한 과제 >":      decided,
		"< 제7차 심의위원회 통과 과제(4건) >":   decided,
		"환경부는 6일 제3차 새활용 심의위원회(이하 ‘심의위원회’)를 열고 새활용 특례 과제 4건을 지정했다.": decided,
		"참고 제5차 물길혁신위원회 승인 시험특례 현황(17건)":                            decided,
		"붙임 심의위원회가 지정한 신규 물길서비스 목록":                                 decided,
		"제2차 위원회 의결 임시허가 내용(총 4건)":                                  decided,
		"< 평가위원회 선정 혁신제품 명단 >":                                      decided,
		"< 물길심의위원회 선정 탈락과제 >":                                       refused,
		"물길심의위원회 승인 기존과제 현황":                                        refused,
		"물길심의위원회 승인 종료사업 현황":                                        refused,
		"물길심의위원회 선정 주요 심사기업 내역":                                     refused,
		"물길심의위원회 지정 취소특례 목록":                                        refused,
		"물길위원회 지정 후보도시 목록":                                          refused,
		"참고 제5차 물길혁신위원회 승인 절차 현황":                                   refused,
		"붙임 물길혁신위원회 지정 기준 개요":                                       refused,
		"붙임 제6차 물길교통위원회 위원 명단":                                      refused,
		"참고 제4차 위원회 심의 신청 과제 목록":                                    refused,
		"참고 제9차 위원회 심의 예정 과제":                                       refused,
		"참고 기존 승인 과제 현황":                                            past,
	} {
		if got := gateOf(viewOf(doc.Text{S: s}).S); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
