package schema

import "slices"

// record puts the columns that every record table begins and ends with around
// the further ones.
func record(further ...Column) []Column {
	return recordOf(false, further)
}

// recordOf is record for tables whose programme may be unsaid.
func recordOf(schemeNullable bool, further []Column) []Column {
	scheme := column("scheme", String, "제도 ID", "아는 제도는 smart_city 같은 ID, 모르는 제도는 띄어쓰기를 뺀 인쇄된 이름",
		"Id of a known programme, or the printed name without spaces of an unknown one").id()
	name := column("scheme_name", String, "제도명", "제도의 우리말 이름", "Korean name of the programme")
	scheme.Nullable, name.Nullable = schemeNullable, schemeNullable
	return slices.Concat([]Column{
		column("record_id", String, "레코드 ID", "레코드마다 하나이며 다시 실행해도 같은 ID", "Readable id of the record, the same in every run").id(),
		column("release_id", String, "자료 ID", "이 레코드의 근거로 삼은 가장 믿을 만한 자료", "The most trustworthy source of the record").id(),
		scheme, name,
		column("year", Int32, "연도", "결정이 있었던 해", "Year of the decision"),
	}, further, []Column{
		column("confidence", Float64, "신뢰도", "0부터 1까지, 1이 가장 확실", "How sure the reading is, 0 to 1"),
		column("flags", String, "표시", "joint, repost-only 같은 특이 사항", "Kebab-case words for what is special, such as joint or repost-only").list(),
	})
}

func statusColumn() Column {
	return column("status", String, "상태", "결정의 종류", "What the decision did to the certification").enum(
		string(New), "신규", string(Renewed), "연장·재인증·재지정", string(Changed), "변경·확장",
		string(Revoked), "취소·해제·반납", string(Candidate), "예비·후보", string(Deferred), "유예")
}

func baseYearColumn() Column {
	return column("base_year", Int32, "기준 연도", "연장·변경·취소된 인증을 처음 받은 해", "Year of the certification that is renewed, changed or revoked").null()
}

func batchColumn() Column {
	return column("batch", Int32, "차수", "제4차, 제4기처럼 인쇄된 순번", "Ordinal of the programme's round as printed, 4 for 제4차").null()
}

func pageColumn() Column {
	return column("page", Int32, "쪽", "1부터 세는 쪽 번호, HTML은 없음", "Page counted from 1, NULL for HTML").null()
}

func boxColumn() Column {
	return column("box", Float64, "상자", "x0, y0, x1, y1: 보이는 쪽의 왼쪽 위에서부터 포인트 단위",
		"x0, y0, x1, y1 in points from the top left of the page as a reader sees it").list()
}

func nodeColumn() Column {
	return column("node", String, "요소 경로", "HTML 요소의 경로", "Path to the HTML element").null()
}
