package conformance

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// documented are the models of what cannot be run here: why not, and what is known
// of the answers.
var documented = map[string]struct {
	why   string
	cases []documentedCase
}{
	"github.com/envoyproxy/go-control-plane/envoy/config/route/v3":                 {envoyFilter, envoyCases()},
	"github.com/envoyproxy/go-control-plane/envoy/extensions/filters/http/cors/v3": {envoyFilter, envoyCases()},
	"istio.io/api/networking/v1alpha3":                                             {"Istio configures Envoy: " + envoyFilter, envoyCases()},

	"github.com/aws/aws-sdk-go-v2/service/lambda/types":            {"a service: docs.aws.amazon.com/lambda/latest/api/API_Cors.html, LeanerCloud/CUDly issue 390", functionURLCases()},
	"github.com/aws/aws-sdk-go-v2/service/apigatewayv2/types":      {"a service: docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html, aws/aws-cdk issue 9076", httpAPICases()},
	"github.com/aws/aws-sdk-go-v2/service/s3/types":                {"a service: docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html", bucketCases()},
	"cloud.google.com/go/storage":                                  {"a service: cloud.google.com/storage/docs/cross-origin", storageCases()},
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service": {"a service: Cross-Origin Resource Sharing support for Azure Storage, at learn.microsoft.com", storageCases()},
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway":            {cdk + "aws-apigateway/lib/resource.ts", restAPICases()},
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigatewayv2":          {cdk + "aws-apigatewayv2/lib/http/api.ts", httpAPICases()},
	"github.com/aws/aws-cdk-go/awscdk/v2/awslambda":                {cdk + "aws-lambda/lib/function-url.ts", functionURLCases()},
	"github.com/aws/aws-cdk-go/awscdk/v2/awss3":                    {cdk + "aws-s3/lib/bucket.ts", bucketCases()},
}

const cdk = "the constructs are run by Node.js and make templates for services: "

const envoyFilter = "Envoy is no Go program; its filter was read (source/extensions/filters/http/cors/cors_filter.cc)"

// A documentedCase is a configuration with what is known of the answers to it.
type documentedCase struct {
	name     string
	settings []model.Setting
	// refused says that the service does not take it.
	refused bool
	answers []documentedAnswer
}

// A documentedAnswer is what is known of an answer to an origin.
type documentedAnswer struct {
	method, from string
	// allows is Access-Control-Allow-Origin, "" if it is absent; credentials
	// Access-Control-Allow-Credentials; unsaid in place of what the model does not
	// say.
	allows, credentials string
}

const unsaid = "?"

func get(from, allows, credentials string) documentedAnswer {
	return documentedAnswer{"GET", from, allows, credentials}
}

func preflight(from, allows, credentials string) documentedAnswer {
	return documentedAnswer{"OPTIONS", from, allows, credentials}
}

