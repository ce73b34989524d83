//go:build browser

package report_test

import (
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/browsertest"
	"github.com/corslint/corslint/internal/report"
)

// control is a page with everything wrong that TestBrowser looks for.
const control = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>p { color: #bbb; width: 2000px }</style><p>faint</p><script>ran = true</script>`

// TestBrowser opens pages in a real browser, in light and dark and in several
// widths: nothing runs, the console has no complaint, all text can be read,
// and nothing sticks out.
func TestBrowser(t *testing.T) {
	command := browsertest.Find(t)
	pages := map[string][]byte{}
	for name, r := range map[string]*report.Report{
		"full": full(), "empty": empty(),
		"hostile": hostile(`</script></style><script>ran=true</script><img src=x onerror="ran=true"> javascript:ran=true ` + strings.Repeat("long", 500)),
	} {
		for kind, lookup := range map[string]func(string) (report.Format, error){"html": report.Lookup, "policies": report.LookupInventory} {
			format, err := lookup("html")
			if err != nil {
				t.Fatal(err)
			}
			pages[kind+"."+name] = write(t, format, r, report.Options{})
		}
	}
	if said := look(t, command, pages); len(said) > 0 {
		t.Errorf("on the console:\n%s", strings.Join(said, "\n"))
	}
}

// TestBrowserControl: what TestBrowser looks for would be seen.
func TestBrowserControl(t *testing.T) {
	command := browsertest.Find(t)
	format, err := report.Lookup("html")
	if err != nil {
		t.Fatal(err)
	}
	seen, said := results(t, command, map[string][]byte{"html.full": write(t, format, full(), report.Options{}), "html.control": []byte(control)})
	for _, s := range seen.Seen {
		if s.Page == "html.control" && (s.Overflow <= 0 || len(s.Faint) == 0 || !s.Ran || s.Verdict) {
			t.Errorf("the defects of the control page are not seen: %+v", s)
		}
	}
	if len(said) == 0 {
		t.Error("the console is not heard")
	}
}

// observations are what the checking page sends.
type observations struct {
	Seen []struct {
		Page, Scheme    string
		Width, Overflow int
		// Dark: the page has its dark colours.
		Dark bool
		// Faint are texts without enough contrast, by element.
		Faint []string
		// Ran: there is a script, or one ran.
		Ran bool
		// Verdict: it is on the first screen.
		Verdict bool
	}
	// Revealed: a link to a rule opens its text.
	Revealed bool
}

func look(t *testing.T, command string, pages map[string][]byte) (console []string) {
	t.Helper()
	got, console := results(t, command, pages)
	for _, s := range got.Seen {
		if s.Dark != (s.Scheme == "dark") || s.Overflow > 0 || len(s.Faint) > 0 || s.Ran || !s.Verdict {
			t.Errorf("%+v", s)
		}
	}
	if want := 6 * len(pages); len(got.Seen) != want {
		t.Errorf("%d observations, want %d", len(got.Seen), want)
	}
	if !got.Revealed {
		t.Error("a link to a rule does not open its text")
	}
	return console
}

// results are what the checking page sees of pages.
func results(t *testing.T, command string, pages map[string][]byte) (got observations, console []string) {
	t.Helper()
	finished := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		switch name {
		case "check.html":
			http.ServeFile(w, r, "testdata/browser/check.html")
		case "favicon.ico":
			w.WriteHeader(http.StatusNoContent)
		case "pages":
			if err := json.NewEncoder(w).Encode(slices.Sorted(maps.Keys(pages))); err != nil {
				t.Error(err)
			}
		case "results":
			if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
				t.Error(err)
			}
			close(finished)
		case "failed":
			message, err := io.ReadAll(r.Body)
			t.Errorf("the checking page failed: %s (%v)", message, err)
			close(finished)
		default:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			if _, err := w.Write(pages[name]); err != nil {
				t.Error(err)
			}
		}
	}))
	defer server.Close()
	console = browsertest.Run(t, command, server.URL+"/check.html", finished)
	return got, console
}
