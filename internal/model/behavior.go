package model

import (
	"reflect"

	"golang.org/x/mod/semver"
)

// A Behavior is what a library does from a version on. In all but the first of
// a library, what is left out stays as it was.
type Behavior struct {
	// Since is the version; empty in the first Behavior.
	Since string

	// Dialect names how an entry of Origins is compared: see Dialects.
	Dialect string
	// Unmodelled says that the model says nothing of these versions.
	Unmodelled Switch
	// Entries are the entries if none are given.
	Entries []string
	// Separator splits Origins that are one string; Blanks says that blanks are
	// removed from it before.
	Blanks    Switch
	Separator string
	// Alone is what an Origins that is one string means.
	Alone Alone
	// ListsUnsaid says that the model does not say what a list means.
	ListsUnsaid Switch
	// Star is where an entry "*" means everybody.
	Star StarPlace
	// AfterStar says that the library looks at entries after such a "*" as well, and
	// may refuse them.
	AfterStar Switch
	// Empty is who is allowed if there are neither entries nor a function.
	Empty Reach
	// EmptyAsked is who is allowed if there are no entries, but a function.
	EmptyAsked Reach
	// EmptyList is who is allowed by a list that is given, but empty, if
	// different.
	EmptyList Reach

	// Single says that the only entry of a list, if it is an origin or has a
	// wildcard for the port, is sent to whoever asks, without Vary.
	Single Switch
	// PreflightOrigins is a regular expression of the origins that preflights are
	// answered at all, if everybody is allowed; "" is every origin.
	PreflightOrigins string
	// Own says that handshakes from pages of the server's own host are accepted
	// unless a function decides.
	Own Switch

	// Public is what everybody is answered without credentials,
	// PublicCredentials with.
	Public, PublicCredentials Send
	// Echo is what an allowed origin is answered.
	Echo Send
	// Function is what a function decides beside the entries,
	// FunctionAndEverybody what it decides if everybody is allowed.
	Function             FunctionRole
	FunctionAndEverybody FunctionRole
	// Denied is the status of the answer to other origins; 0 passes them on.
	// Denies is what that answer says.
	Denied int
	Denies Denial
	// DeniedPreflight is the status of preflights from other origins, if
	// different.
	DeniedPreflight int
	// DeniedAlike says that preflights from other origins end as allowed ones do.
	DeniedAlike Switch
	// CredentialsOff is what Access-Control-Allow-Credentials says without
	// credentials; "" and NothingSent send nothing.
	CredentialsOff string

	// PreflightsOnly says that other requests are answered by the program behind.
	PreflightsOnly Switch

	// Vary and PreflightVary are when the header Vary is sent and with which
	// lines.
	Vary, PreflightVary Vary

	// Status is the status of an allowed preflight.
	Status int
	// Methods and Headers are how the lists are answered to preflights, Expose
	// to other requests.
	Methods, Headers, Expose Names
	// AllMethods says that the list of methods is applied to all requests.
	AllMethods Switch
	// NegativeMaxAge is what a negative number of seconds sends: "" nothing.
	NegativeMaxAge string
	// LongestMaxAge caps the number of seconds; 0 is no cap.
	LongestMaxAge int
	// MaxAgeEverywhere says that Max-Age is sent with all answers, not only to
	// preflights; ExposeEverywhere that Expose is, also to preflights.
	MaxAgeEverywhere, ExposeEverywhere Switch
	// Everywhere says that all answers carry what preflights do: methods,
	// headers and Max-Age.
	Everywhere Switch
	// DefaultMaxAge is what Access-Control-Max-Age says if no age is given,
	// AgeForm how an age is written.
	DefaultMaxAge string
	AgeForm       AgeForm
	// PrivateNetwork is how requests to private networks are allowed.
	PrivateNetwork PrivateAccess

	// Refusals are the configurations that the library does not take.
	Refusals []Refusal
}

// NothingSent takes back a value that an earlier version sends.
const NothingSent = "-"

// Switch is a bool that can be left out.
type Switch string

const (
	// On and Off are its values.
	On  Switch = "on"
	Off Switch = "off"
)

// StarPlace is where "*" means everybody.
type StarPlace string

const (
	// StarAnywhere: one of the entries is "*".
	StarAnywhere StarPlace = "anywhere"
	// StarInOrder: as StarAnywhere, for origins that no earlier entry matches.
	StarInOrder StarPlace = "in order"
	// StarFirst: the first entry is "*".
	StarFirst StarPlace = "first"
	// StarAlone: the whole value is "*".
	StarAlone StarPlace = "alone"
	// StarText: the value is the string "*", and no list.
	StarText StarPlace = "text"
	// StarNowhere: "*" is left to the dialect.
	StarNowhere StarPlace = "nowhere"
)

// Alone is what an Origins that is one string means.
type Alone string

const (
	// AloneList: a list of entries, perhaps of one.
	AloneList Alone = ""
	// AloneSent: whoever asks is answered with it.
	AloneSent Alone = "sent"
	// AloneEntry: an entry; those that it allows are answered with it.
	AloneEntry Alone = "entry"
)

