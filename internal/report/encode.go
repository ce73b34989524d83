package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
)

// homepage is where the program lives.
const homepage = "https://github.com/corslint/corslint"

// encodeJSON writes a document, indented.
func encodeJSON(w io.Writer, document any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(document); err != nil {
		return err
	}
	_, err := w.Write(inertJSON(b.Bytes()))
	return err
}

// inertJSON escapes what a terminal would not print as a character, and makes
// inert what the runner of GitHub Actions takes for a command anywhere in what
// a step prints; see Printable. In JSON both can stand in strings only.
func inertJSON(document []byte) []byte {
	var b bytes.Buffer
	b.Grow(len(document))
	for _, r := range string(bytes.ReplaceAll(document, []byte("##["), []byte(`##\u005b`))) {
		if unicode.IsPrint(r) || r == '\n' {
			b.WriteRune(r)
			continue
		}
		for _, unit := range utf16.Encode([]rune{r}) {
			fmt.Fprintf(&b, `\u%04x`, unit)
		}
	}
	return b.Bytes()
}

// encodeXML writes a document, indented.
func encodeXML(w io.Writer, document any) error {
	body, err := xml.MarshalIndent(document, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append([]byte(xml.Header), append(inertXML(body), '\n')...))
	return err
}

// inertXML makes commands inert in XML and HTML, whose strings are printable.
func inertXML(document []byte) []byte {
	return bytes.ReplaceAll(document, []byte("##["), []byte("##&#91;"))
}
