// Package architecture holds tests only: which package may import which, and
// what no package may do. The table is in table_test.go.
package architecture
