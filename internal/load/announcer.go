package load

import "sync"

// An announcer tells somebody what is going on, or nobody if tell is nil.
type announcer struct {
	tell func(doing string)
	mu   sync.Mutex
	// busy says that what is done ahead is not what is waited for.
	busy bool
}

// during tells of something that is waited for while it is done.
func (a *announcer) during(doing string, do func()) {
	a.set(true, doing)
	do()
	a.set(false, "")
}

func (a *announcer) set(busy bool, doing string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.busy = busy
	if busy && a.tell != nil {
		a.tell(doing)
	}
}

// ahead tells of something that is done ahead, if nothing else is waited for.
func (a *announcer) ahead(doing string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.busy && a.tell != nil {
		a.tell(doing)
	}
}