// envoyCases are what isOriginAllowed, decodeHeaders and encodeHeaders do.
func envoyCases() []documentedCase {
	credentials := credentials(true)
	entries := func(form model.Option, entries ...string) model.Setting { return set(form, entries, "") }
	everybody := func(name string, s model.Setting) documentedCase {
		return documentedCase{name: name, settings: []model.Setting{s, credentials}, answers: []documentedAnswer{
			get(evil, evil, "true"), preflight(evil, evil, "true"), get("null", "null", "true"),
		}}
	}
	one := func(name string, s model.Setting, friends, strangers []string) documentedCase {
		c := documentedCase{name: name, settings: []model.Setting{s, credentials}}
		for _, o := range friends {
			c.answers = append(c.answers, get(o, o, "true"), preflight(o, o, "true"))
		}
		for _, o := range strangers {
			c.answers = append(c.answers, get(o, "", ""), preflight(o, "", ""))
		}
		return c
	}
	return []documentedCase{
		everybody(`exact "*"`, entries(model.Origins, "*")),
		everybody(`prefix "*"`, entries(model.Prefixes, "*")),
		everybody(`empty prefix`, entries(model.Prefixes, "")),
		everybody(`suffix "*"`, entries(model.Suffixes, "*")),
		everybody(`contains "*"`, entries(model.Infixes, "*")),
		everybody(`.*`, entries(model.WholeRegexps, ".*")),
		everybody(`.+`, entries(model.WholeRegexps, ".+")),
		everybody(`beside others`, entries(model.Origins, app, "*")),
		one("exact", entries(model.Origins, app), []string{app}, []string{evil, "http://app.example.com", app + ":8443", "null"}),
		one("prefix", entries(model.Prefixes, app), []string{app, app + ".evil.test", app + ":8443"}, []string{evil}),
		one("suffix", entries(model.Suffixes, "example.com"), []string{app, "http://evilexample.com"}, []string{evil, app + ":8443"}),
		one("contains", entries(model.Infixes, "example.com"), []string{app, app + ".evil.test"}, []string{evil}),
		one("the whole expression", entries(model.WholeRegexps, `https://.*\.example\.com`), []string{app}, []string{evil, app + ".evil.test", app + ":8443"}),
		{name: "without credentials", settings: []model.Setting{entries(model.Origins, app)}, answers: []documentedAnswer{get(app, app, ""), get(evil, "", "")}},
		{name: "everybody without credentials", settings: []model.Setting{entries(model.Origins, "*")}, answers: []documentedAnswer{get(evil, unsaid, "")}},
		{name: "no expression", settings: []model.Setting{entries(model.WholeRegexps, "*.example.com")}, refused: true},
	}
}

const app, evil = "https://app.example.com", "https://evil.test"

func ofOrigins(origins ...string) model.Setting { return set(model.Origins, origins, "") }

func credentials(allowed bool) model.Setting { return set(model.Credentials, allowed, "") }

// functionURLCases: who is asked for credentials gets an echo, whatever else there is.
func functionURLCases() []documentedCase {
	return []documentedCase{
		{name: "everybody", settings: []model.Setting{ofOrigins("*"), credentials(true)}, answers: []documentedAnswer{
			get(evil, evil, "true"), preflight(evil, evil, "true"),
		}},
		{name: "everybody without credentials", settings: []model.Setting{ofOrigins("*")}, answers: []documentedAnswer{get(evil, unsaid, "")}},
		{name: "listed", settings: []model.Setting{ofOrigins(app, "https://www.example.com"), credentials(true)}, answers: []documentedAnswer{
			get(app, app, "true"), preflight(app, app, "true"), get(evil, unsaid, unsaid),
		}},
	}
}

// httpAPICases: "*" with credentials is refused, "https://*" is every origin with TLS.
func httpAPICases() []documentedCase {
	return []documentedCase{
		{name: "everybody", settings: []model.Setting{ofOrigins("*"), credentials(true)}, refused: true},
		{name: "everybody without credentials", settings: []model.Setting{ofOrigins("*")}, answers: []documentedAnswer{get(evil, unsaid, "")}},
		{name: "listed", settings: []model.Setting{ofOrigins(app), credentials(true)}, answers: []documentedAnswer{
			get(app, app, "true"), preflight(app, app, "true"), get(evil, unsaid, unsaid),
		}},
		{name: "with TLS", settings: []model.Setting{ofOrigins("https://*"), credentials(true)}, answers: []documentedAnswer{
			get(evil, evil, "true"), get("http://evil.test", unsaid, unsaid),
		}},
	}
}

// bucketCases: one asterisk stands for any characters; two are refused.
func bucketCases() []documentedCase {
	asked := model.Setting{Option: model.Credentials} // there is no switch for them
	return []documentedCase{
		{name: "everybody", settings: []model.Setting{asked, ofOrigins("*")}, answers: []documentedAnswer{get(evil, "*", "")}},
		{name: "listed", settings: []model.Setting{asked, ofOrigins(app)}, answers: []documentedAnswer{get(app, app, unsaid), get(evil, unsaid, unsaid)}},
		{name: "subdomains", settings: []model.Setting{asked, ofOrigins("https://*.example.com")}, answers: []documentedAnswer{
			get(app, app, unsaid), get("https://example.com", unsaid, unsaid), get("https://evilexample.com", unsaid, unsaid),
		}},
		{name: "two asterisks", settings: []model.Setting{asked, ofOrigins("https://*.*.example.com")}, refused: true},
	}
}

