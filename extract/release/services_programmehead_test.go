package release

import "testing"

// TestServicesUnderProgrammeHeads: services under heads that name the programme before the status, with who provides
// each, perhaps behind its status, in a bracket beside or below, and the year in which it was certified told below.
func TestServicesUnderProgrammeHeads(t *testing.T) {
	const lead = "# 새싹물류서비스, 2건 새로 지정하고 2건은 지정기간 연장 … 1건은 지정내용 변경\n" +
		"해양수산부는 6일 회의를 열어 2건의 서비스를 새싹물류서비스로 신규 지정했습니다. 또 이미 제공 중인 새싹물류서비스 2건은 지정기간을 늘려 연장했고, 1건은 지정내용을 변경했습니다.\n"
	const want = "new 뱃길 소포 서비스+두레해운, new 얼음 나눔 서비스+들꽃냉장(외 1개사), renewed 어판장 경매 중계 서비스+새벽물산 of 2021년, renewed 빈 창고 예약 서비스+㈜헛간 of 2022년, changed 낚싯배 승선 서비스+갯바위"
	for _, in := range []string{
		"1. 새싹물류서비스 신규 지정 (2건)\n□ 뱃길 소포 서비스 (두레해운)\n[ 서비스 주요내용 ]\n- 섬으로 소포를 나르는 서비스입니다.\n□ 얼음 나눔 서비스 (들꽃냉장 외 1개사)\n- 얼음을 나눕니다.\n" +
			"2. 새싹물류서비스 지정기간 연장 (2건)\n□ 어판장 경매 중계 서비스 (새벽물산)\n- 2021년 7월 지정된 서비스로, 지정기간을 1년 연장하였습니다.\n□ 빈 창고 예약 서비스 (㈜헛간)\n[ 서비스 주요내용 ]\n- 2022년 9월 지정된 서비스로, 지정기간을 2년 연장하였습니다.\n" +
			"3. 새싹물류서비스 지정내용 변경 (1건)\n□ 낚싯배 승선 서비스 (갯바위)\n- 승선 인원을 고쳤습니다.",
		"< 새싹물류서비스 신규 지정 (2건) >\nㅇ 뱃길 소포 서비스\n(신규지정 : 두레해운)\nㅇ 얼음 나눔 서비스\n(신규지정 : 들꽃냉장 외 1개사)\n" +
			"< 새싹물류서비스 지정기간 연장 (2건) >\nㅇ 어판장 경매 중계 서비스\n(지정기간 연장 : 새벽물산)\n- 2021년 7월 새싹물류서비스로 지정되어 운영 중이며, 지정기간을 1년 연장하였습니다.\nㅇ 빈 창고 예약 서비스\n(지정기간 연장 : ㈜헛간)\n- 이 서비스는 2022년 9월에 지정된 서비스로, 지정기간을 2년 연장하였습니다.\n" +
			"< 새싹물류서비스 지정내용 변경 (1건) >\nㅇ 낚싯배 승선 서비스\n(지정내용 변경 : 갯바위)",
		"□ 새싹물류서비스 신규 지정 (2건)\n① 뱃길 소포 서비스 (신규지정 : 두레해운)\n② 얼음 나눔 서비스 (신규지정 : 들꽃냉장 외 1개사)\n" +
			"□ 새싹물류서비스 지정기간 연장 (2건)\n③ 어판장 경매 중계 서비스 (지정기간 연장 : 새벽물산)\n- 2021년 7월 지정된 서비스로, 지정기간을 1년 연장하였습니다.\n④ 빈 창고 예약 서비스 (지정기간 연장 : ㈜헛간)\n- 2022년 9월 지정된 서비스로, 지정기간을 2년 연장하였습니다.\n" +
			"□ 새싹물류서비스 지정내용 변경 (1건)\n⑤ 낚싯배 승선 서비스 (지정내용 변경 : 갯바위)",
	} {
		if got := offeredIn(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestQuotedLawsAreNoServices: a law in quotes, and what a sentence says of it, name no service.
func TestQuotedLawsAreNoServices(t *testing.T) {
	const lead = "# 규제샌드박스 과제 2건 승인\n해양수산부는 규제샌드박스 과제 2건에 실증특례를 부여했다고 밝혔다.\n① 뱃길 소포 서비스 (두레해운)\nㅇ "
	for _, in := range []string{
		"현행 「해운법」은 이를 금지하나, 심의위원회는 두 해 동안 실증특례를 부여하였다.",
		"종전의 「어촌어항법」은 이를 막았으나 심의위원회는 배 세 척까지 실증특례를 부여하였다.",
		"현행 ‘선박안전법’은 기준이 없으나, 위원회는 임시허가를 부여하였다.",
	} {
		if got, want := offeredIn(lead+in+"\n② 얼음 나눔 서비스 (들꽃냉장)"), "new 뱃길 소포 서비스+두레해운, new 얼음 나눔 서비스+들꽃냉장"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
