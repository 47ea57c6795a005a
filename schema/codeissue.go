package schema

func issueCodes() []CodeDoc {
	return append(append(refusalCodes(), pageCodes()...), append(readingCodes(), decisionCodes()...)...)
}

// refusalCodes are why a source was not read at all.
func refusalCodes() []CodeDoc {
	return []CodeDoc{
		{"empty-file", "The file has no bytes.", "빈 파일입니다.",
			"Fetch it again.", "다시 내려받으십시오."},
		{"not-a-document", "The file is neither PDF nor HTML.", "PDF도 HTML도 아닙니다.",
			"Look at what was fetched; only PDF and HTML are read.", "내려받은 파일을 확인하십시오. PDF와 HTML만 읽습니다."},
		{"unsupported-format", "The file is of a format that is not read (HWP, HWPX, pictures).", "읽지 않는 형식입니다(HWP, HWPX, 이미지 등).",
			"Give the PDF or the web page of the same release.", "같은 보도자료의 PDF나 웹 페이지를 쓰십시오."},
		{"encrypted", "The PDF opens with a password only.", "암호가 있어야 열리는 PDF입니다.",
			"Save it without the password and run again.", "암호를 풀어 저장한 뒤 다시 실행하십시오."},
		{"damaged", "The file is damaged and does not open.", "파일이 손상되어 열 수 없습니다.",
			"Fetch it again; it may have been cut short.", "다시 내려받으십시오. 중간에 잘렸을 수 있습니다."},
		{"no-text", "A PDF without characters (a scan), or a page without words of its own.", "글자가 없는 PDF(스캔 문서)이거나 본문이 없는 웹 페이지입니다.",
			"Recognise its characters (OCR), or give the web page of the same release.", "문자 인식(OCR)을 하거나 같은 보도자료의 웹 페이지를 쓰십시오."},
		{"too-large", "The file is larger than what is read.", "파일이 너무 큽니다.",
			"Split it, or find a smaller one.", "나누거나 더 작은 파일을 구하십시오."},
		{"timeout", "The file could not be read within its time.", "제한 시간 안에 읽지 못했습니다.",
			"Look at it with injeung inspect.", "injeung inspect로 살펴보십시오."},
		{"unreadable-file", "The file cannot be opened.", "파일을 읽을 수 없습니다.",
			"See that it exists and that you may read it.", "파일이 있는지, 읽을 권한이 있는지 확인하십시오."},
		{"internal-error", "The program failed on this source; the others were read.", "프로그램 오류로 이 문서를 읽지 못했습니다. 나머지는 읽었습니다.",
			"Report it with the file.", "이 파일과 함께 알려 주십시오."},
	}
}

// pageCodes are what was odd in the file of a source that was read.
func pageCodes() []CodeDoc {
	return []CodeDoc{
		{"cut-short", "The PDF lacks its end; what is there was read.", "PDF의 끝이 잘렸습니다. 남은 부분은 읽었습니다.",
			"Fetch it again.", "다시 내려받으십시오."},
		{"page-damaged", "A page could not be read to its end.", "쪽을 끝까지 읽지 못했습니다.",
			"Open the page in a viewer and compare; fetch the file again.", "뷰어로 그 쪽을 열어 견주고, 다시 내려받으십시오."},
		{"page-too-large", "A page has more on it than is read.", "한 쪽의 내용이 한도를 넘어 나머지를 읽지 않았습니다.",
			"Look at the page with injeung inspect.", "injeung inspect로 그 쪽을 살펴보십시오."},
		{"document-too-large", "The document has more pages than are read.", "쪽수가 한도를 넘어 나머지를 읽지 않았습니다.",
			"Split the file.", "파일을 나누십시오."},
		{"unseen-text", "Characters in the colour of the paper were left out.", "바탕색과 같은 색의 글자를 뺐습니다.",
			"Nothing, unless the words are seen in a viewer.", "뷰어에서 보이는 글자가 아니라면 할 일이 없습니다."},
		{"struck-out", "Words with a line through them were left out.", "취소선이 그어진 글자를 뺐습니다.",
			"Nothing, unless the line was drawn by mistake.", "취소선이 잘못 그어진 것이 아니라면 할 일이 없습니다."},
		{"text-elsewhere", "The page shows its text in a frame or by a script.", "본문이 다른 틀(iframe)이나 스크립트로 나오는 페이지입니다.",
			"Give the page that the frame shows.", "그 틀이 여는 페이지를 쓰십시오."},
		{"wrong-charset", "The page names another character set than it is written in.", "페이지가 밝힌 문자 집합과 실제가 다릅니다.",
			"Nothing: the one that fits was taken.", "맞는 것으로 읽었으니 할 일이 없습니다."},
		{"bad-bytes", "Some bytes are no characters of the page's character set.", "문자 집합에 없는 바이트가 있습니다.",
			"Compare the words that hold a replacement character.", "대체 문자(�)가 든 낱말을 원문과 견주십시오."},
	}
}

