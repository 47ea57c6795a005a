package sitetest

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// Fault is what goes wrong with a download.
type Fault string

// The faults. Once means the first request alone.
const (
	None         Fault = ""
	CutOnce      Fault = "cut-once"      // the connection ends in the middle, once
	CutAlways    Fault = "cut-always"    // and again, each time a quarter later
	CutUnproven  Fault = "cut-unproven"  // once, of a document without ETag and date
	WrongLength  Fault = "wrong-length"  // says more bytes than it has, always
	Truncated    Fault = "truncated"     // half of it, and says that this is all
	Drip         Fault = "drip"          // one byte every 15 seconds
	Stall        Fault = "stall"         // some bytes and then nothing
	Silent       Fault = "silent"        // no answer at all
	Changing     Fault = "changing"      // other bytes each time
	ChangingCut  Fault = "changing-cut"  // other bytes each time, cut the first time
	Busy         Fault = "busy"          // 503 with Retry-After, twice
	Many         Fault = "many"          // 429 with Retry-After as a date, once
	BusyForLong  Fault = "busy-long"     // 503 with a Retry-After of a day
	Broken       Fault = "broken"        // 500, always
	Missing      Fault = "missing"       // 404
	Circle       Fault = "circle"        // a redirect to itself
	CookieCircle Fault = "cookie-circle" // and a new cookie each time
	Onward       Fault = "onward"        // redirects to ever new places
	ToLoopback   Fault = "to-loopback"   // a redirect to another address of this machine
	ToMetadata   Fault = "to-metadata"   // a redirect to a link-local address
	ToFile       Fault = "to-file"       // a redirect to a file
	Giant        Fault = "giant"         // says that it is a gigabyte
	GiantSilent  Fault = "giant-silent"  // a gigabyte without saying so
	Bomb         Fault = "bomb"          // a gigabyte of zeros, compressed
	BadName      Fault = "bad-name"      // a file name that climbs out of its folder
	FalseGzip    Fault = "false-gzip"    // claims gzip and is not
	WrongPart    Fault = "wrong-part"    // cut once, then a part that was not asked for
	ShortLength  Fault = "short-length"  // says fewer bytes than it has
	Empty        Fault = "empty"         // 200 and no byte
	Instead      Fault = "instead"       // 200 and a page that says that the site is being mended
	GoneSaid     Fault = "gone-said"     // 200 and a page that says that there is none
	FalseCharset Fault = "false-charset" // UTF-8, and says EUC-KR
	OtherCharset Fault = "other-charset" // EUC-KR, and says UTF-8
)

// Faults are all of them, but for None.
func Faults() []Fault {
	return []Fault{
		CutOnce, CutAlways, CutUnproven, WrongLength, Truncated, Drip, Stall, Silent, Changing, ChangingCut, Busy, Many,
		Broken, Missing, Circle, CookieCircle, Onward, ToLoopback, ToMetadata, ToFile, Giant, GiantSilent, Bomb, BadName, FalseGzip, WrongPart,
		ShortLength, Empty, Instead, GoneSaid, FalseCharset, OtherCharset,
		BusyForLong, // the last: it keeps visitors from everything else of the host
	}
}

// download answers with a file, by either site's id.
func (s *Site) download(w http.ResponseWriter, r *http.Request, n int) {
	id := r.URL.Query().Get("fileId")
	if p := r.URL.Query().Get("FilePath"); p != "" {
		id = strings.TrimSuffix(path.Base(p), path.Ext(p))
	}
	for _, rel := range s.all() {
		for i, f := range rel.Files {
			if fileID(rel, i) == id {
				if f.At.IsZero() {
					f.At = time.Unix(int64(rel.Day)*86400, 0)
				}
				s.fault(w, r, f, n)
				return
			}
		}
	}
	http.NotFound(w, r)
}

