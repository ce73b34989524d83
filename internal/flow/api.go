package flow

// Role is what values of a type stand for in the program.
type Role uint8

const (
	// NoRole is the zero value: nothing is known of the type.
	NoRole Role = iota
	// Request values carry the request: *http.Request, its header map, a URL
	// of the request.
	Request
	// Response values carry the response: http.ResponseWriter.
	Response
	// Exchange values carry both: *gin.Context, *fasthttp.RequestCtx.
	Exchange
)

// Type gives a named type (or a pointer to it) a role.
type Type struct {
	// Name is the import path and name, as in "net/http.Request".
	Name string
	Role Role
	// Literal means that a composite literal of the type is a response of its
	// own, as an API Gateway response is. Its header maps are named in Maps.
	Literal bool
	Maps    []string
	// Buffered means that the response is sent when all handlers have returned:
	// headers may be set after the next handler.
	Buffered bool
}

// Meaning is what a call of an API function or a read of a struct field does
// that matters for CORS.
type Meaning uint8

const (
	// Nothing: the call neither reads the Origin nor changes a response
	// header. It is for functions of frameworks that receive the exchange.
	Nothing Meaning = iota
	// ReadHeader: the result is the request header named by argument Name.
	// A boolean second result, if any, says whether it is present.
	ReadHeader
	// ReadMethod, ReadHost: the result is the request's method, or the host
	// the server was asked by (http.Request.Host).
	ReadMethod
	ReadHost
	// ReadReferer: the result is the Referer header.
	ReadReferer
	// ReadChosen: the result is a string the requesting page chooses: a query,
	// form or path value, a cookie of no matter.
	ReadChosen
	// ReadCredentials: the last result says whether the request has credentials, in
	// the fixed Header: a bool that is false, or an error that is there, if it has
	// none.
	ReadCredentials
	// RequestHeaders: the result (or field) is the request's header map.
	RequestHeaders
	// ResponseHeaders: the result (or field) is the response's header map, or
	// an object with its own API methods for that.
	ResponseHeaders
	// RequestPart, ResponsePart, ExchangePart: the result (or field) is an
	// object of that role: gin's c.Request, c.Writer; fiber's c.Context(). A
	// boolean result beside it says whether there is one.
	RequestPart
	ResponsePart
	ExchangePart
	// Unwrap: the result is what the receiver wraps, of the same role.
	Unwrap
	// Copy: the result is a copy of the response, alone or with the request:
	// what is written to it is not sent.
	Copy
	// SetHeader, AddHeader, AppendHeader, DelHeader write the response header
	// named by argument Name (or the fixed Header) with argument Value.
	// SetHeader with ClearsOnEmpty deletes when the value is empty.
	// AppendHeader joins to one comma-separated line; its values are the
	// variadic argument Value. SetDefaultHeader sets where absent.
	SetHeader
	AddHeader
	AppendHeader
	DelHeader
	SetDefaultHeader
	// SetHeaders sets every entry of the map argument Value.
	SetHeaders
	// Start starts the response: the status and headers are sent. Argument
	// Status holds the status, else Code does (0: unknown).
	Start
	// SetStatus states the status without starting the response (gin's
	// c.Status, fiber's c.Status).
	SetStatus
	// Pass hands the exchange to the next handler, which starts the response
	// unless its type is Buffered.
	Pass
)

// API is what one function, method or struct field of a library means.
type API struct {
	// Name is types.Func.FullName for functions and methods, as in
	// "(net/http.Header).Set" and "(*github.com/gin-gonic/gin.Context).Header";
	// for struct fields it is "net/http.Request.Method".
	Name    string
	Meaning Meaning
	// Key, Value and Status are argument positions, counted from 0 without the
	// receiver. Only those that the Meaning uses matter; give them always.
	Key, Value, Status int
	// Header is the fixed header name of methods that have one (fiber's Vary).
	Header string
	// Code is the fixed status of methods that have one; Start only.
	Code int
	// ClearsOnEmpty: an empty value deletes the header.
	ClearsOnEmpty bool
	// Ambient: the exchange is that of the context the function is given,
	// rather than a receiver or argument with a role.
	Ambient bool
	// Lines: the value is a slice of lines (Values) rather than one.
	Lines bool
}

// Library is the header API of one library.
type Library struct {
	// Paths are the import paths it is known under; "…" in API and Type names
	// stands for each of them.
	Paths []string
	Types []Type
	APIs  []API
}
