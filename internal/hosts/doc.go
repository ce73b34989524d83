// Package hosts holds tests only: what corslint finds in one module is the same
// through every host, rule, place and message. A host whose trial takes minutes
// or downloads is behind a build tag of its name.
package hosts
