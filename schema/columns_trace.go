package schema

func tablesDoc() TableDoc {
	return TableDoc{
		Name: "tables", LabelKO: "표", LabelEN: "printed tables", Key: []string{"table_id"},
		DescriptionKO: "두 칸 이상인 원문의 표마다 한 행", DescriptionEN: "One row per table of a source, two cells at least",
		Columns: []Column{
			column("table_id", String, "표 ID", "자료 ID와 읽는 순서의 번호", "release_id/n in reading order").id(),
			column("release_id", String, "자료 ID", "표가 있는 자료", "Source of the table").id(),
			column("page_first", Int32, "첫 쪽", "표가 시작하는 쪽", "First page").null(),
			column("page_last", Int32, "끝 쪽", "표가 끝나는 쪽", "Last page").null(),
			column("caption", String, "표 제목", "표에 붙은 제목", "Caption").null(),
			column("header", String, "표머리", "열마다 머리 칸을 ' / '로 이은 것", "Header path of every column, joined by ' / '; empty for a column without").list().blank(),
			column("rows", Int32, "행 수", "행의 수", "Number of rows"),
			column("cols", Int32, "열 수", "열의 수", "Number of columns"),
			column("cells", Struct, "칸", "행 순서의 칸", "Cells in row-major order").list().of(
				column("row", Int32, "행", "0부터 세는 행", "Row counted from 0"),
				column("col", Int32, "열", "0부터 세는 열", "Column counted from 0"),
				column("row_span", Int32, "행 병합", "걸친 행의 수", "Rows spanned"),
				column("col_span", Int32, "열 병합", "걸친 열의 수", "Columns spanned"),
				column("header", Bool, "머리 칸", "표머리인지", "Whether the cell is header"),
				column("text", String, "글", "칸의 글, 빈 칸은 빈 문자열", "Words of the cell, empty for an empty cell").blank(),
				pageColumn(), boxColumn()),
		},
	}
}

func evidenceDoc() TableDoc {
	return TableDoc{
		Name: "evidence", LabelKO: "근거", LabelEN: "evidence", Key: []string{"record_id", "column"},
		DescriptionKO: "레코드나 자료의 값마다 근거 한 행 이상", DescriptionEN: "One row or more per cell of a record or release",
		Columns: []Column{
			column("record_id", String, "레코드 ID", "근거를 대는 레코드 또는 자료", "Record, or release, that the evidence is for").id(),
			column("column", String, "항목", "항목의 이름, 목록은 providers[0].name 꼴", "Column; items of lists as providers[0].name"),
			column("raw", String, "인쇄된 말", "인쇄된 그대로, 유도된 값은 바탕이 된 항목의 이름", "Words as printed; for a derived cell the cells it came from").null(),
			column("rule", String, "규칙", "값을 얻은 규칙의 이름", "Name of the rule that gave the value"),
			column("release_id", String, "자료 ID", "근거가 인쇄된 자료", "Source the evidence is printed in").id(),
			pageColumn(), boxColumn(), nodeColumn(),
			column("quote", String, "인용", "HTML에서 둘레의 글", "Surrounding words").null(),
		},
	}
}

func issuesDoc() TableDoc {
	return TableDoc{
		Name: "issues", LabelKO: "문제", LabelEN: "issues", Key: []string{"source_name", "code"},
		DescriptionKO: "이해하지 못했거나 맞지 않는 것마다 한 행", DescriptionEN: "One row per thing not understood or not reconciled",
		Columns: []Column{
			column("release_id", String, "자료 ID", "문제가 있는 자료, 문서가 아니면 없음", "Source of the issue; NULL for a file that is no document").null().id(),
			column("source_name", String, "원문 이름", "원문 파일의 이름", "File name of the source"),
			column("code", String, "문제 코드", "바뀌지 않는 코드, count-mismatch 꼴", "Stable kebab-case code").id(),
			column("severity", String, "심각도", "무엇을 잃었는지", "How much was lost").enum(
				string(Note), "기록", string(Reject), "값 제외", string(Refuse), "원문 제외"),
			column("detail", String, "설명", "무엇이 왜, 무엇을 할 수 있는지", "What, why, and what might be done"),
			column("raw", String, "인쇄된 말", "인쇄된 그대로", "Words as printed").null(),
			pageColumn(), boxColumn(), nodeColumn(),
			column("record_id", String, "레코드 ID", "관련된 레코드", "Record concerned").null().id(),
		},
	}
}
