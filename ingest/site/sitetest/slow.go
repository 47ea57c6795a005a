package sitetest

import (
	"compress/gzip"
	"io"
	"net/http"
	"strconv"
	"time"

	"golang.org/x/text/encoding/korean"
)

func giant(w http.ResponseWriter, f Fault) {
	var out io.Writer = w
	switch f {
	case Giant:
		w.Header().Set("Content-Length", strconv.Itoa(1<<30))
	case Bomb:
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		defer z.Close()
		out = z
	}
	zeros := make([]byte, 1<<20)
	for range 1 << 10 {
		if _, err := out.Write(zeros); err != nil {
			return
		}
	}
}

// heard is how long a visitor on a busy machine may take to see that an answer
// has begun. It is real time: the played clock must not go on before.
const heard = 100 * time.Millisecond

// slow sends by and by, until the visitor has enough.
func (s *Site) slow(w http.ResponseWriter, r *http.Request, f File) {
	if f.Fault != Silent {
		w.Header().Set("Content-Length", strconv.Itoa(len(f.Data)))
		proof(w, f)
		w.Write(f.Data[:1])
		http.NewResponseController(w).Flush()
		time.Sleep(heard) // or a busy visitor finds no answer yet where there is one
	}
	for i := 1; i < len(f.Data) || f.Fault != Drip; i++ {
		s.sleep(15 * time.Second)
		select {
		case <-r.Context().Done():
			return
		case <-time.After(time.Millisecond): // for the visitor to hear of the time
		}
		if f.Fault == Drip {
			w.Write(f.Data[i : i+1])
			http.NewResponseController(w).Flush()
		}
	}
}

// lie changes what is told of a file, or the file.
func (f *File) lie() {
	switch f.Fault {
	case ShortLength:
		f.Data = f.Data[:len(f.Data)*2/3] // whoever keeps to the length gets no more
	case Empty:
		f.Data = nil
	case Instead:
		f.Data, f.Type = []byte("<!DOCTYPE html><html><body><p>시스템 점검 중입니다.</p></body></html>"), "text/html; charset=utf-8"
	case GoneSaid:
		f.Data, f.Type = []byte("<!DOCTYPE html><html><head><title>페이지 이동중</title><script>alert(getMessage('0011')); history.back();</script></head><body></body></html>"), "text/html"
	case FalseCharset:
		f.Type = "text/html; charset=euc-kr"
	case OtherCharset:
		f.Data, f.Type = eucKR(f.Data), "text/html; charset=utf-8"
	}
}

// eucKR gives text in EUC-KR; what is no text stays as it is.
func eucKR(data []byte) []byte {
	if out, err := korean.EUCKR.NewEncoder().Bytes(data); err == nil {
		return out
	}
	return data
}
