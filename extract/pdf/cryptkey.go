package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// pad is the padding of passwords (ISO 32000-1, 7.6.3.3).
const pad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// key128 is algorithm 2 with an empty user password, proved against /U by
// algorithms 4 and 5.
func (e *encryption) key128(r, n int, meta bool) []byte {
	o, u := stringOf(entry(e.dict, "O")), stringOf(entry(e.dict, "U"))
	if len(o) < 32 || len(u) < 16 {
		return nil
	}
	if r < 3 {
		n = 5
	}
	h := md5.New()
	h.Write([]byte(pad))
	h.Write(o[:32])
	var p [4]byte
	binary.LittleEndian.PutUint32(p[:], uint32(e.int("P", 0)))
	h.Write(p[:])
	h.Write(e.id)
	if r >= 4 && !meta {
		h.Write([]byte("\xff\xff\xff\xff"))
	}
	if key := stretch(h.Sum(nil), r, n); e.proves(key, u, r) {
		return key
	}
	return nil
}

// stretch hashes on as revisions from 3 ask for and cuts the key to n bytes.
func stretch(key []byte, r, n int) []byte {
	if r >= 3 {
		for range 50 {
			s := md5.Sum(key[:n])
			copy(key, s[:])
		}
	}
	return key[:n]
}

// proves says whether /U follows from the key.
func (e *encryption) proves(key, u []byte, r int) bool {
	if r < 3 {
		out := make([]byte, 32)
		xor(key, out, []byte(pad))
		return bytes.Equal(out[:min(32, len(u))], u[:min(32, len(u))])
	}
	h := md5.Sum(append([]byte(pad), e.id...))
	out := h[:]
	k := make([]byte, len(key))
	for i := range 20 {
		for j := range key {
			k[j] = key[j] ^ byte(i)
		}
		xor(k, out, out)
	}
	return bytes.Equal(out, u[:16])
}

func xor(key, dst, src []byte) {
	if c, err := rc4.NewCipher(key); err == nil {
		c.XORKeyStream(dst, src)
	}
}

// key256 is algorithm 2.A with an empty password, as user's or as owner's.
func (e *encryption) key256(r int) []byte {
	u, o := stringOf(entry(e.dict, "U")), stringOf(entry(e.dict, "O"))
	if len(u) < 48 || len(o) < 48 {
		return nil
	}
	u, o = u[:48], o[:48]
	switch {
	case bytes.Equal(hash256(u[32:40], nil, r), u[:32]):
		return unwrap(hash256(u[40:48], nil, r), stringOf(entry(e.dict, "UE")))
	case bytes.Equal(hash256(o[32:40], u, r), o[:32]):
		return unwrap(hash256(o[40:48], u, r), stringOf(entry(e.dict, "OE")))
	}
	return nil
}

// unwrap deciphers the file key.
func unwrap(with, key []byte) []byte {
	b, err := aes.NewCipher(with)
	if err != nil || len(key) < 32 {
		return nil
	}
	out := make([]byte, 32)
	cipher.NewCBCDecrypter(b, make([]byte, 16)).CryptBlocks(out, key[:32])
	return out
}

// hash256 is algorithm 2.B for an empty password; revision 5 stops at
// SHA-256.
func hash256(salt, user []byte, r int) []byte {
	s := sha256.Sum256(append(bytes.Clone(salt), user...))
	k := s[:]
	if r < 6 {
		return k
	}
	for i := 1; ; i++ {
		e := bytes.Repeat(append(bytes.Clone(k), user...), 64)
		b, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(b, k[16:32]).CryptBlocks(e, e)
		mod := 0
		for _, c := range e[:16] {
			mod += int(c)
		}
		switch mod % 3 {
		case 0:
			h := sha256.Sum256(e)
			k = h[:]
		case 1:
			h := sha512.Sum384(e)
			k = h[:]
		default:
			h := sha512.Sum512(e)
			k = h[:]
		}
		if i >= 64 && int(e[len(e)-1]) <= i-32 {
			return k[:32]
		}
	}
}
