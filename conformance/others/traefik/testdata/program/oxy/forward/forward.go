// Package forward stands for what the middleware needs of oxy.
package forward

// XForwardedFor is the header.
const XForwardedFor = "X-Forwarded-For"