// readingCodes are what a release's sentences, lists and tables left open.
func readingCodes() []CodeDoc {
	return []CodeDoc{
		{"no-release", "The document holds no press release.", "보도자료가 아닌 문서입니다.",
			"Nothing, unless it is one: then look with injeung inspect --stage text.", "보도자료가 맞다면 injeung inspect --stage text로 살펴보십시오."},
		{"unknown-scheme", "A decision was told and its programme was not understood.", "결정은 있으나 어느 인증·사업인지 알 수 없습니다.",
			"Add its name as a file in schema/scheme/words.", "schema/scheme/words에 그 이름의 파일을 더하십시오."},
		{"doubled-scheme", "Two names of a programme have the same places in one release.", "한 보도자료에서 두 이름이 같은 지자체를 가집니다.",
			"If they are one, make the second a spelling of the first.", "같은 사업이라면 한 파일의 spelling으로 묶으십시오."},
		{"unsupported-subject", "Companies, schools, persons, shops or buildings were chosen; they give no records.", "기업·학교·사람·업소·건물이 뽑힌 것이라 기록하지 않습니다.",
			"Nothing, unless places were chosen: then give the programme a file with certifies: city.", "지자체가 뽑힌 것이라면 certifies: city 파일을 더하십시오."},
		{"unread-decision", "Words tell of a decision on places that no row names.", "지명과 결정을 말하는 문장이 있으나 읽지 못했습니다.",
			"Read the words and correct by hand; report the wording.", "원문을 확인하고 그 표현을 알려 주십시오."},
		{"unread-places", "Places are listed, and no sentence was understood to say why.", "지명이 나열되어 있으나 무엇인지 알려 주는 문장을 찾지 못했습니다.",
			"Look with injeung inspect --stage facts which words lead to the list.", "injeung inspect --stage facts로 목록 앞의 문장을 살펴보십시오."},
		{"unread-services", "Services stand in a row, and no decision on them was understood; those that are as many as declared were taken.", "서비스가 나열되어 있으나 결정을 읽지 못했습니다. 밝힌 수와 같으면 기록했습니다.",
			"Look with injeung inspect --stage facts which words lead to the list.", "injeung inspect --stage facts로 목록 앞의 문장을 살펴보십시오."},
		{"unread-list-item", "A word among places names none that is known.", "지명 목록 가운데 알 수 없는 말이 있습니다.",
			"If it is a place, see its spelling; the others of the list were read.", "지명이라면 표기를 확인하십시오. 나머지는 읽었습니다."},
		{"unread-table", "No column of a table names places, services or criteria.", "표의 어느 열에도 지자체·서비스·기준이 없습니다.",
			"Nothing, unless the table holds winners: then look at its header.", "선정 결과 표라면 머리글을 살펴보십시오."},
		{"unread-table-row", "A row of a table of winners was not understood.", "선정 결과 표의 한 행을 읽지 못했습니다.",
			"Read the row in the table that injeung inspect --stage tables prints.", "injeung inspect --stage tables에서 그 행을 확인하십시오."},
		{"unclear-table", "A table names places or services without saying that they were chosen.", "지자체나 서비스가 있으나 선정된 것이라는 말이 없는 표입니다.",
			"Read the words around the table; nothing of it was recorded.", "표 앞뒤를 확인하십시오. 기록하지 않았습니다."},
		{"table-too-large", "A table is larger than what is read.", "표가 한도를 넘어 읽지 않았습니다.",
			"Look at it with injeung inspect --stage tables.", "injeung inspect --stage tables로 살펴보십시오."},
		{"repeated-text", "Further copies of long lines that a page repeats over and over were not read.", "한 문서에서 똑같이 되풀이되는 긴 줄은 앞의 몇 번만 읽었습니다.",
			"Look at the page: where a copy stands under another heading, what it says there was not taken.", "원문을 확인하십시오. 다른 제목 아래 되풀이된 줄은 반영하지 않았습니다."},
		{"past-decisions", "A list or table of earlier rounds; it gives no records of this release.", "이전에 지정된 곳의 목록이라 이 보도자료의 기록으로 삼지 않았습니다.",
			"Nothing: read the releases of those rounds.", "그해의 보도자료를 읽으십시오."},
		{"past-row", "A row of an earlier round in a table of this one.", "표에서 이전 회차의 행입니다.",
			"Nothing.", "할 일이 없습니다."},
		{"not-selected", "These were put off, left out or not chosen.", "보류되거나 뽑히지 않은 곳입니다.",
			"Nothing.", "할 일이 없습니다."},
		{"other-body", "Another body decided it, on a programme that neither title nor lead names.", "제목과 첫 문단에 없는, 다른 기관의 결정입니다.",
			"Read the release of that body.", "그 기관의 보도자료를 읽으십시오."},
		{"holders-chosen", "Chosen among those that hold the title already; they give no records.", "이미 지정된 곳 가운데 뽑은 것이라 새로 기록하지 않았습니다.",
			"Nothing.", "할 일이 없습니다."},
		{"licence-unclear", "Several licences are named; none was taken.", "이용 조건이 여럿이라 정하지 않았습니다.",
			"Ask the publisher before you republish.", "다시 공개하기 전에 발행처에 확인하십시오."},
	}
}

