package rule

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var invalidMaxAge = &Rule{
	Name:     "invalid-max-age",
	Severity: finding.Low,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "Access-Control-Max-Age is not the number of seconds that was meant",
		Text: fmt.Sprintf(`The value is a whole number of seconds. With anything else, such as 12h0m0s, a browser
remembers the preflight for %d seconds only, and asks again before almost every
request. A time.Duration printed as a number counts nanoseconds. No browser honours
more than a day: Firefox %d seconds, Chromium %d, Safari %d.

Write the seconds: strconv.Itoa(int(d.Seconds())) for a time.Duration.`,
			fetch.DefaultMaxAge, fetch.FirefoxMaxAge, fetch.ChromiumMaxAge, fetch.SafariMaxAge),
		Fine: "Never harmful: browsers ask more often than was meant, or keep the answer for as long as they allow.",
		Mend: []Advice{
			byHand("`w.Header().Set(\"Access-Control-Max-Age\", strconv.Itoa(int(d.Seconds())))`. `corslint -fix` turns constants into seconds."),
			{"github.com/rs/cors", "`MaxAge` is a number of seconds: `int((10 * time.Minute).Seconds())`."},
			{"github.com/gin-contrib/cors", "`MaxAge` is a `time.Duration`: `10 * time.Minute`."},
			{"github.com/labstack/echo", "`MaxAge` is a number of seconds."},
			{"github.com/gofiber/fiber", "`MaxAge` is a number of seconds."},
			{"github.com/gorilla/handlers", "`handlers.MaxAge` takes seconds, and no more than 600."},
		},
		References: []string{fetchAsk, fetchHeaders, "https://www.rfc-editor.org/rfc/rfc9111#section-1.2.2"},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		value, site, ok := t.sent(fetch.MaxAge)
		if !ok || value == "" || slices.Contains(t.own(fetch.MaxAge), value) {
			return nil
		}
		v := verdict{severity: finding.Low, site: site, witness: t.show().witness()}
		switch seconds, valid := fetch.MaxAgeSeconds(value); {
		case !valid:
			v.message = fmt.Sprintf("Access-Control-Max-Age: %s is no number of seconds: browsers remember the preflight for %d seconds", strconv.QuoteToASCII(value), fetch.DefaultMaxAge)
			v.remedies = rewrite(site, value, inSeconds(value))
		case seconds >= 1e9:
			v.message = fmt.Sprintf("Access-Control-Max-Age: %s is in seconds, not in nanoseconds: write %d", value, seconds/1e9)
			v.remedies = rewrite(site, value, strconv.FormatInt(seconds/1e9, 10))
		case seconds > fetch.FirefoxMaxAge:
			v.message = fmt.Sprintf("Access-Control-Max-Age: %s is more than browsers honour: the longest is %d, a day, and Chromium's limit is %d", value, fetch.FirefoxMaxAge, fetch.ChromiumMaxAge)
			v.remedies = rewrite(site, value, strconv.Itoa(fetch.FirefoxMaxAge))
		default:
			return nil
		}
		return []verdict{v}
	},
}

// inSeconds is a duration in Go's notation as a number of seconds, or "".
func inSeconds(value string) string {
	d, err := time.ParseDuration(value)
	if err != nil || d <= 0 || d%time.Second != 0 {
		return ""
	}
	return strconv.FormatInt(int64(d/time.Second), 10)
}
