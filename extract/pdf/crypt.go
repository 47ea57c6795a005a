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
	"fmt"
)

// method is how strings or streams are enciphered.
type method uint8

const (
	identity method = iota
	rc4Method
	aes128
	aes256
)

// cipherer deciphers a file that opens with the empty user password
// (ISO 32000-2, 7.6).
type cipherer struct {
	key      []byte
	str, stm method
	meta     bool // metadata streams are enciphered too
}

// decipher sets f.crypt where the file is enciphered.
func (f *file) decipher() error {
	v := f.trailer.encrypt
	if v == nil {
		return nil
	}
	dict := v
	if n, ok := reference(v); ok {
		i := f.find(n)
		if i < 0 || f.objs[i].packed {
			return fmt.Errorf("%w: it is encrypted and its encryption dictionary is missing", ErrDamaged)
		}
		l, ok := f.at(f.objs[i].off, f.objs[i].num)
		if !ok {
			return fmt.Errorf("%w: it is encrypted and its encryption dictionary is missing", ErrDamaged)
		}
		dict = ownDict(l)
	}
	e := encryption{dict: dict, id: f.trailer.id}
	c, err := e.open()
	f.crypt = c
	return err
}

// encryption is an encryption dictionary in canonical spelling.
type encryption struct {
	dict []byte
	id   []byte
}

func (e *encryption) int(key string, standard int) int {
	if n, ok := integer(entry(e.dict, key)); ok {
		return n
	}
	return standard
}

func (e *encryption) open() (*cipherer, error) {
	if h := nameOf(entry(e.dict, "Filter")); h != "Standard" && h != "" {
		return nil, fmt.Errorf("%w: its security handler is %q, not the standard one", ErrEncrypted, h)
	}
	if len(stringOf(entry(e.dict, "O"))) < 32 {
		return nil, nil // without its keys the dictionary is a mistake
	}
	v, r := e.int("V", 0), e.int("R", 0)
	c := &cipherer{meta: string(entry(e.dict, "EncryptMetadata")) != "false"}
	bits := e.int("Length", 40)
	switch v {
	case 1:
		bits = 40
		c.str, c.stm = rc4Method, rc4Method
	case 2, 3:
		c.str, c.stm = rc4Method, rc4Method
	case 4, 5:
		c.stm, bits = e.crypto("StmF", bits)
		c.str, _ = e.crypto("StrF", bits)
	default:
		return nil, fmt.Errorf("%w: encryption version %d is unknown", ErrEncrypted, v)
	}
	if bits < 40 { // some writers give bytes
		bits *= 8
	}
	if c.str == identity && c.stm == identity {
		return nil, nil // only files attached are enciphered
	}
	if r >= 5 {
		c.key = e.key256(r)
	} else {
		c.key = e.key128(r, max(5, min(16, bits/8)), c.meta)
	}
	if c.key == nil {
		return nil, fmt.Errorf("%w", ErrEncrypted)
	}
	return c, nil
}

// crypto looks up the crypt filter that a key of the dictionary names.
func (e *encryption) crypto(key string, bits int) (method, int) {
	name := nameOf(entry(e.dict, key))
	if name == "" || name == "Identity" {
		return identity, 128
	}
	cf := entry(entry(e.dict, "CF"), name)
	switch nameOf(entry(cf, "CFM")) {
	case "AESV2":
		return aes128, 128
	case "AESV3":
		return aes256, 256
	case "V2":
		if n, ok := integer(entry(cf, "Length")); ok {
			if n <= 16 {
				n *= 8
			}
			bits = n
		} else {
			bits = max(bits, 128)
		}
		return rc4Method, bits
	}
	return identity, 128
}

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

// strings gives what deciphers the strings of an object, nil for nothing.
func (c *cipherer) strings(num uint32, gen uint16) func([]byte) []byte {
	if c.str == identity {
		return nil
	}
	return func(s []byte) []byte { return c.undo(c.str, num, gen, s) }
}

// stream deciphers the data of a stream.
func (c *cipherer) stream(num uint32, gen uint16, data, dict []byte) []byte {
	typ := nameOf(entry(dict, "Type"))
	if typ == "XRef" || typ == "Metadata" && !c.meta {
		return data
	}
	if fs := elements(entry(dict, "Filter")); len(fs) > 0 && nameOf(fs[0]) == "Crypt" {
		p := elements(entry(dict, "DecodeParms"))
		if len(p) == 0 || nameOf(entry(p[0], "Name")) == "" || nameOf(entry(p[0], "Name")) == "Identity" {
			return data
		}
	}
	return c.undo(c.stm, num, gen, data)
}

// undo deciphers data of an object (algorithm 1).
func (c *cipherer) undo(m method, num uint32, gen uint16, data []byte) []byte {
	if m == identity {
		return data
	}
	key := c.key
	if m != aes256 {
		k := append(bytes.Clone(key), byte(num), byte(num>>8), byte(num>>16), byte(gen), byte(gen>>8))
		if m == aes128 {
			k = append(k, "sAlT"...)
		}
		s := md5.Sum(k)
		key = s[:min(16, len(c.key)+5)]
	}
	if m == rc4Method {
		out := make([]byte, len(data))
		xor(key, out, data)
		return out
	}
	return unAES(key, data)
}

// unAES undoes AES-CBC with the vector in front and PKCS #7 padding behind.
func unAES(key, data []byte) []byte {
	n := (len(data) - 16) / 16 * 16
	if n <= 0 {
		return nil
	}
	b, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, n)
	cipher.NewCBCDecrypter(b, data[:16]).CryptBlocks(out, data[16:16+n])
	if p := int(out[n-1]); p >= 1 && p <= 16 {
		out = out[:n-p]
	}
	return out
}