// Reach is who is allowed.
type Reach string

const (
	// Everybody and Nobody speak for themselves.
	Everybody Reach = "everybody"
	Nobody    Reach = "nobody"
)

// Send is what Access-Control-Allow-Origin says.
type Send string

const (
	// SendStar sends "*".
	SendStar Send = "star"
	// SendStarOnly sends "*" and never credentials.
	SendStarOnly Send = "star only"
	// SendOrigin sends the Origin, SendLower the Origin in lower case.
	SendOrigin Send = "origin"
	SendLower  Send = "lower"
	// SendUnsaid: the model does not say.
	SendUnsaid Send = "unsaid"
	// SendEntry sends the entry as it was written.
	SendEntry Send = "entry"
)

// FunctionRole is what a function decides.
type FunctionRole string

const (
	// FunctionReplaces: the function alone decides.
	FunctionReplaces FunctionRole = "replaces"
	// FunctionAdds: the function is asked about origins that no entry allows.
	FunctionAdds FunctionRole = "adds"
	// FunctionGates: the function alone decides, but whom it allows is
	// answered as everybody is.
	FunctionGates FunctionRole = "gates"
	// FunctionEchoes: whom the function allows is echoed, the others are
	// answered as without it.
	FunctionEchoes FunctionRole = "echoes"
	// FunctionIdle: the function is not asked.
	FunctionIdle FunctionRole = "idle"
	// FunctionUnclear: the model does not say.
	FunctionUnclear FunctionRole = "unclear"
)

// Denial is what the answer to an origin that is not allowed says.
type Denial string

const (
	// DenySilently: nothing of CORS.
	DenySilently Denial = "silently"
	// DenyWithLists: everything but the origin and credentials.
	DenyWithLists Denial = "lists"
	// DenyActualWithLists: as DenyWithLists, but nothing to preflights.
	DenyActualWithLists Denial = "actual lists"
	// DenyWithExpose: Expose alone.
	DenyWithExpose Denial = "expose"
	// DenyWithoutOrigin: everything but the origin.
	DenyWithoutOrigin Denial = "without origin"
	// DenyEmpty: everything, with the empty origin.
	DenyEmpty Denial = "empty"
	// DenyFalse: everything, with "false" for an origin.
	DenyFalse Denial = "false"
	// DenyUnsaid: the model does not say.
	DenyUnsaid Denial = "unsaid"
	// DenyEmptyPlain: as DenyEmpty, but to preflights without credentials.
	DenyEmptyPlain Denial = "empty plain"
)

// Vary is when and how the header Vary is sent.
type Vary struct {
	When VaryWhen
	// Lines are added always; Granted only to answers that allow the origin,
	// Private if requests to private networks are allowed.
	Lines, Granted, Private []string
	// Replaces says that the first line replaces what others have set.
	Replaces bool
}

// VaryWhen is when Vary is sent.
type VaryWhen string

const (
	// VaryAlways: with every answer.
	VaryAlways VaryWhen = "always"
	// VaryUnlessEverybody: with every answer, unless everybody is allowed.
	VaryUnlessEverybody VaryWhen = "unless everybody"
	// VaryUnlessStar: with every answer, unless everybody is sent "*".
	VaryUnlessStar VaryWhen = "unless star"
	// VaryGranted: with answers that allow the origin, unless everybody is.
	VaryGranted VaryWhen = "granted"
	// VarySeveral: with answers that allow the origin, if there are several
	// entries.
	VarySeveral VaryWhen = "several"
	// VaryConfigured: with every answer, if SendsVary says so.
	VaryConfigured VaryWhen = "configured"
	// VaryUnsaid: the model does not say.
	VaryUnsaid VaryWhen = "unsaid"
	// VaryNever: never.
	VaryNever VaryWhen = "never"
)

// Names is how a list of names is answered.
type Names struct {
	// Default is the list if none is configured, Extend names that are always
	// added to it.
	Default, Extend []string
	// Send is how the list is sent.
	Send NamesSend
	// Unset is how it is sent if none is configured, Preflight how to
	// preflights, if different.
	Unset, Preflight NamesSend
	// Separator joins names.
	Separator string
	// Case is how names are spelled.
	Case NamesCase
	// Star is what a name "*" means.
	Star NamesStar
	// Blanks says that blanks are removed from a list that is one string,
	// Distinct that names are trimmed and repeated ones left out, Cumulative
	// that lists that are given several times add up.
	Blanks, Distinct, Cumulative Switch
	// Checked says that preflights that ask for another name are refused.
	Checked Switch
}

// NamesSend is how names are sent.
type NamesSend string

const (
	// NamesList sends the list; NamesRequested what the request asks for.
	NamesList      NamesSend = "list"
	NamesRequested NamesSend = "requested"
	// NamesUnsaid: the model does not say.
	NamesUnsaid NamesSend = "unsaid"
)