// storageCases: origins are compared exactly, "*" is everybody.
func storageCases() []documentedCase {
	asked := model.Setting{Option: model.Credentials}
	return []documentedCase{
		{name: "everybody", settings: []model.Setting{asked, ofOrigins("*")}, answers: []documentedAnswer{get(evil, unsaid, unsaid)}},
		{name: "listed", settings: []model.Setting{asked, ofOrigins(app)}, answers: []documentedAnswer{get(app, app, unsaid), get(evil, unsaid, unsaid)}},
	}
}

// restAPICases are what addCorsPreflight makes of options.
func restAPICases() []documentedCase {
	return []documentedCase{
		{name: "everybody", settings: []model.Setting{ofOrigins("*")}, answers: []documentedAnswer{preflight(evil, "*", ""), get(evil, unsaid, unsaid)}},
		{name: "everybody with credentials", settings: []model.Setting{ofOrigins("*"), credentials(true)}, answers: []documentedAnswer{
			preflight(evil, "*", "true"), get(evil, unsaid, unsaid),
		}},
		{name: "listed", settings: []model.Setting{ofOrigins(app), credentials(true)}, answers: []documentedAnswer{
			preflight(app, unsaid, "true"), get(app, unsaid, unsaid),
		}},
		{name: "mixed", settings: []model.Setting{ofOrigins("*", app)}, refused: true},
		{name: "nobody", settings: []model.Setting{ofOrigins()}, refused: true},
	}
}

// TestDocumented compares what models say with what is known of services that cannot
// be run.
func TestDocumented(t *testing.T) {
	models := map[string]*model.Library{}
	for _, l := range model.All() {
		models[l.Paths[0]] = l
	}
	for _, path := range slices.Sorted(maps.Keys(documented)) {
		l, d := models[path], documented[path]
		if l == nil || d.why == "" || len(d.cases) == 0 {
			t.Errorf("of %s there is no model, no reason or no case", path)
			continue
		}
		for _, c := range d.cases {
			t.Run(path+"/"+c.name, func(t *testing.T) { compareDocumented(t, l, c) })
		}
	}
}

func compareDocumented(t *testing.T, l *model.Library, c documentedCase) {
	configuration := configured(c.settings...)
	configuration.Fails = l.Entries[0].Fails
	outcome := l.Judge("", configuration)
	refused := false
	for _, p := range outcome.Problems {
		refused = refused || p.Effect == policy.Panics || p.Effect == policy.Errs
	}
	if refused != c.refused {
		t.Fatalf("refused: %v, want %v", refused, c.refused)
	}
	p := &policy.Policy{Answers: outcome.Answers}
	for _, want := range c.answers {
		o, err := origin.Parse(want.from)
		if err != nil {
			t.Fatal(err)
		}
		replies := p.Respond(origin.Experiment{Origin: o, Method: want.method})
		if len(replies) == 0 {
			t.Errorf("%s from %s: no reply", want.method, want.from)
		}
		for _, r := range replies {
			got := documentedAnswer{want.method, want.from, said(r.Response, fetch.AllowOrigin), said(r.Response, fetch.AllowCredentials)}
			if got != want {
				t.Errorf("%+v, want %+v", got, want)
			}
		}
	}
}

// said is what a response says in a header.
func said(r fetch.Response, name string) string {
	h := r.Headers[name]
	switch {
	case h.Unknown:
		return unsaid
	case len(h.Values) == 0:
		return ""
	case len(h.Values) > 1:
		return fmt.Sprint(h.Values)
	}
	return h.Values[0]
}