// decisionCodes are what normalising could not settle.
func decisionCodes() []CodeDoc {
	return []CodeDoc{
		{"ambiguous-place", "Several places have this name and nothing decides between them.", "같은 이름의 지자체가 여럿이고 가릴 근거가 없습니다.",
			"The candidates are in the detail: read the source and correct by hand.", "detail의 후보를 원문과 견주십시오."},
		{"unknown-place", "No place has this name; the nearest ones are in the detail.", "그런 이름의 지자체가 없습니다. 가까운 이름은 detail에 있습니다.",
			"If it is a misprint, the release is wrong; if a place is missing, add it to the gazetteer.", "오자라면 원문의 잘못이고, 빠진 지자체라면 지명 자료에 더하십시오."},
		{"not-a-place", "A holder that is no local government (a region, a road, a public body).", "지자체가 아닌 것이 뽑혔습니다(권역, 도로, 공공기관 등).",
			"Nothing.", "할 일이 없습니다."},
		{"told-short", "One statement names the province of a place that another one names itself.", "한 문장은 시·도만 적고 다른 문장은 그 안의 시군구를 적었습니다.",
			"Nothing.", "할 일이 없습니다."},
		{"place-not-then", "The place did not exist on the day of the release.", "보도자료가 나온 날에는 없던 지자체입니다.",
			"See the release's date first, then the place.", "날짜를 먼저, 그다음 지명을 확인하십시오."},
		{"count-mismatch", "A declared number is not the number that was found.", "밝힌 수와 찾은 수가 다릅니다.",
			"Both places are in the detail: names were missed, or the release is wrong.", "detail의 두 곳을 견주십시오. 빠뜨렸거나 원문이 틀렸습니다."},
		{"names-not-printed", "A number is declared whose names the release does not print.", "수만 있고 이름은 인쇄되지 않았습니다.",
			"Look for the annex of the release.", "붙임 자료를 찾으십시오."},
		{"contradiction", "One release says two things of one value.", "한 보도자료가 같은 값을 두 가지로 말합니다.",
			"Read both places; the value with more weight stands.", "두 곳을 확인하십시오. 근거가 큰 쪽을 적었습니다."},
		{"earlier-decision", "A decision of another year, told beside this one.", "다른 해의 결정을 함께 말한 것입니다.",
			"Nothing: read the release of that year.", "그해의 보도자료를 읽으십시오."},
		{"no-year", "The year of a decision is not known.", "결정의 연도를 알 수 없습니다.",
			"Give a source that prints its date.", "날짜가 인쇄된 자료를 쓰십시오."},
		{"no-date", "The release prints no date.", "보도자료에 날짜가 없습니다.",
			"Give the PDF or the page that prints it; 올해 cannot be settled without.", "날짜가 있는 PDF나 페이지를 쓰십시오. ‘올해’를 정할 수 없습니다."},
		{"bad-date", "Words of a date name no day of the calendar.", "달력에 없는 날짜입니다.",
			"Read the words: the release misprints its day.", "원문을 확인하십시오. 날짜가 잘못 인쇄되었습니다."},
		{"not-a-result", "A selection told by a document that decides nothing.", "결정을 알리는 문서가 아닌데 선정을 말합니다.",
			"If it is a decision, look at the kind with injeung inspect --stage facts.", "결정이라면 injeung inspect --stage facts에서 kind를 확인하십시오."},
		{"second-decision", "Two decisions of one year on the same place share a record.", "같은 해 같은 곳의 결정이 둘입니다.",
			"Read both sources; the earlier one stands.", "두 자료를 확인하십시오. 앞선 것을 적었습니다."},
		{"sources-disagree", "Two sources tell one fact differently.", "두 자료가 같은 사실을 다르게 말합니다.",
			"Read both; the more trustworthy one stands.", "두 자료를 확인하십시오. 더 믿을 만한 쪽을 적었습니다."},
		{"bad-number", "Words that should hold a number do not.", "수가 있어야 할 자리에 수가 없습니다.",
			"Read the cell; its value is NULL.", "그 칸을 확인하십시오. 값은 NULL입니다."},
		{"subject-unnamed", "A row whose place, service or programme is not named.", "무엇에 관한 행인지 이름이 없습니다.",
			"Read the row; name the programme in schema/scheme/words if it is that.", "그 행을 확인하고, 사업 이름이라면 schema/scheme/words에 더하십시오."},
	}
}
