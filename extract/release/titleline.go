package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// isChrome says whether words without spaces belong to the frame of a release
// or page, never to its title.
func isChrome(bare string) bool {
	bare = strings.Trim(bare, "[]<>()·-:|■□★☆*")
	for _, w := range []string{"", "보도자료", "보도참고자료", "보도설명자료", "설명자료", "참고자료", "해명자료", "Beta", "beta", "인쇄", "목록", "공유", "첨부파일", "원문파일다운로드",
		"목록으로", "본문바로가기", "배포용", "즉시", "배포즉시", "보도", "자료", "PRESSRELEASE", "PressRelease", "배포", "정책브리핑", "대한민국정책브리핑", "보도일시", "국민이주인인나라", "함께행복한대한민국", "보도자료상세", "상세보기", "보도자료보기", "보도자료상세보기", "보도자료상세페이지", "보도자료뷰", "게시판", "핵심요약", "한눈에보기", "주요내용", "w주요내용w", "요약", "목차", "본문", "본문내용", "페이지정보", "관련링크", "댓글목록", "상세내용", "내용", "글내용", "기사본문", "뉴스", "알림소식", "알림·소식", "공지사항", "소식", "새소식"} {
		if bare == w {
			return true
		}
	}
	if len(bare) < longestMenu && menuOnly.MatchString(bare) {
		return true
	}
	if len(bare) < longestPath && pathOnly.MatchString(bare) {
		return true // 홈 > 가나정책 > 정책동향
	}
	if len(bare) < longestMenu && strings.ContainsAny(bare, "≡☰") {
		return true // the sign that opens a menu
	}
	if len(bare) < longestMenu && shareOnly.MatchString(bare) {
		return true
	}
	if strings.HasPrefix(bare, "총") && strings.Contains(bare, "매") && len(bare) < 60 {
		return true // 총 7매(본문4)
	}
	return strings.HasPrefix(bare, "대한민국대전환") || strings.HasPrefix(bare, "다시도약하는")
}

// pathOnly finds that words without spaces are the way to a page of a site, from its first page on.
var pathOnly = hangul.MustCompile(`^(?i:홈|홈으로|home|메인|처음|처음으로|첫화면)(?:[>›»/][^>›»/]{1,20}){1,6}$`)

// longestPath is more bytes than such a way has.
const longestPath = 240

// menuOnly finds that words without spaces are nothing but those of a site's menu, however
// they are put together: 알림마당, 보도·설명, 뉴스·공지.
var menuOnly = hangul.MustCompile(`^(?:알림마당|알림판|알림터|알림|새소식|소식지|소식|뉴스룸|뉴스|공지사항|공지|보도|참고|설명|해명|자료실|자료|언론|홍보마당|홍보|정보마당|정보|상세|보기|페이지|게시판|홈|소통|정책|브리핑|미디어|본문|목록|마당|[·/&,>|ㆍ-])+$`)

// shareOnly finds that words without spaces are nothing but those with which a page is
// shared, printed or enlarged: 페이스북트위터인쇄목록, 글자크기조절.
var shareOnly = hangul.MustCompile(`^(?:페이스북|트위터|카카오톡|카카오스토리|카카오|네이버|블로그|밴드|라인|텔레그램|인스타그램|유튜브|엑스|X|URL|url|SNS|주소|링크|복사|공유|하기|인쇄|프린트|목록|스크랩|글자|글씨|크기|조절|확대|축소|크게|작게|보통|음성|듣기|기사|댓글|남기기|좋아요|추천|이메일|메일|보내기|전체|다운로드|내려받기|첨부|파일|닫기|열기|[·/&,>|ㆍ+-])+$`)

// longestMenu bounds the bytes of such words.
const longestMenu = 60

// isBoxHead says that a line without spaces heads a box that sums the text up.
func isBoxHead(bare string) bool {
	switch strings.Trim(bare, "[]<>()·-:|■□◈◆◇★☆*【】") {
	case "주요내용", "핵심내용", "핵심요약", "한눈에보기", "요약", "주요내용요약", "주요골자", "개요":
		return true
	}
	return false
}

// isPictureLine says that a line tells of a picture or who wrote the text.
func isPictureLine(s string) bool {
	return containsAny(s, []string{"사진", "그래픽", "자료=", "제공)", "제공=", "기자", "ⓒ", "©"}) || strings.HasSuffix(strings.TrimRight(s, " "), ".")
}

// hasCredit says that a line is the caption of a picture, by who took or gave it: [사진=환경부].
func hasCredit(s string) bool {
	return containsAny(s, []string{"사진=", "사진 =", "[사진", "(사진", "/사진", "자료=", "그래픽="})
}

// isPublishing says that a line tells who published the text and when, or how many
// readers wrote below it: 2023. 3. 17. 가나부, 나물결 기자, 댓글 0.
func isPublishing(s string) bool {
	s = strings.TrimSpace(s)
	if len(s) > 120 {
		return false
	}
	if containsAny(s, []string{"댓글", "기자", "특파원"}) && (commentLine.MatchString(s) || reporterLine.MatchString(s) || paperReporter.MatchString(s)) {
		return true
	}
	d := datePattern.FindStringIndex(s)
	if d == nil {
		return false
	}
	if m := sentBeside.FindStringIndex(s); m != nil && m[0] == 0 && !isSentence(s) {
		return true
	}
	if d[0] == 0 && viewsCounted.MatchString(strings.TrimLeft(s[d[1]:], " .|")) {
		return true
	}
	rest := s[:d[0]] + " | " + dayTime.ReplaceAllString(s[d[1]:], "")
	return isByline(rest) || sentPattern.MatchString(s[:d[0]]+dayTime.ReplaceAllString(s[d[1]:], ""))
}

