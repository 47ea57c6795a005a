package schema

func citiesDoc() TableDoc {
	return TableDoc{
		Name: "cities", LabelKO: "인증 도시", LabelEN: "certified cities", Key: []string{"record_id"}, Record: true,
		DescriptionKO: "인증 지방자치단체·연도·상태마다 한 행", DescriptionEN: "One row per certified place, year and status",
		Columns: record(
			column("region_code", String, "지역 코드", "배포일에 유효한 5자리 코드", "Five-digit code valid on the release date").id(),
			column("region_code_current", String, "현재 지역 코드", "지금 유효한 5자리 코드", "Five-digit code valid now").null().id(),
			column("sido", String, "시·도", "시·도 이름", "Province or metropolitan city"),
			column("sigungu", String, "시·군·구", "시·군·구 이름, 시·도 자신이면 없음", "City, county or district; NULL for a province itself").null(),
			column("city_name", String, "지자체명", "배포일의 온전한 이름", "Full name on the release date"),
			column("city_raw", String, "인쇄된 지자체명", "인쇄된 그대로, 유형 괄호 제외", "As printed, without class brackets"),
			column("size_class", String, "도시 규모", "인쇄된 경우에만", "Size class, only where printed").null().enum(
				string(Large), "대도시", string(SmallMid), "중소도시"),
			column("class_raw", String, "인쇄된 유형", "인쇄된 그대로의 유형", "Class or type as printed").null(),
			statusColumn(), baseYearColumn(),
			column("grade", String, "등급", "인쇄된 등급", "Grade as printed").null(),
			batchColumn(),
			column("recertified", Bool, "재인증 여부", "이전에 인증을 받은 적이 있는지", "Whether the place was certified before; NULL where the dataset does not reach back").null(),
			column("first_certified_year", Int32, "최초 인증 연도", "처음 인증을 받은 해", "Year of the first certification").null(),
		),
	}
}

func servicesDoc() TableDoc {
	return TableDoc{
		Name: "services", LabelKO: "인증 서비스", LabelEN: "certified services", Key: []string{"record_id"}, Record: true,
		DescriptionKO: "인증 서비스·연도·상태마다 한 행", DescriptionEN: "One row per certified service, year and status",
		Columns: record(
			column("service_id", String, "서비스 ID", "인쇄된 이름을 접은 것, 바뀌지 않음", "Folded printed name; never changes").id(),
			column("lineage_id", String, "계보 ID", "같은 서비스 가운데 가장 이른 것의 ID", "service_id of the earliest known of the same service").id(),
			column("service_name", String, "서비스명", "서비스의 이름", "Name of the service"),
			column("service_raw", String, "인쇄된 서비스명", "인쇄된 그대로", "As printed"),
			column("domain", String, "분야", "인쇄된 분야", "Field, printed for the service or the whole round").null(),
			column("providers", Struct, "제공 기관", "서비스를 제공하는 기관", "Bodies that provide the service").list().of(
				column("name", String, "기관명", "회사 표시를 정리한 이름", "Name without the mark of incorporation"),
				column("raw", String, "인쇄된 기관명", "인쇄된 그대로", "As printed"),
				column("kind", String, "기관 유형", "기관의 유형", "Kind of body").null().enum(
					string(Company), "기업", string(Public), "공공기관", string(LocalGovernment), "지방자치단체")),
			column("unnamed_providers", Int32, "이름 없는 기관 수", "외 n개사의 n", "The n of 외 n개사").null(),
			column("partner_region_code", String, "협력 지역 코드", "협력 지자체의 5자리 코드", "Five-digit code of the partner local government").null().id(),
			column("partner_name", String, "협력 지자체명", "협력·공동 신청·실증 지자체", "Local government named as partner, joint applicant or place of proof").null(),
			statusColumn(), baseYearColumn(), batchColumn(),
		),
	}
}

func criteriaDoc() TableDoc {
	return TableDoc{
		Name: "criteria", LabelKO: "인증 기준", LabelEN: "certification criteria", Key: []string{"record_id"}, Record: true,
		DescriptionKO: "제도와 연도마다 한 행", DescriptionEN: "One row per programme and year",
		Columns: record(
			column("indicator_count", Int32, "지표 수", "평가 지표의 수", "Number of indicators").null(),
			column("pass_ratio", Float64, "통과 비율", "기준 점수의 비율(0~1)", "Share of the points needed, 0 to 1").null(),
			column("total_points", Float64, "총점", "배점 합계", "Total of the points").null(),
			column("pass_points", Float64, "기준 점수", "통과에 필요한 점수", "Points needed").null(),
			column("population_threshold", Int64, "인구 기준", "도시 규모를 가르는 인구", "Population that parts the size classes").null(),
			column("review_period_years", Int32, "재검토 기간", "인증을 다시 살피는 햇수", "Years until a certification is reviewed").null(),
			column("dimensions", String, "평가 부문", "인쇄된 평가 부문", "Dimensions as printed").list(),
			column("size_classes", String, "유형 구분", "인쇄된 유형", "Classes as printed").list(),
			column("benefits", String, "혜택", "인증을 받으면 얻는 것", "What a certification brings").list(),
			column("items", Struct, "평가 항목", "기준 표의 줄", "Lines of the criteria table").list().of(
				column("class_raw", String, "인쇄된 유형", "인쇄된 유형", "Class as printed").null(),
				column("dimension", String, "부문", "이름 있는 항목을 묶는 부문", "Dimension as printed, over items with names").null(),
				column("name", String, "항목명", "항목의 이름", "Name of the item").null(),
				column("count", Int32, "지표 수", "항목의 지표 수", "Indicators of the item").null(),
				column("points", Float64, "배점", "항목의 배점", "Points of the item").null(),
				column("weight", Float64, "가중치", "항목의 가중치", "Weight of the item").null()),
		),
	}
}

