package schema

func releasesDoc() TableDoc {
	return TableDoc{
		Name: "releases", LabelKO: "보도자료", LabelEN: "releases", Key: []string{"release_id"},
		DescriptionKO: "읽은 원문마다 한 행", DescriptionEN: "One row per source that was read",
		Columns: []Column{
			column("release_id", String, "자료 ID", "원문 SHA-256의 앞 12자리", "First 12 hex digits of the source's SHA-256").id(),
			column("source_name", String, "원문 이름", "원문 파일의 이름", "File name of the source"),
			column("source_uri", String, "원문 위치", "입력 폴더에서 본 상대 경로 또는 URL", "Path relative to the input, or URL"),
			column("sha256", String, "SHA-256", "원문 바이트의 SHA-256(16진수)", "SHA-256 of the source's bytes, hex").id(),
			column("media_type", String, "매체 형식", "내용으로 판별한 형식", "Media type by content"),
			column("bytes", Int64, "크기", "원문의 바이트 수", "Size of the source in bytes"),
			column("pages", Int32, "쪽수", "PDF의 쪽수, HTML은 없음", "Pages of a PDF, NULL for HTML").null(),
			column("title", String, "제목", "보도자료 제목", "Title").null(),
			column("subtitles", String, "부제목", "제목 아래의 부제목", "Subtitles below the title").list(),
			column("agency", String, "기관", "발표한 부처", "Issuing ministry or agency").null(),
			column("bureau", String, "실·국", "담당 실·국", "Bureau in charge").null(),
			column("division", String, "담당 부서", "담당 과", "Division in charge").null(),
			column("released_on", Day, "배포일", "배포일, 없으면 보도시점의 날", "Day of release, or of the embargo where none is printed").null(),
			column("embargo_online_at", Instant, "온라인 보도시점", "인터넷·방송 보도가 허용되는 때(UTC)", "When online and broadcast media may report, UTC").null(),
			column("embargo_print_on", Day, "지면 보도일", "신문 보도가 허용되는 날", "Day that newspapers may report").null(),
			column("edition", String, "판", "조간 또는 석간", "Newspaper edition").null().enum(string(Morning), "조간", string(Evening), "석간"),
			column("contacts", Struct, "담당자", "문의할 담당자", "People named for questions").list().of(
				column("role", String, "역할", "책임자, 담당자 같은 역할", "Role as printed").null(),
				column("rank", String, "직급", "과장, 사무관 같은 직급", "Rank as printed").null(),
				column("name", String, "이름", "이름", "Name").null(),
				column("phone", String, "전화", "전화번호", "Telephone number").null()),
			column("origin", String, "출처", "부처의 원본에 얼마나 가까운지", "How near the source is to the ministry").enum(
				string(Original), "원본", string(Repost), "전재", string(Rewrite), "재작성"),
			column("original_name", String, "원본 이름", "쪽에 적힌 원본 파일 이름", "Name of the original file as the page gives it").null(),
			column("kind", String, "문서 종류", "문서가 무엇인지", "What the document is").enum(
				string(Result), "결과", string(Announcement), "공모·공고", string(PlanKind), "계획", string(Event), "행사",
				string(Correction), "정정·설명", string(Brief), "연구 자료", string(Other), "기타"),
			column("licence", String, "이용 조건", "원문에 인쇄된 이용 조건의 코드: KOGL-0~KOGL-4(공공누리 제0~제4유형), CC-BY-4.0 꼴의 크리에이티브 커먼즈, 인쇄되지 않았거나 하나로 정할 수 없으면 없음",
				"Code of the licence printed on the source: KOGL-0 to KOGL-4 (Korea Open Government License), CC-BY-4.0 and its like; NULL where none is printed or several are").null(),
			column("licence_raw", String, "이용 조건 표기", "이용 조건을 알려 주는 인쇄된 말, 표시 그림의 대체 글이나 파일 이름, 링크 주소", "Words as printed, or alternative text, file name or link of the mark, that say the licence").null(),
			column("attribution", String, "출처 표시", "출처로 밝힐 이름: 원문이 그렇게 하라고 적은 말, 없으면 기관", "Whom to name as the source: as the source asks for it, else the agency").null(),
		},
	}
}
