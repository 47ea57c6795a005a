package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
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