func roundsDoc() TableDoc {
	return TableDoc{
		Name: "rounds", LabelKO: "회차", LabelEN: "rounds", Key: []string{"record_id"}, Record: true,
		DescriptionKO: "자료가 밝힌 제도·연도·상태별 수", DescriptionEN: "What a release declares, per programme, year and status",
		Columns: record(
			statusColumn(),
			column("applicants", Int32, "신청 수", "신청한 곳의 수", "Applicants").null(),
			column("selected", Int32, "선정 수", "선정된 곳의 수", "Selected").null(),
			column("selected_large", Int32, "대도시 선정 수", "선정된 대도시의 수", "Selected large cities").null(),
			column("selected_small_mid", Int32, "중소도시 선정 수", "선정된 중소도시의 수", "Selected small and medium cities").null(),
			column("by_class", Struct, "유형별 선정 수", "인쇄된 유형마다의 선정 수", "Selected per class as printed").list().of(
				column("class_raw", String, "인쇄된 유형", "인쇄된 유형", "Class as printed"),
				column("selected", Int32, "선정 수", "그 유형의 선정 수", "Selected of the class").null()),
			baseYearColumn(), batchColumn(),
		),
	}
}

func practicesDoc() TableDoc {
	return TableDoc{
		Name: "practices", LabelKO: "우수사례", LabelEN: "best practices", Key: []string{"record_id"}, Record: true,
		DescriptionKO: "우수사례 표의 줄마다 한 행", DescriptionEN: "One row per row of a best-practice table",
		Columns: record(
			column("subject_kind", String, "대상 종류", "도시인지 서비스인지", "What the practice is about").enum(
				string(CitySubject), "도시", string(ServiceSubject), "서비스"),
			column("subject_raw", String, "인쇄된 대상", "인쇄된 그대로의 대상", "Subject as printed"),
			column("subject_name", String, "대상명", "대상의 이름", "Name of the subject").null(),
			column("region_code", String, "지역 코드", "대상 지역의 5자리 코드", "Five-digit code of the subject's place").null().id(),
			column("group_raw", String, "인쇄된 묶음", "표에서 묶은 이름", "Group of the row as printed").null(),
			column("title", String, "사례명", "괄호를 뺀 사례 이름", "Title without its brackets").null(),
			column("details", String, "내용", "-, · 로 시작하는 줄", "Lines that begin with - or ·").list(),
			column("notes", String, "주", "*, ※, ⇒ 로 시작하는 줄", "Lines that begin with *, ※ or ⇒").list(),
			column("captions", String, "그림 설명", "그림에 붙은 설명", "Captions of pictures").list(),
		),
	}
}

func plansDoc() TableDoc {
	return TableDoc{
		Name: "plans", LabelKO: "계획 서비스", LabelEN: "planned services", Key: []string{"record_id"}, Record: true,
		DescriptionKO: "도시 계획이 담은 서비스마다 한 행, 인증이 아님", DescriptionEN: "One row per planned service of a city's plan; no certification",
		Columns: recordOf(true, []Column{
			column("region_code", String, "지역 코드", "계획한 도시의 5자리 코드", "Five-digit code of the planning city").id(),
			column("city_name", String, "지자체명", "계획한 도시의 이름", "Name of the planning city"),
			column("strategy", String, "전략", "계획의 전략", "Strategy of the plan").null(),
			column("domain", String, "분야", "인쇄된 분야", "Field as printed").null(),
			column("service_name", String, "서비스명", "계획한 서비스의 이름", "Name of the planned service"),
			column("launch_year", Int32, "시작 연도", "시작하는 해", "Year of the start").null(),
			column("launch_raw", String, "인쇄된 시작 시기", "인쇄된 그대로의 시기", "Time of the start as printed").null(),
			column("operator", String, "운영 기관", "운영하는 기관", "Body that runs the service").null(),
		}),
	}
}