// AgeForm is how an age is written.
type AgeForm string

const (
	// AgeWhole: in whole seconds, if it is positive.
	AgeWhole AgeForm = ""
	// AgeRounded: in seconds, rounded, if it is positive.
	AgeRounded AgeForm = "rounded"
	// AgeRoundedNotZero: in seconds, rounded, unless that is zero.
	AgeRoundedNotZero AgeForm = "rounded, not zero"
	// AgeNotZero: in whole seconds, unless it is zero.
	AgeNotZero AgeForm = "not zero"
	// AgeAny: in whole seconds, whatever it is.
	AgeAny AgeForm = "any"
	// AgeUnsaid: the model does not say.
	AgeUnsaid AgeForm = "unsaid"
	// AgeExponent: as a floating-point number with an exponent, whatever it is.
	AgeExponent AgeForm = "exponent"
)

// NamesCase is how names are spelled.
type NamesCase string

const (
	// AsWritten, Upper, Lower and Canonical (net/http.CanonicalHeaderKey).
	AsWritten NamesCase = "as written"
	Upper     NamesCase = "upper"
	Lower     NamesCase = "lower"
	Canonical NamesCase = "canonical"
)

// NamesStar is what "*" means among names.
type NamesStar string

const (
	// StarLiteral sends it, StarRequested allows whatever is asked for,
	// StarUnknown takes it for the name of a header or method.
	StarLiteral   NamesStar = "literal"
	StarRequested NamesStar = "requested"
	StarUnknown   NamesStar = "unknown"
	// StarRequestedWithCredentials is StarRequested with credentials,
	// StarDroppedWithCredentials sends nothing then; both are StarLiteral
	// without.
	StarRequestedWithCredentials NamesStar = "requested with credentials"
	StarDroppedWithCredentials   NamesStar = "dropped with credentials"
)

// PrivateAccess is how requests to private networks are allowed.
type PrivateAccess string

const (
	// PrivateNever: the library does not know of them.
	PrivateNever PrivateAccess = "never"
	// PrivateRequested: if a preflight asks; PrivateAlways: with every one.
	PrivateRequested PrivateAccess = "requested"
	PrivateAlways    PrivateAccess = "always"
)

// A Refusal is a configuration that a library does not take, or not fully.
type Refusal struct {
	When Condition
	// Ignored says that the library starts, but a part has no effect.
	Ignored bool
	// Reason says, as a clause, what is wrong.
	Reason string
}

// Condition is a condition on a configuration.
type Condition string

const (
	// NoOrigins: neither entries nor a function, nor everybody.
	NoOrigins Condition = "no origins"
	// EverybodyWithCredentials: everybody is allowed, with credentials.
	EverybodyWithCredentials Condition = "everybody with credentials"
	// AnyOriginAndMore: AnyOrigin together with entries or a function.
	AnyOriginAndMore Condition = "any origin and more"
	// StarAndMore: "*" among other entries.
	StarAndMore Condition = "star and more"
	// EntriesAndFunction: entries that the function makes meaningless.
	EntriesAndFunction Condition = "entries and function"
	// BadEntry: an entry that the dialect refuses.
	BadEntry Condition = "bad entry"
	// ShortMaxAge: a MaxAgeDuration of less than a second.
	ShortMaxAge Condition = "short max age"
	// BadMaxAge: a MaxAge below -1, or above LongestMaxAge.
	BadMaxAge Condition = "bad max age"
	// BadName: a method or header in the lists that no browser lets scripts use.
	BadName Condition = "bad name"
	// StarExposedWithCredentials: "*" among the headers to expose, with
	// credentials.
	StarExposedWithCredentials Condition = "star exposed with credentials"
	// IdleFunction: a function beside everybody that is not asked.
	IdleFunction Condition = "idle function"
	// IdleEchoesStar: EchoesStar without effect.
	IdleEchoesStar Condition = "idle echoes star"
)

// behavior is what the library does in a version; "" is the newest.
func (l *Library) behavior(version string) Behavior {
	var b Behavior
	for _, next := range l.Behaviors {
		if before(version, next.Since) {
			break
		}
		overlay(reflect.ValueOf(&b).Elem(), reflect.ValueOf(next))
	}
	return b
}

// overlay copies what is not left out.
func overlay(onto, from reflect.Value) {
	for i := range from.NumField() {
		switch f := from.Field(i); {
		case f.Kind() == reflect.Struct:
			overlay(onto.Field(i), f)
		case !f.IsZero():
			onto.Field(i).Set(f)
		}
	}
}

// before reports whether a version lies before a boundary. The unknown version
// is the newest, and so is one that is no release.
func before(version, boundary string) bool {
	return boundary != "" && semver.IsValid(version) && semver.Compare(version, boundary) < 0
}

// Within reports whether a version lies in [since, until), where an empty bound
// is none. The version "" is the newest.
func Within(version, since, until string) bool {
	if before(version, since) {
		return false
	}
	return until == "" || before(version, until)
}