// fault answers the n-th request for a file.
func (s *Site) fault(w http.ResponseWriter, r *http.Request, f File, n int) {
	switch f.Fault {
	case Busy, Many, BusyForLong, Broken, Missing:
		if s.refuse(w, f.Fault, n) {
			return
		}
	case Circle, CookieCircle, Onward, ToLoopback, ToMetadata, ToFile:
		away(w, r, f.Fault, n)
		return
	case Giant, GiantSilent, Bomb:
		giant(w, f.Fault)
		return
	case Drip, Stall, Silent:
		s.slow(w, r, f)
		return
	case Changing, ChangingCut:
		f.Data = append(bytes.Clone(f.Data), fmt.Sprintf("\n%% change %d\n", n)...)
		f.At = f.At.Add(time.Duration(n) * time.Hour)
	case Truncated:
		f.Data = f.Data[:len(f.Data)/2]
	case BadName:
		w.Header().Set("Content-Disposition", `attachment; filename="../../../../etc/cron.d/injeung"`)
	case FalseGzip:
		w.Header().Set("Content-Encoding", "gzip")
	default:
		f.lie()
	}
	if s.cut(w, r, f, n) {
		return
	}
	serve(w, r, f)
}

func serve(w http.ResponseWriter, r *http.Request, f File) {
	proof(w, f)
	w.Header().Set("Content-Type", cmp.Or(f.Type, "application/octet-stream"))
	http.ServeContent(w, r, "", f.At, bytes.NewReader(f.Data))
}

func proof(w http.ResponseWriter, f File) {
	if f.Fault != CutUnproven {
		w.Header().Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(f.Data)))
	}
}

// cut sends less than it says and ends the connection.
func (s *Site) cut(w http.ResponseWriter, r *http.Request, f File, n int) bool {
	from, say := 0, len(f.Data)
	to := len(f.Data) / 2
	switch {
	case f.Fault == CutAlways:
		fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from)
		to = min(from+len(f.Data)/4, len(f.Data)-1)
	case f.Fault == WrongLength:
		to, say = len(f.Data), len(f.Data)+100
	case f.Fault == WrongPart && n > 1:
		w.Header().Set("Content-Range", fmt.Sprintf("bytes 0-%d/%d", len(f.Data)-1, len(f.Data)))
		if r.Header.Get("Range") == "" {
			return false
		}
		w.WriteHeader(http.StatusPartialContent)
		w.Write(f.Data)
		return true
	case n > 1 || f.Fault != CutOnce && f.Fault != CutUnproven && f.Fault != ChangingCut && f.Fault != WrongPart:
		return false
	}
	proof(w, f)
	if f.Fault != CutUnproven {
		w.Header().Set("Last-Modified", f.At.UTC().Format(http.TimeFormat))
	}
	w.Header().Set("Content-Length", strconv.Itoa(say-from))
	if from > 0 {
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, len(f.Data)-1, len(f.Data)))
		w.WriteHeader(http.StatusPartialContent)
	}
	w.Write(f.Data[from:to])
	http.NewResponseController(w).Flush()
	panic(http.ErrAbortHandler)
}

func (s *Site) refuse(w http.ResponseWriter, f Fault, n int) bool {
	status, after := http.StatusServiceUnavailable, "7"
	switch {
	case f == Busy && n > 2, f == Many && n > 1:
		return false
	case f == Many:
		status, after = http.StatusTooManyRequests, s.now().Add(90*time.Second).UTC().Format(http.TimeFormat)
	case f == BusyForLong:
		after = "86400"
	case f == Broken:
		status, after = http.StatusInternalServerError, ""
	case f == Missing:
		status, after = http.StatusNotFound, ""
	}
	if after != "" {
		w.Header().Set("Retry-After", after)
	}
	http.Error(w, "not now", status)
	return true
}

func away(w http.ResponseWriter, r *http.Request, f Fault, n int) {
	to, status := r.URL.RequestURI(), http.StatusTemporaryRedirect
	switch f {
	case CookieCircle:
		http.SetCookie(w, &http.Cookie{Name: "TMOSHCooKie", Value: strconv.Itoa(n), Path: "/"})
	case Onward:
		to, status = "/on/1", http.StatusFound
	case ToLoopback:
		to = "http://127.0.0.2:9/secret.pdf"
	case ToMetadata:
		to = "http://169.254.169.254/latest/meta-data/"
	case ToFile:
		to = "file:///etc/passwd"
	}
	w.Header().Set("Location", to)
	w.WriteHeader(status)
}

// on is a stop of an endless way.
func (s *Site) on(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(path.Base(r.URL.Path))
	w.Header().Set("Location", "/on/"+strconv.Itoa(n+1))
	w.WriteHeader(http.StatusFound)
}