// paperReporter is a line that names paper and reporter: [가나신문=다라마 기자].
var paperReporter = hangul.MustCompile(`^\s*[\[(【<][^\])】>]{2,40}(?:기자|특파원)\s*[\])】>]\s*$`)

// commentLine counts what readers wrote.
var commentLine = hangul.MustCompile(`^댓글\s?\(?\d*\)?$`)

// isPolite says that a line speaks to its reader in whole sentences: a greeting
// above the text and no title.
func isPolite(s string) bool {
	t := strings.TrimRightFunc(s, func(r rune) bool { return !isSyllable(r) })
	return strings.HasPrefix(t, "안녕하세요") || len(t) > 40 && (strings.HasSuffix(t, "요") || strings.HasSuffix(t, "니다"))
}

// isField knows lines that a page prints about itself.
func isField(bare string) bool {
	for _, w := range []string{"조회", "등록일", "작성일", "작성자", "첨부", "[출처]", "출처:", "출처|", "담당부서", "게시일", "글번호", "파일"} {
		if strings.HasPrefix(bare, w) && len(bare) < 120 {
			return true
		}
	}
	return false
}

// isFieldLine knows lines made of dates under a label.
func isFieldLine(p *passage) bool {
	return datedLabel.MatchString(hangul.NoSpace(p.S)) && len(p.S) < 160
}

func isSoleDate(s string) bool {
	if datePattern.FindStringIndex(s) == nil && len(s) >= longestMenu+longestEdition {
		return false // no date, and too long for a day with its edition
	}
	if editionWords.in(s) {
		t := tail(s, longestEdition)
		s = s[:len(s)-len(t)+editionStart(t)] // 12:00 (금요일 조간)
	}
	loc := datePattern.FindStringIndex(s)
	return loc != nil && loc[1]-loc[0] > len(strings.TrimSpace(s))*2/3 || len(s) < longestMenu && dayAlone.MatchString(s)
}

// editionBehind is the hour, or the edition of the papers, behind a day.
var editionBehind = hangul.MustCompile(`\s*(?:(?:오전|오후)\s?)?(?:\d{1,2}\s?[:시]\s?(?:\d{2}\s?분?)?)?\s*(?:이후|부터)?\s*(?:\(?\s?(?:[월화수목금토일]요일\s?)?(?:조간|석간)(?:부터)?\s?\)?)?\s*$`)

// editionEnds are the last letters of an hour or edition.
var editionEnds = setOf("전", "후", "시", "분", "간", "터", ":", ")", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")

// editionStart is where what editionBehind finds begins: the white space at the end of s where there is none.
func editionStart(s string) int {
	t := strings.TrimRight(s, " \t\n\f\r")
	if _, w := utf8.DecodeLastRuneInString(t); w == 0 || !editionEnds.begins(t[len(t)-w:]) {
		return len(t)
	}
	return editionBehind.FindStringIndex(s)[0]
}

// longestEdition is more bytes than what editionBehind finds has.
const longestEdition = 120

// editionWords guard editionBehind.
var editionWords = setOf("오전", "오후", "시", ":", "이후", "부터", "조간", "석간")

func isAddress(s string) bool {
	return strings.Contains(s, "http") || strings.Contains(s, "www.") || strings.Contains(s, "@")
}

// isAttachment says that a line is the name of an attached file.
func isAttachment(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, " )]"))
	for _, w := range []string{"내려받기", "다운로드", "바로보기", "미리보기", "새창열기", "뷰어"} {
		s = strings.TrimRight(strings.TrimSuffix(s, w), " )]")
	}
	for _, w := range []string{".hwp", ".hwpx", ".pdf", ".zip", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx", ".jpg", ".png"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// isOnlyBody says whether a line is nothing but the name of the agency.
func isOnlyBody(bare string, h *Header) bool {
	if bare == hangul.NoSpace(h.Agency.Words.S) {
		return true
	}
	whole := bare
	for _, what := range []string{"보도자료", "보도참고자료", "보도설명자료", "참고자료", "설명자료"} {
		bare = strings.TrimPrefix(bare, what) // 보도자료 가나부
	}
	bare = strings.TrimLeft(bare, "|·-–/:") // 보도자료 | 가나부
	if bare != whole && endsInOne(bare, publisherEnds) && utf8.RuneCountInString(bare) <= longestPublisher {
		return true // 보도자료 | 한국가나공단
	}
	at, n := ministryAt(bare, false)
	return at == 0 && n > 0 && len(bare)-n < len("보도자료  ")
}

// publisherEnds end the names of public bodies that publish, longestPublisher is the most letters of one.
var publisherEnds = []string{"공단", "공사", "진흥원", "연구원", "관리원", "기술원", "정보원", "개발원", "평가원", "재단", "위원회", "시청", "군청", "구청", "도청", "교육청"}

const longestPublisher = 16

// opensOn says whether a line wants another after it.
func opensOn(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	for _, w := range []string{",", "·", "…", "로", "을", "를", "에", "의", "및", "과", "와", "위한", "위해", "하는", "-"} {
		if strings.HasSuffix(s, w) && !strings.HasPrefix(strings.TrimSpace(s), "-") {
			return true
		}
	}
	return false
}
